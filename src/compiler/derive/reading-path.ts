import type { PathStep, Post } from '#src/domain/corpus/schema.ts';

/**
 * A topic's posts in the order to read them: the newest as current state, the one in the middle of
 * the newest-first list as operating middle, the oldest as foundational context. Two posts give two
 * stages, one gives one: no post stands on a path twice.
 */
export function readingPath(newestFirst: readonly Post[]): PathStep[] {
  const newest = newestFirst[0];
  const oldest = newestFirst.at(-1);
  const middle = newestFirst[Math.floor(newestFirst.length / 2)];
  if (!newest || !oldest || !middle) return [];
  const path: PathStep[] = [{ stage: 'current', post: newest.id }];
  if (newestFirst.length > 2) path.push({ stage: 'operating', post: middle.id });
  if (newestFirst.length > 1) path.push({ stage: 'foundational', post: oldest.id });
  return path;
}
