import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostFrequent, titleWords } from './words.ts';

describe('the words of a title', () => {
  it.each([
    ['Event Sourcing in Practice', ['event', 'sourcing', 'practice']],
    [
      'Why We Went Event-Driven (and What Nearly Broke)',
      ['went', 'event-driven', 'nearly', 'broke'],
    ],
    ['GraphQL vs REST: Pick the Boring One', ['graphql', 'rest', 'pick', 'boring']],
    ['LLM Prompt Caching in Go', ['llm', 'prompt', 'caching', 'go']],
    ['API and AI', ['api', 'ai']],
    ['What Works, What Doesn’t', ['works', 'doesn']],
    ["What Works, What Doesn't", ['works', 'doesn']],
    ['I’m Still Skeptical', ['skeptical']],
    ['Your AI Is Just ETL', ['ai']],
    ['Containers — without tears…', ['containers', 'without', 'tears']],
    ['-edge- --case-- a-b', ['edge', 'case']],
    ['2018: The Year Tech Got Humbled', ['2018', 'year', 'tech', 'humbled']],
    ['Cache cache CACHE', ['cache', 'cache', 'cache']],
    ['<img src=x onerror=alert(1)>', ['onerror', 'alert']],
    ['Über Größen', ['über', 'größen']],
    ['Cafe\u0301 Culture', ['café', 'culture']],
    ['分布式系统 设计', ['分布式系统']],
    ['__proto__ and constructor', ['proto', 'constructor']],
    [`A ${'wall'.repeat(1250)} of letters`, ['letters']],
    ['🚀 👨‍👩‍👧 ❤️', []],
    ['', []],
  ])('%j are %j', (title, words) => {
    expect(titleWords(title)).toEqual(words);
  });

  it.each(
    'actually beyond building here just matters problem review still that what when with your'.split(
      ' ',
    ),
  )('leave out “%s”, which says nothing of a subject', (word) => {
    expect(titleWords(word)).toEqual([]);
  });

  it.each(
    'without need probably learned stop practice pick enough most mostly thing happened ready week part extra steps small code design teams engineers scale scaling doesn'.split(
      ' ',
    ),
  )('keep “%s”', (word) => {
    expect(titleWords(word)).toEqual([word]);
  });

  it('have the archive’s own short words, a stop word among them', () => {
    expect(titleWords('IT and VR in Law')).toEqual([]);
    expect(titleWords('IT and VR in Law', ['it', 'vr'])).toEqual(['it', 'vr']);
  });
});

describe('the most frequent words', () => {
  it.each([
    ['counts every occurrence', [['a', 'a'], ['b']], ['a', 'b']],
    [
      'settles ties by first appearance',
      [
        ['c', 'b'],
        ['a', 'b', 'c'],
      ],
      ['c', 'b'],
    ],
    ['may find fewer than asked for', [['a']], ['a']],
    ['may find none', [[], []], []],
    [
      'are safe from names that objects have',
      [['constructor', '__proto__', 'constructor']],
      ['constructor', '__proto__'],
    ],
  ])('%s', (_, titles, words) => {
    expect(mostFrequent(titles, 2)).toEqual(words);
  });

  it('are those of a naive count', () => {
    const word = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'constructor');
    fc.assert(
      fc.property(fc.array(fc.array(word)), fc.nat(6), (titles, most) => {
        const all = titles.flat();
        const count = (one: string) => all.filter((other) => other === one).length;
        const expected = all
          .filter((one, at) => all.indexOf(one) === at)
          .map((one, place) => ({ one, rank: place - count(one) * 1000 }))
          .sort((a, b) => a.rank - b.rank)
          .map(({ one }) => one);
        expect(mostFrequent(titles, most)).toEqual(expected.slice(0, most));
      }),
    );
  });
});
