import { seededRandom } from '#src/compiler/derive/random.ts';
import type { TopicSlug } from '#src/domain/corpus/ids.ts';
import { topicSlug } from '#src/domain/corpus/topic-slug.ts';
import type { GraphEdge, GraphNode, ShownGraph } from '#src/domain/graph/shown-graph.ts';

const TOPICS_A_CLUSTER = 50;
const STAYS_IN_CLUSTER = 0.85;
const EDGES_A_TOPIC = 4;
/** What the layout leaves between the middles of two topics, in its units. */
const APART = 70;
/** The golden angle, which fills a disc evenly. */
const TURN = Math.PI * (3 - Math.sqrt(5));

/** How a generated graph is made: what a reader of the figures should know. */
export const GRAPH_RECIPE =
  `${EDGES_A_TOPIC} edges a topic, clusters of ${TOPICS_A_CLUSTER} topics, ` +
  `${STAYS_IN_CLUSTER * 100} % of the edges inside a cluster; positions given`;

/** A graph of clusters for tests and benchmarks: the same size and seed give the same graph. */
export function clusteredGraph(topics: number, seed = 1): ShownGraph {
  const random = seededRandom(seed);
  const clusters = Math.max(1, Math.round(topics / TOPICS_A_CLUSTER));
  const spread = APART * Math.sqrt(topics / clusters) * 0.62;
  const nodes = Array.from({ length: topics }, (_, n): GraphNode => {
    const [cluster, rank] = [n % clusters, Math.floor(n / clusters)];
    const far = spread * 1.25 * Math.sqrt(cluster);
    const own = spread * Math.sqrt((rank + 0.5) / (topics / clusters));
    const turned = rank * TURN + cluster;
    return {
      slug: slugOf(n),
      title: `Topic ${n}`,
      // A strong topic in each cluster, and a long tail.
      posts: Math.max(1, Math.round(30 / (rank + 1))),
      full: rank < TOPICS_A_CLUSTER / 3,
      family: 'data',
      community: cluster,
      x: Math.round(far * Math.cos(cluster * TURN) + own * Math.cos(turned)),
      y: Math.round(far * Math.sin(cluster * TURN) + own * Math.sin(turned)),
    };
  });
  const edges = new Map<string, GraphEdge>();
  const wanted = Math.min(topics * EDGES_A_TOPIC, (topics * (topics - 1)) / 2);
  while (edges.size < wanted) {
    const from = Math.floor(random() * topics);
    const inside = random() < STAYS_IN_CLUSTER;
    const rank = Math.floor(random() * Math.ceil(topics / clusters));
    const to = inside ? rank * clusters + (from % clusters) : Math.floor(random() * topics);
    if (to === from || to >= topics) continue;
    const [a, b] = from < to ? [from, to] : [to, from];
    const weight = 1 + Math.floor(4 * random() ** 4);
    edges.set(`${a} ${b}`, { a: slugOf(a), b: slugOf(b), weight });
  }
  return {
    nodes: nodes.sort((a, b) => b.posts - a.posts),
    edges: [...edges.values()].sort((a, b) => b.weight - a.weight),
  };
}

function slugOf(n: number): TopicSlug {
  return topicSlug(`topic-${n}`) as TopicSlug;
}
