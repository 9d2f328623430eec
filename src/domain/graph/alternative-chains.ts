import type { TopicSlug } from '../corpus/ids.ts';
import type { CorpusIndex } from '../corpus/index-corpus.ts';
import { distancesTo } from './distances.ts';
import { minHeap } from './min-heap.ts';
import { type Chain, chainOf } from './strongest-chain.ts';
import { type WeightedGraph, weightedGraph } from './weighted-graph.ts';

/** So many topics of an alternative are on none of the chains before it. */
const LEAST_FRESH = 2;
/** What a search looks at before it gives up: it holds up no reader of a large archive. */
const MOST_VISITED = 20_000;

/**
 * Other chains between the ends of a chain, each with at least two topics that neither it nor an
 * earlier alternative has, the strongest such chain first; at most so many.
 *
 * A state of the search is a topic and how many fresh topics were met on the way to it, so an
 * alternative is found directly, where Yen's k shortest paths would list all those that differ in
 * one topic first. The search is A* (Hart, Nilsson, Raphael, 1968), led by the true distances to
 * the end. A chain visits no topic twice; the way to a state is the cheapest one found, so where
 * that way alone is barred a weaker alternative may be taken.
 */
export function alternativeChains(index: CorpusIndex, chain: Chain, most: number): Chain[] {
  const graph = weightedGraph(index);
  const ends = [chain.topics[0], chain.topics.at(-1)].map((slug) =>
    slug === undefined ? undefined : graph.numberOf.get(slug),
  );
  const [from, to] = ends;
  if (from === undefined || to === undefined || from === to) return [];
  const distance = distancesTo(graph, to);
  const used = new Set(chain.topics.map((slug: TopicSlug) => graph.numberOf.get(slug)));
  const found: Chain[] = [];
  while (found.length < most) {
    const numbers = freshChain(graph, distance, { from, to }, (n) => !used.has(n));
    if (!numbers) break;
    for (const n of numbers) used.add(n);
    found.push(chainOf(index, graph, numbers));
  }
  return found;
}

function freshChain(
  { first, neighbour, cost }: WeightedGraph,
  distance: Float64Array,
  { from, to }: { from: number; to: number },
  isFresh: (topic: number) => boolean,
): number[] | undefined {
  const layers = LEAST_FRESH + 1;
  const known = new Map<number, { cost: number; before: number }>();
  const topicOf = (state: number) => Math.floor(state / layers);
  const start = from * layers;
  const queue = minHeap();
  known.set(start, { cost: 0, before: -1 });
  queue.push(start, distance[from] as number);
  const wayTo = (state: number) => {
    const way: number[] = [];
    for (let at = state; at >= 0; at = known.get(at)?.before ?? -1) way.unshift(topicOf(at));
    return way;
  };
  const done = new Set<number>();
  for (let next = queue.pop(); next && done.size < MOST_VISITED; next = queue.pop()) {
    const state = next.entry;
    if (done.has(state)) continue;
    done.add(state);
    const [topic, met] = [topicOf(state), state % layers];
    if (topic === to) {
      if (met === LEAST_FRESH) return wayTo(state);
      continue;
    }
    const way = wayTo(state);
    const sofar = known.get(state)?.cost ?? 0;
    const end = first[topic + 1] as number;
    for (let at = first[topic] as number; at < end; at += 1) {
      const step = neighbour[at] as number;
      const reached = step * layers + (isFresh(step) ? Math.min(LEAST_FRESH, met + 1) : met);
      const total = sofar + (cost[at] as number);
      if (done.has(reached) || way.includes(step)) continue;
      if (total >= (known.get(reached)?.cost ?? Number.POSITIVE_INFINITY)) continue;
      known.set(reached, { cost: total, before: state });
      queue.push(reached, total + (distance[step] as number));
    }
  }
  return undefined;
}
