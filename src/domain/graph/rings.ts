import type { TopicSlug } from '../corpus/ids.ts';
import type { GraphNode, ShownGraph } from './shown-graph.ts';

/** More would not fit on rings; then the places of the map say more. */
const MOST_ON_RINGS = 40;
/** Between two rings, and between two topics of one ring, in the units of the plane. */
const RING = 110;
const BESIDE = 46;

/**
 * A graph as seen from one of its topics: it in the middle, on the first ring its threads, on the next
 * their threads. A topic keeps the order of the directions in which it lies on the map, so that what is
 * left there is left here. A graph of many topics keeps the places that it has.
 *
 * @param hops how many edges lie between each topic and that in the middle, which has 0.
 */
export function onRings(graph: ShownGraph, hops: ReadonlyMap<TopicSlug, number>): ShownGraph {
  const middle = graph.nodes.find(({ slug }) => hops.get(slug) === 0);
  if (!middle || graph.nodes.length > MOST_ON_RINGS) return graph;
  const rings = new Map<number, GraphNode[]>();
  for (const node of graph.nodes) {
    const hop = hops.get(node.slug) ?? 1;
    rings.set(hop, [...(rings.get(hop) ?? []), node]);
  }
  const places = new Map<TopicSlug, { x: number; y: number }>();
  let radius = 0;
  for (const [hop, nodes] of [...rings].sort(([a], [b]) => a - b)) {
    radius = hop === 0 ? 0 : Math.max(radius + RING, (nodes.length * BESIDE) / (2 * Math.PI));
    const directions = nodes
      .map((node) => ({ node, angle: Math.atan2(node.y - middle.y, node.x - middle.x) }))
      .sort((a, b) => a.angle - b.angle);
    const first = directions[0]?.angle ?? 0;
    for (const [at, { node }] of directions.entries()) {
      const angle = first + (2 * Math.PI * at) / nodes.length;
      places.set(node.slug, { x: radius * Math.cos(angle), y: radius * Math.sin(angle) });
    }
  }
  return {
    ...graph,
    nodes: graph.nodes.map((node) => ({ ...node, ...places.get(node.slug) })),
  };
}
