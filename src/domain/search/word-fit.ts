import * as v from 'valibot';
import { prefixDistance } from './prefix-distance.ts';

/** A word of a query, and how the words of the archive are compared with it. */
export const TermSchema = v.object({
  word: v.string(),
  /** What is left of it without an ending. */
  stem: v.optional(v.string()),
  /** Whether it begins no word of the archive, so that it is looked for inside words and near them. */
  guessed: v.boolean(),
});
export type Term = v.InferOutput<typeof TermSchema>;

/** How well a word fits a term, 0–1, and which of its letters to light. */
export type Fit = { quality: number; from: number; to: number };

/** An ending, and the letters that have to be left: more for those that may be part of the word. */
const ENDING = /^(.{4,}?)(?:ing|ed|es|e)$|^(.{3,}?)s$/;
const NUMERONYM = /^(\p{L})(\d{1,2})(\p{L})$/u;
const SHORTEST_INSIDE = 3;
/** `e2e` stands for no word of four letters. */
const SHORTEST_LEFT_OUT = 5;

/**
 * What is left of a word without an English ending, where enough is left: `caching` and `caches` come
 * to `cach`. It finds other forms of a word, at a lower rank, and so may take off too much.
 */
export function stemOf(word: string): string | undefined {
  const [, long, short] = ENDING.exec(word) ?? [];
  return long ?? short;
}

/** How many typing errors a word may have: none in a short one, where they make another word. */
export function errorsIn({ length }: string): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/** `k8s` for words of ten letters from k to s. */
export function isNumeronym(word: string): boolean {
  return NUMERONYM.test(word);
}

/**
 * Whether and how well a word fits: the word itself, one that begins so, another form of it, the word
 * that a numeronym stands for; where nothing of the archive begins so, one that has it inside, or
 * that it may have been meant to be.
 */
export function fitOf({ word: term, stem, guessed }: Term, word: string): Fit | undefined {
  if (word === term) return { quality: 1, from: 0, to: word.length };
  if (word.startsWith(term)) {
    return { quality: 0.55 + (0.35 * term.length) / word.length, from: 0, to: term.length };
  }
  if (stem !== undefined && word.startsWith(stem)) {
    return { quality: 0.3 + (0.3 * stem.length) / word.length, from: 0, to: stem.length };
  }
  if (term.length < 5 && isShortFor(term, word)) return { quality: 0.95, from: 0, to: word.length };
  if (!guessed) return undefined;
  const inside = term.length >= SHORTEST_INSIDE ? word.indexOf(term) : -1;
  if (inside > 0) return { quality: 0.45, from: inside, to: inside + term.length };
  const most = errorsIn(term);
  const errors = most === 0 ? 1 : prefixDistance(term, word, most);
  if (errors > most) return undefined;
  const nearness = Math.min(term.length, word.length) / Math.max(term.length, word.length);
  return { quality: (errors === 1 ? 0.25 : 0.15) + 0.2 * nearness, from: 0, to: word.length };
}

function isShortFor(term: string, word: string): boolean {
  const [, first = '', between, last = ''] = NUMERONYM.exec(term) ?? [];
  return (
    word.length === Number(between) + 2 &&
    Number(between) >= SHORTEST_LEFT_OUT &&
    word.startsWith(first) &&
    word.endsWith(last)
  );
}
