import { isDay } from '#src/domain/corpus/dates.ts';
import { type PostId, postId, type TopicSlug } from '#src/domain/corpus/ids.ts';
import { isLanguageTag } from '#src/domain/corpus/language.ts';
import { newestFirst } from '#src/domain/corpus/newest-first.ts';
import { isSafeLink } from '#src/domain/corpus/safe-link.ts';
import type { Edge, Post } from '#src/domain/corpus/schema.ts';
import { topicSlug } from '#src/domain/corpus/topic-slug.ts';
import type { RawPost } from './archive.ts';

/** The posts that can stand in a corpus, newest first, and the topics and edges that they make. */
export type Linked = {
  posts: readonly Post[];
  /** By slug; each topic's posts newest first. */
  topics: ReadonlyMap<TopicSlug, readonly Post[]>;
  /** By the slugs of both ends; a before b. */
  edges: readonly Edge[];
};

/** Leaves out what a check has reported (no valid date, an id used before) and links the rest. */
export function link(raw: readonly RawPost[]): Linked {
  const accepted = new Map<PostId, Post>();
  for (const post of raw.flatMap((item) => accept(item) ?? [])) {
    if (!accepted.has(post.id)) accepted.set(post.id, post);
  }
  const posts = [...accepted.values()].sort(newestFirst);
  return { posts, topics: topicsOf(posts), edges: edgesOf(posts) };
}

function accept(raw: RawPost): Post | undefined {
  const id = postId(raw.id);
  if (id === undefined || raw.date === undefined || !isDay(raw.date)) return undefined;
  return {
    id,
    title: raw.title,
    ...(raw.url !== undefined && isSafeLink(raw.url) && { url: raw.url }),
    date: raw.date,
    topics: [...new Set(raw.tags.flatMap((tag) => topicSlug(tag) ?? []))],
    ...(raw.minutes !== undefined && { minutes: raw.minutes }),
    ...(raw.summary !== undefined && { summary: raw.summary }),
    ...(raw.language !== undefined && isLanguageTag(raw.language) && { language: raw.language }),
  };
}

function topicsOf(posts: readonly Post[]): Map<TopicSlug, Post[]> {
  const topics = new Map<TopicSlug, Post[]>();
  for (const post of posts) {
    for (const slug of post.topics) {
      const list = topics.get(slug);
      if (list) list.push(post);
      else topics.set(slug, [post]);
    }
  }
  return new Map([...topics].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function edgesOf(posts: readonly Post[]): Edge[] {
  const edges = new Map<string, Edge>();
  for (const post of posts) {
    const slugs = post.topics.toSorted();
    for (const [at, a] of slugs.entries()) {
      for (const b of slugs.slice(at + 1)) {
        const key = `${a} ${b}`;
        const edge = edges.get(key);
        if (edge) edge.posts.push(post.id);
        else edges.set(key, { a, b, posts: [post.id] });
      }
    }
  }
  return [...edges].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, edge]) => edge);
}
