import type { TopicSlug } from '../corpus/ids.ts';
import type { GraphNode, ShownGraph } from './shown-graph.ts';
import { type ShownThread, shownThreads } from './thread-words.ts';

/** What can be said of the shown graph as a whole. */
export type GraphFacts = {
  /** The topics with most threads. */
  hubs: readonly { node: GraphNode; threads: number }[];
  /** The topics joined to most communities other than their own. */
  between: readonly { node: GraphNode; communities: readonly number[] }[];
  /** Groups of topics that no edge joins to the largest one, and how many topics stand alone. */
  islands: { groups: readonly (readonly GraphNode[])[]; alone: readonly GraphNode[] };
  /** The two topics nearest to each other that share no post, and the topics both are joined to. */
  gap: { a: GraphNode; b: GraphNode; common: readonly GraphNode[] } | undefined;
};

const NAMED = 5;

export function graphFacts(graph: ShownGraph): GraphFacts {
  const threads = shownThreads(graph);
  const of = ({ slug }: GraphNode) => threads.get(slug) ?? [];
  return {
    hubs: graph.nodes
      .filter((node) => of(node).length > 0)
      .map((node) => ({ node, threads: of(node).length }))
      .sort((a, b) => b.threads - a.threads)
      .slice(0, NAMED),
    between: graph.nodes
      .map((node) => ({ node, communities: otherCommunities(node, of(node)) }))
      .filter(({ communities }) => communities.length > 0)
      .sort((a, b) => b.communities.length - a.communities.length)
      .slice(0, NAMED),
    islands: islands(graph, threads),
    gap: closestGap(graph, threads),
  };
}

/** The other communities that a topic is joined to, the one it shares most posts with first. */
function otherCommunities(node: GraphNode, threads: readonly ShownThread[]): number[] {
  const shared = new Map<number, number>();
  for (const { node: other, weight } of threads) {
    if (other.community === node.community) continue;
    shared.set(other.community, (shared.get(other.community) ?? 0) + weight);
  }
  return [...shared].sort(([a, x], [b, y]) => y - x || a - b).map(([community]) => community);
}

/** The connected components but the largest, or on a tie the one with the strongest topic. */
function islands(
  { nodes }: ShownGraph,
  threads: ReadonlyMap<TopicSlug, readonly ShownThread[]>,
): GraphFacts['islands'] {
  const seen = new Set<TopicSlug>();
  const groups: GraphNode[][] = [];
  for (const start of nodes) {
    if (seen.has(start.slug)) continue;
    seen.add(start.slug);
    const group = [start];
    // The list grows while it is walked, until it holds all that can be reached.
    for (const { slug } of group) {
      for (const { node } of threads.get(slug) ?? []) {
        if (seen.has(node.slug)) continue;
        seen.add(node.slug);
        group.push(node);
      }
    }
    groups.push(group);
  }
  const [main = [], ...others] = groups.sort((a, b) => b.length - a.length);
  const apart = main.length > 1 ? others : groups;
  return {
    groups: apart.filter((group) => group.length > 1),
    alone: apart.flatMap((group) => (group.length === 1 ? group : [])),
  };
}

/** Pairs are sought among so many of the strongest topics: a topic of one post is missed by nobody. */
const SOUGHT = 400;

/**
 * The pair without a common post that its common neighbours bring nearest: the sum of 1 / log of
 * their threads, so that a topic which is joined to everything says little (L. A. Adamic and E. Adar,
 * “Friends and neighbors on the Web”, 2003; D. Liben-Nowell and J. Kleinberg, “The link-prediction
 * problem for social networks”, 2007). Sought among the 400 strongest full topics.
 */
function closestGap(
  { nodes }: ShownGraph,
  threads: ReadonlyMap<TopicSlug, readonly ShownThread[]>,
): GraphFacts['gap'] {
  const sought = nodes.filter(({ full }) => full).slice(0, SOUGHT);
  const place = new Map(sought.map(({ slug }, at) => [slug, at]));
  const size = sought.length;
  const nearness = new Float64Array(size * size);
  const around = (slug: TopicSlug) =>
    (threads.get(slug) ?? []).flatMap(({ node }) => place.get(node.slug) ?? []);
  for (const { slug } of nodes) {
    const all = threads.get(slug)?.length ?? 0;
    const ends = around(slug).sort((a, b) => a - b);
    const gain = 1 / Math.log(all);
    for (let at = 0; at < ends.length; at += 1) {
      const row = (ends[at] ?? 0) * size;
      for (let other = at + 1; other < ends.length; other += 1) {
        const pair = row + (ends[other] ?? 0);
        nearness[pair] = (nearness[pair] ?? 0) + gain;
      }
    }
  }
  for (const { slug } of sought) {
    const a = place.get(slug) ?? 0;
    for (const b of around(slug)) nearness[a * size + b] = 0;
  }
  let best = 0;
  for (let at = 1; at < nearness.length; at += 1) {
    // Sums of the same parts in another order differ by a rounding.
    if ((nearness[at] ?? 0) > (nearness[best] ?? 0) + 1e-9) best = at;
  }
  const [a, b] = [sought[Math.floor(best / size)], sought[best % size]];
  if (!a || !b || !nearness[best]) return undefined;
  const beside = new Set((threads.get(b.slug) ?? []).map(({ node }) => node.slug));
  const common = (threads.get(a.slug) ?? []).filter(({ node }) => beside.has(node.slug));
  return { a, b, common: common.map(({ node }) => node) };
}
