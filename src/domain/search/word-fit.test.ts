import { describe, expect, it } from 'vitest';
import { fitOf, stemOf } from './word-fit.ts';

const term = (word: string, guessed = false) => {
  const stem = stemOf(word);
  return { word, guessed, ...(stem !== undefined && { stem }) };
};
const quality = (asked: string, word: string, guessed = false) =>
  fitOf(term(asked, guessed), word)?.quality ?? 0;

describe('how a word fits a term', () => {
  it('falls from the word itself to its beginning, other forms and typing errors', () => {
    const falling = [
      quality('caching', 'caching'),
      quality('cachin', 'caching'),
      quality('cache', 'caching'),
      quality('casching', 'caching', true),
    ];
    expect(falling).toEqual([...falling].sort((a, b) => b - a));
    expect(new Set(falling).size).toBe(4);
    expect(Math.min(...falling)).toBeGreaterThan(0);
  });

  it.each([
    ['k8s', 'kubernetes'],
    ['o11y', 'observability'],
    ['i18n', 'internationalization'],
  ])('takes %s for %s', (asked, word) => {
    expect(quality(asked, word)).toBeGreaterThan(0.9);
  });

  it.each([
    ['k8s', 'kubernete'],
    ['e2e', 'else'],
    ['api', 'apex'],
  ])('does not take %s for %s', (asked, word) => {
    expect(quality(asked, word)).toBe(0);
  });

  it('looks inside words and past typing errors only where nothing begins so', () => {
    expect(quality('gresql', 'postgresql')).toBe(0);
    expect(quality('gresql', 'postgresql', true)).toBeGreaterThan(0);
    expect(quality('kuberntes', 'kubernetes')).toBe(0);
    expect(quality('kuberntes', 'kubernetes', true)).toBeGreaterThan(0);
  });

  it('allows no error in three letters, one up to seven, two beyond', () => {
    expect(quality('gox', 'go', true)).toBe(0);
    expect(quality('reids', 'redis', true)).toBeGreaterThan(0);
    expect(quality('rieds', 'redos', true)).toBe(0);
    expect(quality('kubrentes', 'kubernetes', true)).toBeGreaterThan(0);
  });

  it('says which letters to light', () => {
    expect(fitOf(term('kub'), 'kubernetes')).toMatchObject({ from: 0, to: 3 });
    expect(fitOf(term('caches'), 'caching')).toMatchObject({ from: 0, to: 4 });
    expect(fitOf(term('gresql', true), 'postgresql')).toMatchObject({ from: 4, to: 10 });
    expect(fitOf(term('kuberntes', true), 'kubernetes')).toMatchObject({ from: 0, to: 10 });
  });
});

describe('the stem of a word', () => {
  it.each([
    ['caching', 'cach'],
    ['caches', 'cach'],
    ['cache', 'cach'],
    ['teams', 'team'],
    ['llms', 'llm'],
    ['go', undefined],
    ['sql', undefined],
    ['ring', undefined],
    ['分布', undefined],
  ])('of %s is %s', (word, stem) => {
    expect(stemOf(word)).toBe(stem);
  });
});
