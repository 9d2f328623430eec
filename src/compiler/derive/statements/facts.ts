import type { PostId, TopicSlug } from '#src/domain/corpus/ids.ts';
import type { Post, Span, Thread } from '#src/domain/corpus/schema.ts';
import type { Drift } from '../drift.ts';

/** What is known of a topic when its sentences are made. */
export type TopicFacts = {
  slug: TopicSlug;
  title: string;
  /** Newest first, at least one. */
  posts: readonly [Post, ...Post[]];
  span: Span;
  motifs: readonly string[];
  threads: readonly Thread[];
  drift: Drift | undefined;
  /** How another topic is called inside a sentence. */
  nameOf: (slug: TopicSlug) => string;
};

/** A derived sentence before it has its id. */
type Derived = { rule: string; text: string; evidence: readonly PostId[] };

/** Makes a sentence about a topic, or none where its facts do not carry one. */
export type Sentence = (facts: TopicFacts) => Derived | undefined;

/** How many threads the definition and a claim name, and how many a checklist item. */
export const NAMED_THREADS = 3;
export const CROSS_READ_THREADS = 2;

export function ids(posts: readonly Post[]): PostId[] {
  return posts.map((post) => post.id);
}

/** The posts of a topic that carry at least one of some other topics. */
export function sharedWith(posts: readonly Post[], others: readonly Thread[]): PostId[] {
  const slugs = new Set(others.map((thread) => thread.slug));
  return ids(posts.filter((post) => post.topics.some((slug) => slugs.has(slug))));
}

/** “word”, in the quotation marks that mark words as words. */
export function asWords(words: readonly string[]): string[] {
  return words.map((word) => `“${word}”`);
}
