import type { PostId, TopicSlug } from '../corpus/ids.ts';
import type { CorpusIndex } from '../corpus/index-corpus.ts';
import { newestFirst } from '../corpus/newest-first.ts';
import type { Edge } from '../corpus/schema.ts';

/**
 * The topics and edges of a corpus as numbers, for searches that visit many of them. The neighbours
 * of topic n stand at `first[n]` up to `first[n + 1]` in the other lists.
 */
export type WeightedGraph = {
  /** By code unit, so that the order of the numbers is that of the slugs. */
  slugs: readonly TopicSlug[];
  numberOf: ReadonlyMap<TopicSlug, number>;
  first: Int32Array;
  neighbour: Int32Array;
  /** What the step to that neighbour costs: a whole number, so that sums of them tie exactly. */
  cost: Float64Array;
  /** The place of the edge in the corpus. */
  edge: Int32Array;
};

/** What the mere step costs. */
const STEP = 1e9;

/**
 * What it costs to go over an edge: one for the step, and one over the number of posts that its two
 * topics share, in thousand-millionths. The second part is the length that M. E. J. Newman gives an
 * edge ("Scientific collaboration networks II", Physical Review E 64, 2001). Taken alone it prefers
 * ten strong edges to one weak one; since every step is a topic more to read, each costs as well.
 */
export function edgeCost(shared: number): number {
  return STEP + Math.floor(STEP / shared);
}

const graphs = new WeakMap<CorpusIndex, WeightedGraph>();

/** The graph of a corpus: made at the first call, remembered as long as the index is. */
export function weightedGraph(index: CorpusIndex): WeightedGraph {
  const known = graphs.get(index);
  if (known) return known;
  const made = makeGraph(index);
  graphs.set(index, made);
  return made;
}

function makeGraph({ corpus }: CorpusIndex): WeightedGraph {
  const slugs = corpus.topics.map(({ slug }) => slug).sort();
  const numberOf = new Map(slugs.map((slug, n) => [slug, n]));
  const ends = corpus.edges.flatMap((edge, place) => {
    const [a, b] = [numberOf.get(edge.a), numberOf.get(edge.b)];
    return a === undefined || b === undefined || a === b ? [] : [{ a, b, edge, place }];
  });
  const first = new Int32Array(slugs.length + 1);
  for (const { a, b } of ends) {
    first[a + 1] = (first[a + 1] ?? 0) + 1;
    first[b + 1] = (first[b + 1] ?? 0) + 1;
  }
  for (let n = 1; n < first.length; n += 1) first[n] = (first[n] ?? 0) + (first[n - 1] ?? 0);
  const graph = {
    slugs,
    numberOf,
    first,
    neighbour: new Int32Array(2 * ends.length),
    cost: new Float64Array(2 * ends.length),
    edge: new Int32Array(2 * ends.length),
  };
  const free = first.slice();
  const put = (from: number, to: number, edge: Edge, place: number) => {
    const at = free[from] ?? 0;
    free[from] = at + 1;
    graph.neighbour[at] = to;
    graph.cost[at] = edgeCost(edge.posts.length);
    graph.edge[at] = place;
  };
  for (const { a, b, edge, place } of ends) {
    put(a, b, edge, place);
    put(b, a, edge, place);
  }
  return graph;
}

/** The posts that two neighbouring topics share, newest first; none where they are no neighbours. */
export function sharedPosts(
  index: CorpusIndex,
  graph: WeightedGraph,
  from: number,
  to: number,
): PostId[] {
  for (let at = graph.first[from] as number; at < (graph.first[from + 1] as number); at += 1) {
    if (graph.neighbour[at] !== to) continue;
    const posts = index.corpus.edges[graph.edge[at] as number]?.posts ?? [];
    const dated = posts.map((id) => ({ id, date: index.posts.get(id)?.date ?? '' }));
    return dated.sort(newestFirst).map(({ id }) => id);
  }
  return [];
}
