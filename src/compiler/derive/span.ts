import type { Post, Span, Topic } from '#src/domain/corpus/schema.ts';

/** The months of the oldest and the newest of some posts, given newest first; undefined for none. */
export function spanOf(newestFirst: readonly Post[]): Span | undefined {
  const newest = newestFirst[0];
  const oldest = newestFirst.at(-1);
  return newest && oldest && { from: oldest.date.slice(0, 7), to: newest.date.slice(0, 7) };
}

/** Posts per year, oldest year first, years without a post left out. */
export function perYear(newestFirst: readonly Post[]): Topic['perYear'] {
  const counts: Topic['perYear'] = {};
  for (const post of newestFirst.toReversed()) {
    const year = post.date.slice(0, 4);
    counts[year] = (counts[year] ?? 0) + 1;
  }
  return counts;
}
