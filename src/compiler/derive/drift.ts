import { mostFrequent } from './words.ts';

const LEAST_POSTS = 6;
const WORDS = 2;

/** What the older and the newer half of a topic's titles speak of. */
export type Drift = { early: string[]; newer: string[] };

/**
 * Vocabulary drift over the words of titles given newest post first; undefined below six posts,
 * where a difference would say nothing. With an odd count the newer half is the larger.
 */
export function driftOf(newestFirst: readonly (readonly string[])[]): Drift | undefined {
  if (newestFirst.length < LEAST_POSTS) return undefined;
  const oldestFirst = newestFirst.toReversed();
  const half = Math.floor(oldestFirst.length / 2);
  return {
    early: mostFrequent(oldestFirst.slice(0, half), WORDS),
    newer: mostFrequent(oldestFirst.slice(half), WORDS),
  };
}
