import type { PostId } from './ids.ts';
import type { CorpusIndex } from './index-corpus.ts';
import { newestFirst } from './newest-first.ts';
import type { Post } from './schema.ts';

export type NearPost = { post: Post; shared: number };

/** The posts that share most topics with a post, most first, then newest first; at most so many. */
export function nearPosts({ topics, posts }: CorpusIndex, post: Post, most: number): NearPost[] {
  const shared = new Map<PostId, number>();
  for (const slug of post.topics) {
    for (const id of topics.get(slug)?.posts ?? []) {
      if (id !== post.id) shared.set(id, (shared.get(id) ?? 0) + 1);
    }
  }
  return [...shared]
    .flatMap(([id, count]) => {
      const near = posts.get(id);
      return near ? [{ post: near, shared: count }] : [];
    })
    .sort((a, b) => b.shared - a.shared || newestFirst(a.post, b.post))
    .slice(0, most);
}
