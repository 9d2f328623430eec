import type { TopicSlug } from '#src/domain/corpus/ids.ts';
import type { Thread } from '#src/domain/corpus/schema.ts';

const LEAST_SHARE = 0.8;
const LEAST_POSTS = 3;

/**
 * The topics that subsume a topic, strongest thread first (M. Sanderson and B. Croft, "Deriving
 * concept hierarchies from text", SIGIR 1999): A is broader than B when at least 0.8 of B's posts
 * carry A and a smaller share of A's carry B. Below three posts of B nothing is said.
 */
export function broaderThan(
  posts: number,
  threads: readonly Thread[],
  postsOf: (topic: TopicSlug) => number,
): TopicSlug[] {
  if (posts < LEAST_POSTS) return [];
  return threads
    .filter(({ slug, shared }) => shared / posts >= LEAST_SHARE && postsOf(slug) > posts)
    .map(({ slug }) => slug);
}
