import type { PostId, TopicSlug } from '../corpus/ids.ts';
import type { CorpusIndex } from '../corpus/index-corpus.ts';
import { distancesTo } from './distances.ts';
import { sharedPosts, type WeightedGraph, weightedGraph } from './weighted-graph.ts';

/** Topics of which each shares posts with the next, and those posts: one list less than topics. */
export type Chain = {
  topics: TopicSlug[];
  /** Newest first, of the first pair, of the second… */
  posts: PostId[][];
};

/**
 * The strongest chain of topics between two: the one whose edges cost least (see `edgeCost`), so a
 * short one, over topics that share many posts. Of equally strong chains it takes the one whose
 * slugs come first by code unit, seen from the end that comes first, so that the way back is the
 * same chain. Undefined where none joins the two, or one of them is not in the corpus.
 */
export function strongestChain(
  index: CorpusIndex,
  from: TopicSlug,
  to: TopicSlug,
): Chain | undefined {
  const graph = weightedGraph(index);
  const [start, end] = [graph.numberOf.get(from), graph.numberOf.get(to)];
  if (start === undefined || end === undefined) return undefined;
  const [low, high] = start < end ? [start, end] : [end, start];
  const distance = distancesTo(graph, high);
  if (!Number.isFinite(distance[low])) return undefined;
  const numbers = descend(graph, distance, low);
  return chainOf(index, graph, low === start ? numbers : numbers.reverse());
}

/** Walks downhill to where the distance is 0; of several such steps the one of least number. */
function descend(graph: WeightedGraph, distance: Float64Array, from: number): number[] {
  const walked = [from];
  for (let at = from; distance[at] !== 0; ) {
    let next = Number.POSITIVE_INFINITY;
    for (let n = graph.first[at] as number; n < (graph.first[at + 1] as number); n += 1) {
      const to = graph.neighbour[n] as number;
      const leads = (graph.cost[n] as number) + (distance[to] as number) === distance[at];
      if (leads && to < next) next = to;
    }
    at = next;
    walked.push(at);
  }
  return walked;
}

/** The topics of these numbers as a chain, with the posts that join each pair. */
export function chainOf(
  index: CorpusIndex,
  graph: WeightedGraph,
  numbers: readonly number[],
): Chain {
  return {
    topics: numbers.map((n) => graph.slugs[n] as TopicSlug),
    posts: numbers.slice(1).map((n, at) => sharedPosts(index, graph, numbers[at] as number, n)),
  };
}
