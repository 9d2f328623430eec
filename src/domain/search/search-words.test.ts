import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { queryWords, searchWords, withoutSmallWords, wordsAt } from './search-words.ts';

describe('the words of a text', () => {
  it.each([
    ['Event-Driven, in practice', ['event', 'driven', 'in', 'practice']],
    ["Don’t, DON'T", ['dont', 'dont']],
    ['C++ and C# or F#', ['c++', 'and', 'c#', 'or', 'f#']],
    ['Café ＡＰＩ', ['cafe', 'api']],
    ['P&L 2021', ['p', 'l', '2021']],
    ['分布式', ['分布', '布式', '式']],
    ['Kubernetes入門', ['kubernetes', '入門', '門']],
    ['쿠버네티스 운영', ['쿠버', '버네', '네티', '티스', '스', '운영', '영']],
    ['データベース', ['デー', 'ータ', 'タベ', 'ベー', 'ース', 'ス']],
    ['… — !', []],
  ])('of “%s” are these', (text, words) => {
    expect(searchWords(text)).toEqual(words);
  });

  it('stand where they are said to, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let last = 0;
        for (const { word, from, to } of wordsAt(text)) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(text.length);
          expect(searchWords(text.slice(from, to))[0]).toBe(word);
          last = from;
        }
      }),
    );
  });
});

describe('the words of a query', () => {
  it.each([
    ['go go GO', ['go']],
    ['分布式', ['分布', '布式']],
    ['式', ['式']],
    ['  ', []],
    ['What is CQRS', ['what', 'is', 'cqrs']],
  ])('of “%s” are these', (query, words) => {
    expect(queryWords(query)).toEqual(words);
  });
});

describe('the small words of English', () => {
  it.each([
    ['What is CQRS?', 'CQRS?'],
    ['how to', 'how to'],
    ['to be', 'be'],
    ['C++ and  Go', 'C++   Go'],
    ['part-of-speech', 'part--speech'],
    ['???', '???'],
    ['', ''],
  ])('are left out of “%s” in an English archive: “%s”', (query, large) => {
    expect(withoutSmallWords(query, 'en')).toBe(large);
    expect(withoutSmallWords(query, 'en-GB')).toBe(large);
  });

  it.each(['tr', 'enm', 'x-english', 'no tag at all!'])(
    'stay in an archive in “%s”',
    (language) => {
      expect(withoutSmallWords('can do', language)).toBe('can do');
    },
  );
});
