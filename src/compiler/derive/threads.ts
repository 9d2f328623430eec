import type { TopicSlug } from '#src/domain/corpus/ids.ts';
import type { Post, Thread } from '#src/domain/corpus/schema.ts';

/**
 * The other topics of a topic's posts by number of shared posts; ties by first appearance over the
 * posts, newest first, each post's topics in its own order.
 */
export function threadsOf(topic: TopicSlug, newestFirst: readonly Post[]): Thread[] {
  const shared = new Map<TopicSlug, number>();
  for (const post of newestFirst) {
    for (const slug of post.topics) {
      if (slug !== topic) shared.set(slug, (shared.get(slug) ?? 0) + 1);
    }
  }
  return [...shared]
    .map(([slug, count]) => ({ slug, shared: count }))
    .sort((a, b) => b.shared - a.shared);
}
