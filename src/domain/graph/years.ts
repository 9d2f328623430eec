import type { CorpusIndex } from '../corpus/index-corpus.ts';
import type { Topic } from '../corpus/schema.ts';

/** Calendar years, both included. */
export type YearRange = { from: number; to: number };

/** Whether a day or a year lies in some years; without a range it always does. */
export function inYears(date: string, range: YearRange | undefined): boolean {
  if (!range) return true;
  const year = Number(date.slice(0, 4));
  return year >= range.from && year <= range.to;
}

/** How many of a topic's posts lie in some years, or all of them. */
export function postsIn({ posts, perYear }: Topic, range: YearRange | undefined): number {
  if (!range) return posts.length;
  let count = 0;
  for (const year in perYear) if (inYears(year, range)) count += perYear[year] ?? 0;
  return count;
}

/** How many posts an edge, by its place in the corpus, has in some years, or in all. */
export type SharedIn = (edge: number, range: YearRange | undefined) => number;

const made = new WeakMap<CorpusIndex, SharedIn>();

/** The count for a corpus; made once for each, since it looks up the date of every shared post. */
export function sharedIn(index: CorpusIndex): SharedIn {
  const known = made.get(index);
  if (known) return known;
  const count = counter(index);
  made.set(index, count);
  return count;
}

function counter({ corpus, posts }: CorpusIndex): SharedIn {
  const yearOf = new Map([...posts].map(([id, { date }]) => [id, Number(date.slice(0, 4))]));
  // The years of all edges one after the other: thousands of small arrays would cost more.
  const first = new Int32Array(corpus.edges.length + 1);
  const years: number[] = [];
  for (const [at, edge] of corpus.edges.entries()) {
    for (const id of edge.posts) years.push(yearOf.get(id) ?? 0);
    first[at + 1] = years.length;
  }
  return (edge, range) => {
    const [start, end] = [first[edge] ?? 0, first[edge + 1] ?? 0];
    if (!range) return end - start;
    let count = 0;
    for (let at = start; at < end; at += 1) {
      const year = years[at] ?? 0;
      if (year >= range.from && year <= range.to) count += 1;
    }
    return count;
  };
}
