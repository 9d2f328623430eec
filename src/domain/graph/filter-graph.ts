import type { TopicSlug } from '../corpus/ids.ts';
import type { CorpusIndex } from '../corpus/index-corpus.ts';
import type { Topic } from '../corpus/schema.ts';
import { filterTopics } from '../corpus/topic-filter.ts';
import type { GraphEdge, GraphNode, ShownGraph } from './shown-graph.ts';
import { type TopicGraph, topicGraph, type YearRange } from './topic-graph.ts';

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

export type Counts = { shown: number; all: number };

export type FilteredGraph = { graph: ShownGraph; topics: Counts; edges: Counts };

/**
 * The graph made anew of the posts in the asked years, without what the reader filtered away. A
 * topic without a post in these years is not there, one without an edge is. The topic in focus is
 * left out by none of the other filters, since everything is seen from it.
 */
export function filterGraph(index: CorpusIndex, filter: GraphFilter): FilteredGraph {
  const { corpus } = index;
  const { years, least = 1, focus, fits = () => true } = filter;
  const graph = topicGraph(index);
  const near = focus && placesNear(graph, focus, (edge) => graph.weight(edge, years) >= least);
  const posts = new Map<number, number>();
  const keep = (place: number) => {
    const count = graph.posts(place, years);
    if (count > 0 && (!near || near.has(place))) posts.set(place, count);
  };
  const asked = filterTopics(index, {
    text: filter.text,
    family: filter.family,
    community: filter.community,
    kind: filter.stubs === false ? 'full' : undefined,
  });
  for (const topic of asked) if (fits(topic)) keep(graph.placeOf.get(topic.slug) ?? -1);
  const centre = focus && graph.placeOf.get(focus.slug);
  if (centre !== undefined) keep(centre);

  const nodes = [...posts].flatMap(([place, count]) => {
    const topic = corpus.topics[place];
    return topic ? [nodeOf(topic, count)] : [];
  });
  const edges: GraphEdge[] = [];
  for (const [at, { a, b }] of corpus.edges.entries()) {
    if (!posts.has(graph.from[at] ?? -1) || !posts.has(graph.to[at] ?? -1)) continue;
    const weight = graph.weight(at, years);
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
function placesNear(
  graph: TopicGraph,
  focus: { slug: TopicSlug; hops: number },
  counts: (edge: number) => boolean,
): ReadonlySet<number> | undefined {
  const start = graph.placeOf.get(focus.slug);
  if (start === undefined) return undefined;
  const found = new Set([start]);
  let rim = [start];
  for (let hop = 0; hop < focus.hops && rim.length > 0; hop += 1) {
    const next: number[] = [];
    for (const place of rim) {
      for (const edge of graph.edgesAt[place] ?? []) {
        const other = graph.from[edge] === place ? graph.to[edge] : graph.from[edge];
        if (other === undefined || found.has(other) || !counts(edge)) continue;
        found.add(other);
        next.push(other);
      }
    }
    rim = next;
  }
  return found;
}
