import type { TopicSlug } from './ids.ts';
import type { CorpusIndex } from './index-corpus.ts';
import type { Post } from './schema.ts';
import { matcher } from './text-match.ts';

/** What a reader asks of the list of posts; what is left out is not asked. */
export type PostFilter = {
  text?: string | undefined;
  year?: string | undefined;
  topic?: string | undefined;
};

/** The posts that fit, newest first; a year or topic that the corpus does not have asks for nothing. */
export function filterPosts(
  { corpus, topics }: CorpusIndex,
  { text = '', year, topic }: PostFilter,
): Post[] {
  const fits = matcher(text);
  const slug = topic !== undefined && topics.has(topic as TopicSlug) ? topic : undefined;
  const ofYear = year !== undefined && postYears(corpus.posts).includes(year) ? year : undefined;
  return corpus.posts.filter(
    (post) =>
      (slug === undefined || post.topics.some((own) => own === slug)) &&
      (ofYear === undefined || post.date.startsWith(ofYear)) &&
      fits(`${post.title} ${post.summary ?? ''} ${post.topics.join(' ')}`),
  );
}

/** The years of some posts given newest first, newest first. */
export function postYears(posts: readonly Post[]): string[] {
  return [...new Set(posts.map((post) => post.date.slice(0, 4)))];
}
