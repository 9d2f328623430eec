import { distance } from 'fastest-levenshtein';
import { folded } from './corpus/text-match.ts';

const LONGEST = 200;

/**
 * The candidates whose name is nearest to what was asked for: first those that contain it or are
 * contained in it, then by edit distance (Levenshtein) relative to length.
 *
 * @param limits how many at most, and how unlike a name may be: 0 for the same, 1 for whatever comes next.
 */
export function nearestNames<Item>(
  asked: string,
  candidates: readonly { item: Item; names: readonly string[] }[],
  { most = 5, furthest = 1 }: { most?: number; furthest?: number } = {},
): Item[] {
  const wanted = comparable(asked);
  const scored = candidates.map(({ item, names }) => ({
    item,
    score: Math.min(...names.map((name) => unlikeness(wanted, comparable(name)))),
  }));
  return scored
    .filter(({ score }) => score <= furthest)
    .sort((a, b) => a.score - b.score)
    .slice(0, most)
    .map(({ item }) => item);
}

function comparable(name: string): string {
  return folded(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, LONGEST);
}

/** 0 for the same name, below 0.5 when one holds the other, up to 1 for nothing in common. */
function unlikeness(a: string, b: string): number {
  const longer = Math.max(a.length, b.length, 1);
  const apart = distance(a, b) / longer;
  const holds = a.length > 2 && b.length > 2 && (a.includes(b) || b.includes(a));
  return holds ? apart / 2 : apart;
}
