import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import type { TopicSlug } from '#src/domain/corpus/ids.ts';
import type { Edge } from '#src/domain/corpus/schema.ts';
import { nodeRadius } from '#src/domain/graph/node-size.ts';
import { seededRandom } from './random.ts';

const SEED = 2017;
const MARGIN = 5;
/** The golden angle, which spreads any number of community centres evenly over a disc. */
const TURN = Math.PI * (3 - Math.sqrt(5));
/** The map is wider than high, as screens are. */
const FLATTEN = 1.5;

/**
 * What d3-force would compute with a power. Powers and cosines may differ in the last digit from one
 * engine to the next, and a simulation makes much of little: hence this, and starts at whole units.
 */
const COOLING = 0.0228;

export type Position = { x: number; y: number };
type Node = SimulationNodeDatum & { slug: TopicSlug; radius: number; x: number; y: number };

/**
 * A place for every topic, the same for the same input: a force-directed layout (d3-force: springs
 * along edges, repulsion by Barnes and Hut's approximation, a pull to the centre) that starts from
 * the communities' centres. Units are those of `nodeRadius`; no two nodes overlap.
 */
export function layout(
  topics: readonly { slug: TopicSlug; posts: readonly unknown[] }[],
  edges: readonly Edge[],
  communityOf: ReadonlyMap<TopicSlug, number>,
): Map<TopicSlug, Position> {
  const random = seededRandom(SEED);
  const nodes = topics.map(({ slug, posts }): Node => {
    const community = communityOf.get(slug) ?? 0;
    const spread = 40 * Math.sqrt(topics.length);
    const distance = spread * Math.sqrt((community + 0.5) / (communityOf.size + 1)) * 2;
    return {
      slug,
      radius: nodeRadius(posts.length) + MARGIN,
      x: Math.round(distance * Math.cos(community * TURN) + (random() - 0.5) * spread),
      y: Math.round(distance * Math.sin(community * TURN) + (random() - 0.5) * spread),
    };
  });
  const links = edges.map((edge) => ({
    source: edge.a as string,
    target: edge.b as string,
    together: edge.posts.length,
    near: communityOf.get(edge.a) === communityOf.get(edge.b),
  }));
  // A large map needs the room that a pull of the same strength would take from it.
  const pull = 0.04 * Math.min(1, 300 / topics.length);
  const simulation = forceSimulation(nodes)
    .randomSource(random)
    .stop()
    .alphaDecay(COOLING)
    .force(
      'edges',
      forceLink<Node, SimulationLinkDatum<Node> & (typeof links)[number]>(links)
        .id((node) => node.slug)
        .distance((link) => (link.near ? 70 : 220))
        .strength((link) => (link.near ? 0.25 : 0.02) * Math.min(3, link.together)),
    )
    .force('repulsion', forceManyBody<Node>().strength(-260).theta(1.1).distanceMax(900))
    .force('x', forceX<Node>(0).strength(pull / FLATTEN))
    .force('y', forceY<Node>(0).strength(pull * FLATTEN))
    .force('apart', forceCollide<Node>((node) => node.radius).strength(0.9));
  simulation.tick(ticksFor(topics.length));
  separate(nodes);
  return new Map(nodes.map(({ slug, x, y }) => [slug, { x: whole(x), y: whole(y) }]));
}

/** JSON has no minus zero: what is written must be what is read. */
function whole(x: number): number {
  return Math.round(x) + 0;
}

/** Fewer steps for large archives, so that the whole grows no faster than n log n. */
function ticksFor(topics: number): number {
  if (topics <= 300) return 300;
  return topics <= 3000 ? 120 : 50;
}

/** Spreads the map until nothing overlaps: what the simulation left touching, a scale moves apart. */
function separate(nodes: Node[]): void {
  const apart = forceSimulation(nodes)
    .randomSource(seededRandom(SEED))
    .stop()
    .force(
      'apart',
      forceCollide<Node>((node) => node.radius)
        .strength(1)
        .iterations(2),
    );
  while (overlapping(nodes)) {
    for (const node of nodes) {
      node.x *= 1.05;
      node.y *= 1.05;
    }
    apart.alpha(1).tick(2);
  }
}

/** Whether two nodes, without their margins, overlap: neighbours in a grid of the largest size. */
function overlapping(nodes: readonly Node[]): boolean {
  const cell = 2 * nodes.reduce((most, node) => Math.max(most, node.radius), 1);
  const grid = new Map<string, Node[]>();
  const keyOf = (x: number, y: number) => `${x},${y}`;
  for (const node of nodes) {
    const [x, y] = [Math.floor(node.x / cell), Math.floor(node.y / cell)];
    for (const dx of [-1, 0, 1]) {
      for (const dy of [-1, 0, 1]) {
        for (const other of grid.get(keyOf(x + dx, y + dy)) ?? []) {
          const [wide, high] = [node.x - other.x, node.y - other.y];
          const least = node.radius + other.radius - MARGIN;
          if (wide * wide + high * high < least * least) return true;
        }
      }
    }
    const key = keyOf(x, y);
    const list = grid.get(key);
    if (list) list.push(node);
    else grid.set(key, [node]);
  }
  return false;
}
