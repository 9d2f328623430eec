import type { TopicSlug } from '../corpus/ids.ts';
import type { CorpusIndex } from '../corpus/index-corpus.ts';
import type { Post, Topic } from '../corpus/schema.ts';
import { counted, listed } from '../wording.ts';
import { lastMarkedFirst, pathLine } from './path-line.ts';
import { isPassed, type Reading } from './reading.ts';

/** What to read next, and why, in words. */
export type NextUp = {
  topic: Topic;
  post: Post;
  why: string;
};

/** The next post of each path in progress, the path that was marked last first; at most so many. */
export function nextOnPaths(index: CorpusIndex, reading: Reading, most: number): NextUp[] {
  return index.corpus.topics
    .map((topic) => pathLine(index, topic, reading))
    .filter(({ stand }) => stand === 'started')
    .sort(lastMarkedFirst)
    .flatMap(({ topic, next, passed, stages }) =>
      next ? [{ topic, post: next, why: `${passed} of ${counted(stages, 'post')} read` }] : [],
    )
    .slice(0, most);
}

/**
 * The untouched paths nearest to what was read: of their topics' posts most were read already, then
 * fewest are unread. Where no read post leads on, those that share most posts with the topics of
 * what was read. With a topic given, only its threads are asked.
 */
export function nearestPaths(
  index: CorpusIndex,
  reading: Reading,
  { most, from }: { most: number; from?: Topic },
): NextUp[] {
  const readTopics = from ? [from] : topicsRead(index, reading);
  const known = new Set(readTopics.map(({ slug }) => slug));
  const shares = new Map<TopicSlug, { shared: number; by: Topic[] }>();
  for (const topic of readTopics) {
    for (const { slug, shared } of topic.threads) {
      const so = shares.get(slug) ?? { shared: 0, by: [] };
      shares.set(slug, { shared: so.shared + shared, by: [...so.by, topic] });
    }
  }
  const asked = from ? [] : readTopics.map(({ slug }) => slug);
  return [...new Set([...shares.keys(), ...asked])]
    .flatMap((slug) => {
      const topic = index.topics.get(slug);
      if (!topic || (from && slug === from.slug)) return [];
      const line = pathLine(index, topic, reading);
      if (line.stand !== 'untouched' || !line.next) return [];
      const read = topic.posts.filter((id) => reading.stateOf(id) === 'done').length;
      const unread = topic.posts.filter((id) => !isPassed(reading, id)).length;
      const { shared = 0, by = [] } = shares.get(slug) ?? {};
      return [{ topic, post: line.next, read, unread, shared, by }];
    })
    .sort(
      (a, b) =>
        b.read - a.read ||
        (a.read > 0 ? 0 : b.shared - a.shared) ||
        a.unread - b.unread ||
        (a.topic.slug < b.topic.slug ? -1 : 1),
    )
    .slice(0, most)
    .map(({ topic, post, read, unread, by }) => ({
      topic,
      post,
      why:
        read > 0
          ? `${read} of its ${counted(topic.posts.length, 'post')} read already, ${unread} left`
          : `shares posts with ${listed(by.slice(0, 2).map(({ title }) => title))}${known.size > 0 ? ', which you read' : ''}`,
    }));
}

/** The topics of the posts that were read. */
function topicsRead(index: CorpusIndex, reading: Reading): Topic[] {
  const slugs = new Set<TopicSlug>();
  for (const post of index.corpus.posts) {
    if (reading.stateOf(post.id) === 'done') for (const slug of post.topics) slugs.add(slug);
  }
  return [...slugs].flatMap((slug) => index.topics.get(slug) ?? []);
}
