import type { Post } from './schema.ts';

/** The order of posts everywhere: newest first, and those of one day in descending order of their ids. */
export function newestFirst(a: Pick<Post, 'id' | 'date'>, b: Pick<Post, 'id' | 'date'>): number {
  const [ofA, ofB] = a.date === b.date ? [a.id, b.id] : [a.date, b.date];
  if (ofA === ofB) return 0;
  return ofA < ofB ? 1 : -1;
}
