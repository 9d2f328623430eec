import type { PostId, TopicSlug } from './ids.ts';
import type { Corpus, Family, Post, Stage, Topic } from './schema.ts';

/** A group of topics that share more posts with one another than with the rest. */
type Community = { id: number; name: string; topics: readonly Topic[] };

/** A corpus with the look-ups that every screen needs, built once when it is loaded. */
export type CorpusIndex = {
  corpus: Corpus;
  posts: ReadonlyMap<PostId, Post>;
  topics: ReadonlyMap<TopicSlug, Topic>;
  families: ReadonlyMap<string, Family>;
  /** Largest first; a community is named after its topic with most posts. */
  communities: ReadonlyMap<number, Community>;
  narrower: ReadonlyMap<TopicSlug, readonly Topic[]>;
  /** The reading paths on which a post stands, and its stage there. */
  paths: ReadonlyMap<PostId, readonly { topic: Topic; stage: Stage }[]>;
};

export function indexCorpus(corpus: Corpus): CorpusIndex {
  const topics = new Map(corpus.topics.map((topic) => [topic.slug, topic]));
  const narrower = new Map<TopicSlug, Topic[]>();
  const paths = new Map<PostId, { topic: Topic; stage: Stage }[]>();
  const members = new Map<number, Topic[]>();
  for (const topic of corpus.topics) {
    for (const slug of topic.broader) append(narrower, slug, topic);
    for (const { post, stage } of topic.path) append(paths, post, { topic, stage });
    append(members, topic.community, topic);
  }
  return {
    corpus,
    posts: new Map(corpus.posts.map((post) => [post.id, post])),
    topics,
    families: new Map(corpus.families.map((family) => [family.id, family])),
    communities: new Map(
      [...members].sort(([a], [b]) => a - b).map(([id, group]) => [id, community(id, group)]),
    ),
    narrower,
    paths,
  };
}

function community(id: number, topics: readonly Topic[]): Community {
  const strongest = topics.reduce((best, topic) =>
    topic.posts.length > best.posts.length ? topic : best,
  );
  return { id, name: strongest.title, topics };
}

function append<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
