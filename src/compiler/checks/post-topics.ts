import type { ReadArchive, Report } from '../archive.ts';

/** A post without topics. */
export function checkPostTopics({ posts, postsFile }: ReadArchive, report: Report): void {
  for (const { id, tags } of posts) {
    if (tags.length === 0) {
      report({ kind: 'post-without-topics', place: { file: postsFile, post: id } });
    }
  }
}
