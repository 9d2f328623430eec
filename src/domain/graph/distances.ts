import { minHeap } from './min-heap.ts';
import type { WeightedGraph } from './weighted-graph.ts';

/**
 * What the cheapest way from every topic to one of them costs, infinite where there is none: E. W.
 * Dijkstra, "A note on two problems in connexion with graphs" (1959), with a binary heap. Since
 * edges have no direction it is the cost of the way back as well.
 */
export function distancesTo(graph: WeightedGraph, target: number): Float64Array {
  const { first, neighbour, cost } = graph;
  const distance = new Float64Array(graph.slugs.length).fill(Number.POSITIVE_INFINITY);
  const queue = minHeap();
  distance[target] = 0;
  queue.push(target, 0);
  for (let next = queue.pop(); next; next = queue.pop()) {
    // A topic stands in the queue again whenever a cheaper way to it was found.
    if (next.cost > (distance[next.entry] as number)) continue;
    const end = first[next.entry + 1] as number;
    for (let at = first[next.entry] as number; at < end; at += 1) {
      const to = neighbour[at] as number;
      const found = next.cost + (cost[at] as number);
      if (found >= (distance[to] as number)) continue;
      distance[to] = found;
      queue.push(to, found);
    }
  }
  return distance;
}
