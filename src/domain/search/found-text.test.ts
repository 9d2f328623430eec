import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foundPassage, foundText } from './found-text.ts';

const begins = (word: string) => ({ word, guessed: false });
const lit = (text: string, ...words: string[]) =>
  foundText(text, words.map(begins))
    .filter(({ isFound }) => isFound)
    .map(({ part }) => part);

describe('foundText', () => {
  it('lights the beginnings of words, whatever their accents and case', () => {
    expect(lit('Café, CAFETERIA and decaf', 'caf')).toEqual(['Caf', 'CAF']);
    expect(lit('分布式システム', '布式')).toEqual(['布式']);
    expect(lit('ﬁle format', 'fil')).toEqual(['ﬁle']);
  });

  it('joined again is the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ minLength: 1 }), (text, word) => {
        const parts = foundText(text, [begins(word.toLowerCase())]);
        expect(parts.map(({ part }) => part).join('')).toBe(text);
      }),
    );
  });
});

describe('foundPassage', () => {
  const long = `${'before '.repeat(30)}needle ${'after '.repeat(60)}`.trim();

  it('is the part of a long text that has the word, cut between words', () => {
    const passage = foundPassage(long, [begins('needle')]);
    expect(passage).toMatch(/^… (before )+needle (after )+…$/);
    expect(passage?.length).toBeLessThan(160);
  });

  it('is the whole of a short text, and nothing where there is nothing', () => {
    expect(foundPassage('a needle here', [begins('needle')])).toBe('a needle here');
    expect(foundPassage(long, [begins('thread')])).toBeUndefined();
  });

  it('holds what was found even in a text without spaces', () => {
    const passage = foundPassage(`${'統'.repeat(400)}針山${'計'.repeat(400)}`, [begins('針山')]);
    expect(passage).toContain('針山');
  });
});
