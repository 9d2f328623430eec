import type { TopicSlug } from '../corpus/ids.ts';
import type { CorpusIndex } from '../corpus/index-corpus.ts';
import type { Topic } from '../corpus/schema.ts';
import { filterTopics } from '../corpus/topic-filter.ts';
import type { GraphEdge, GraphNode, ShownGraph } from './shown-graph.ts';
import { weightedGraph } from './weighted-graph.ts';
import { postsIn, sharedIn, type YearRange } from './years.ts';

/** What a reader asks of the graph; what is left out is not asked. */
export type GraphFilter = {
  text?: string | undefined;
  family?: string | undefined;
  community?: number | undefined;
  /** Posts of other years do not count: neither for topics nor for edges. */
  years?: YearRange | undefined;
  /** Edges of fewer shared posts are left out. */
  least?: number | undefined;
  /** False leaves the stubs out. */
  stubs?: boolean | undefined;
  /** Only what lies at most so many edges from a topic, by the edges that the years and `least` leave. */
  focus?: { slug: TopicSlug; hops: number } | undefined;
  /** Whatever else a topic has to be; its progress, for one. */
  fits?: ((topic: Topic) => boolean) | undefined;
};

type Counts = { shown: number; all: number };

export type FilteredGraph = { graph: ShownGraph; topics: Counts; edges: Counts };

/**
 * The graph made anew of the posts in the asked years, without what the reader filtered away. A
 * topic without a post in these years is not there, one without an edge is. The topic in focus is
 * left out by none of the other filters, since everything is seen from it.
 */
export function filterGraph(index: CorpusIndex, filter: GraphFilter): FilteredGraph {
  const { corpus, topics } = index;
  const { years, least = 1, focus, fits = () => true } = filter;
  const shared = sharedIn(index);
  const near = focus && topicsNear(index, focus, (edge) => shared(edge, years) >= least);
  const kept = new Map<TopicSlug, GraphNode>();
  const keep = (topic: Topic) => {
    const posts = postsIn(topic, years);
    if (posts > 0 && (!near || near.has(topic.slug))) kept.set(topic.slug, nodeOf(topic, posts));
  };
  const asked = filterTopics(index, {
    text: filter.text,
    family: filter.family,
    community: filter.community,
    kind: filter.stubs === false ? 'full' : undefined,
  });
  for (const topic of asked) if (fits(topic)) keep(topic);
  const centre = focus && topics.get(focus.slug);
  if (centre) keep(centre);

  const nodes = [...kept.values()];
  const edges: GraphEdge[] = [];
  for (const [at, { a, b }] of corpus.edges.entries()) {
    if (!kept.has(a) || !kept.has(b)) continue;
    const weight = shared(at, years);
    if (weight >= least) edges.push({ a, b, weight });
  }
  return {
    graph: {
      nodes: nodes.sort((a, b) => b.posts - a.posts || (a.slug < b.slug ? -1 : 1)),
      // What weighs the same keeps the order of the corpus.
      edges: edges.sort((a, b) => b.weight - a.weight),
    },
    topics: { shown: nodes.length, all: corpus.topics.length },
    edges: { shown: edges.length, all: corpus.edges.length },
  };
}

function nodeOf(topic: Topic, posts: number): GraphNode {
  const { slug, title, full, family, community, position } = topic;
  return { slug, title, posts, full, family, community, ...position };
}

/** Breadth first, along the edges that count. A topic that the corpus lacks limits nothing. */
function topicsNear(
  index: CorpusIndex,
  focus: { slug: TopicSlug; hops: number },
  counts: (edge: number) => boolean,
): ReadonlySet<TopicSlug> | undefined {
  const { slugs, numberOf, first, neighbour, edge } = weightedGraph(index);
  const start = numberOf.get(focus.slug);
  if (start === undefined) return undefined;
  const found = new Set([start]);
  let rim = [start];
  for (let hop = 0; hop < focus.hops && rim.length > 0; hop += 1) {
    const next: number[] = [];
    for (const topic of rim) {
      for (let at = first[topic] ?? 0; at < (first[topic + 1] ?? 0); at += 1) {
        const other = neighbour[at] ?? topic;
        if (found.has(other) || !counts(edge[at] ?? 0)) continue;
        found.add(other);
        next.push(other);
      }
    }
    rim = next;
  }
  return new Set([...found].flatMap((topic) => slugs[topic] ?? []));
}
