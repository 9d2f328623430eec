import { topicSlug } from '#src/domain/corpus/topic-slug.ts';
import type { ReadArchive, Report } from '../archive.ts';

/** A post without topics, or with tags that name none. */
export function checkPostTopics({ posts, postsFile }: ReadArchive, report: Report): void {
  for (const { id, tags } of posts) {
    if (tags.every((tag) => topicSlug(tag) === undefined)) {
      report({ kind: 'post-without-topics', place: { file: postsFile, post: id } });
    }
  }
}
