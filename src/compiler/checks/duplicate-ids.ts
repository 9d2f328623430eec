import type { ReadArchive, Report } from '../archive.ts';

/** Two posts with one id. */
export function checkIds({ posts, postsFile }: ReadArchive, report: Report): void {
  const times = new Map<string, number>();
  for (const { id } of posts) times.set(id, (times.get(id) ?? 0) + 1);
  for (const [id, count] of times) {
    if (count > 1) {
      report({ kind: 'duplicate-id', place: { file: postsFile, post: id }, id, times: count });
    }
  }
}
