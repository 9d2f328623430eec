import { describe, expect, it } from 'vitest';
import { inSentence, shortened } from './fitted-text.ts';

describe('shortened', () => {
  it.each([
    ['as long', 7, 'as long'],
    ['too long', 7, 'too lo…'],
    ['a gap at the end', 6, 'a gap…'],
    ['👩‍👩‍👧 at home', 5, '👩‍👩…'],
    ['👩‍👩‍👧 at home', 4, '👩‍👩…'],
  ])('cuts %j to at most %d characters: %j', (text, most, cut) => {
    expect(shortened(text, most)).toBe(cut);
  });
});

describe('a name', () => {
  it.each([
    ['Plain', 'Plain'],
    ['\u202eesrever\u202c', 'esrever'],
    ['a \u2066 b', 'a b'],
    ['👨‍👩‍👧', '👨‍👩‍👧'],
    ['می‌خواهم', 'می‌خواهم'],
  ])('%j stands in a sentence as %j', (name, text) => {
    expect(inSentence(name)).toBe(text);
  });
});
