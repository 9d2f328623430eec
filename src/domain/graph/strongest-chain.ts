import type { PostId, TopicSlug } from '../corpus/ids.ts';
import type { CorpusIndex } from '../corpus/index-corpus.ts';
import { type TopicGraph, topicGraph } from './topic-graph.ts';

/** A chain of topics, and for each pair of neighbours in it the posts that both have. */
export type TopicChain = { topics: TopicSlug[]; posts: PostId[][] };

/** Divisible by 1 to 16, so that the costs of usual weights are whole and sums of them exact. */
const WHOLE = 720_720;
/** More than any chain has edges: between chains of one cost the one of fewer edges is cheaper. */
const ONE_COST = 2 ** 17;

/**
 * The strongest chain between two topics: that of the least cost, where an edge costs 1 / its shared
 * posts (E. W. Dijkstra, “A note on two problems in connexion with graphs”, 1959, on these costs; a
 * common choice for weighted graphs, see M. E. J. Newman, “Scientific collaboration networks II”,
 * 2001). Of chains that cost the same it is the one of fewest topics, and of these the first by the
 * code units of its slugs.
 *
 * @returns undefined where no chain joins the two, or the corpus lacks one of them.
 */
export function strongestChain(
  index: CorpusIndex,
  from: TopicSlug,
  to: TopicSlug,
): TopicChain | undefined {
  const graph = topicGraph(index);
  const { topics, edges } = index.corpus;
  const [start, end] = [graph.placeOf.get(from), graph.placeOf.get(to)];
  if (start === undefined || end === undefined) return undefined;
  const costs = costsTo(graph, end, start);
  if (!Number.isFinite(costs[start])) return undefined;

  const chain: TopicChain = { topics: [from], posts: [] };
  let place = start;
  while (place !== end) {
    const step = steps(graph, place)
      .filter(({ other, cost }) => (costs[other] ?? 0) + cost === costs[place])
      .map((found) => ({ ...found, slug: topics[found.other]?.slug ?? to }))
      .reduce((first, found) => (found.slug < first.slug ? found : first));
    chain.topics.push(step.slug);
    chain.posts.push([...(edges[step.edge]?.posts ?? [])]);
    place = step.other;
  }
  return chain;
}

type Step = { edge: number; other: number; cost: number };

function steps({ from, to, edgesAt, weight }: TopicGraph, place: number): Step[] {
  return (edgesAt[place] ?? []).map((edge) => ({
    edge,
    other: (from[edge] === place ? to[edge] : from[edge]) ?? place,
    cost: Math.max(1, Math.round(WHOLE / weight(edge))) * ONE_COST + 1,
  }));
}

/** What it costs from each topic to one of them, as far as it is known once `enough` is settled. */
function costsTo(graph: TopicGraph, end: number, enough: number): Float64Array {
  const costs = new Float64Array(graph.edgesAt.length).fill(Number.POSITIVE_INFINITY);
  costs[end] = 0;
  const heap: Entry[] = [{ place: end, cost: 0 }];
  for (let next = pop(heap); next; next = pop(heap)) {
    if (next.cost > (costs[next.place] ?? 0)) continue;
    if (next.place === enough) break;
    for (const { other, cost } of steps(graph, next.place)) {
      const total = next.cost + cost;
      if (total >= (costs[other] ?? 0)) continue;
      costs[other] = total;
      push(heap, { place: other, cost: total });
    }
  }
  return costs;
}

type Entry = { place: number; cost: number };

/** A binary heap, the cheapest entry on top. */
function push(heap: Entry[], entry: Entry): void {
  let at = heap.push(entry) - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if ((heap[parent]?.cost ?? 0) <= entry.cost) break;
    heap[at] = heap[parent] ?? entry;
    at = parent;
  }
  heap[at] = entry;
}

function pop(heap: Entry[]): Entry | undefined {
  const top = heap[0];
  const last = heap.pop();
  if (!last || heap.length === 0) return top;
  let at = 0;
  for (;;) {
    const left = 2 * at + 1;
    const right = left + 1;
    const child = (heap[right]?.cost ?? Infinity) < (heap[left]?.cost ?? Infinity) ? right : left;
    const entry = heap[child];
    if (!entry || entry.cost >= last.cost) break;
    heap[at] = entry;
    at = child;
  }
  heap[at] = last;
  return top;
}
