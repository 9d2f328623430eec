import type { TopicSlug } from '#src/domain/corpus/ids.ts';
import { topicSlug } from '#src/domain/corpus/topic-slug.ts';
import type { ReadArchive, Report } from '../archive.ts';

/** One topic spelt in two ways, and tags that name no topic at all. */
export function checkSpellings({ posts, postsFile }: ReadArchive, report: Report): void {
  const spellings = new Map<TopicSlug, Set<string>>();
  for (const { id, tags } of posts) {
    for (const tag of tags) {
      const slug = topicSlug(tag);
      if (slug === undefined) {
        report({ kind: 'unusable-topic', place: { file: postsFile, post: id }, tag });
      } else {
        spellings.set(slug, (spellings.get(slug) ?? new Set()).add(tag.trim()));
      }
    }
  }
  for (const [topic, found] of [...spellings].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (found.size > 1) {
      report({
        kind: 'two-spellings',
        place: { file: postsFile },
        topic,
        spellings: [...found].sort(),
      });
    }
  }
}
