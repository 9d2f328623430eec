import { mostFrequent } from './words.ts';

const MOTIFS = 4;

/** The recurring words of a topic's titles, given newest post first. */
export function motifsOf(newestFirst: readonly (readonly string[])[]): string[] {
  return mostFrequent(newestFirst, MOTIFS);
}
