import type { CorpusIndex } from './index-corpus.ts';
import type { Topic } from './schema.ts';
import { folded, matcher } from './text-match.ts';
import type { TopicKind, TopicSort } from './topic-choices.ts';

/** What a reader asks of the list of topics; what is left out is not asked. */
export type TopicFilter = {
  text?: string | undefined;
  family?: string | undefined;
  community?: number | undefined;
  kind?: TopicKind | undefined;
};

/** The topics that fit; a family or community that the corpus does not have asks for nothing. */
export function filterTopics(
  { corpus, families, communities }: CorpusIndex,
  { text = '', family, community, kind }: TopicFilter,
): Topic[] {
  const fits = matcher(text);
  const ofFamily = family !== undefined && families.has(family) ? family : undefined;
  const ofCommunity = community !== undefined && communities.has(community) ? community : undefined;
  return corpus.topics.filter(
    (topic) =>
      (ofFamily === undefined || topic.family === ofFamily) &&
      (ofCommunity === undefined || topic.community === ofCommunity) &&
      (kind === undefined || topic.full === (kind === 'full')) &&
      fits(`${topic.title} ${topic.slug} ${topic.motifs.join(' ')}`),
  );
}

/**
 * Most posts, newest post, name, or most of it done first; ties by name.
 *
 * @param shareOf how much of a topic is done, 0–1; needed for the order by progress only.
 */
export function sortTopics(
  topics: readonly Topic[],
  sort: TopicSort,
  shareOf: (topic: Topic) => number = () => 0,
): Topic[] {
  const named = topics.map((topic) => ({
    topic,
    name: folded(topic.title),
    share: sort === 'progress' ? shareOf(topic) : 0,
  }));
  type Named = (typeof named)[number];
  const byName = (a: Named, b: Named) => order(a.name, b.name) || order(a.topic.slug, b.topic.slug);
  const compare: Record<TopicSort, (a: Named, b: Named) => number> = {
    name: byName,
    posts: (a, b) => b.topic.posts.length - a.topic.posts.length || byName(a, b),
    progress: (a, b) => b.share - a.share || byName(a, b),
    newest: (a, b) => order(b.topic.span.to, a.topic.span.to) || byName(a, b),
  };
  return named.sort(compare[sort]).map(({ topic }) => topic);
}

/** By code unit: the same in every browser and language. */
function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
