import type { CorpusIndex } from '../corpus/index-corpus.ts';
import type { YearRange } from './years.ts';

/** The years of the first and the last post; undefined without posts. */
export function postYearSpan({ corpus }: CorpusIndex): YearRange | undefined {
  const [newest, oldest] = [corpus.posts[0], corpus.posts.at(-1)];
  if (!newest || !oldest) return undefined;
  return { from: Number(oldest.date.slice(0, 4)), to: Number(newest.date.slice(0, 4)) };
}

/** How many posts are of each year of that span, the empty years too. */
export function postsPerYear(index: CorpusIndex): { year: number; posts: number }[] {
  const span = postYearSpan(index);
  if (!span) return [];
  const years = Array.from({ length: span.to - span.from + 1 }, (_, n) => ({
    year: span.from + n,
    posts: 0,
  }));
  for (const { date } of index.corpus.posts) {
    const year = years[Number(date.slice(0, 4)) - span.from];
    if (year) year.posts += 1;
  }
  return years;
}

/** The most posts that two topics share; 1 where none share any. */
export function heaviestEdge({ corpus }: CorpusIndex): number {
  return corpus.edges.reduce((most, { posts }) => Math.max(most, posts.length), 1);
}
