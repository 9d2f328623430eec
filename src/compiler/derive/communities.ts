import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import type { TopicSlug } from '#src/domain/corpus/ids.ts';
import type { Edge } from '#src/domain/corpus/schema.ts';
import { seededRandom } from './random.ts';

const SEED = 2016;

/**
 * Groups topics that share more posts with one another than with the rest: the Louvain method
 * (V. Blondel et al., "Fast unfolding of communities in large networks", 2008) over shared posts,
 * in a fixed order and from a fixed seed. Communities are numbered by their posts, most first.
 */
export function communitiesOf(
  topics: readonly { slug: TopicSlug; posts: readonly unknown[] }[],
  edges: readonly Edge[],
): Map<TopicSlug, number> {
  // graphology looks nodes up in plain objects, where `constructor` is always found: a sign before
  // the slug keeps a topic of that name from being taken for what every object has.
  const node = (slug: TopicSlug) => `#${slug}`;
  const graph = new UndirectedGraph();
  for (const { slug } of topics) graph.addNode(node(slug));
  for (const { a, b, posts } of edges) graph.addEdge(node(a), node(b), { weight: posts.length });
  const found = louvain(graph, { getEdgeWeight: 'weight', rng: seededRandom(SEED) });

  const weight = new Map<number, number>();
  const groupOf = (slug: TopicSlug) => found[node(slug)] ?? -1;
  for (const { slug, posts } of topics) {
    weight.set(groupOf(slug), (weight.get(groupOf(slug)) ?? 0) + posts.length);
  }
  const rank = new Map(
    [...weight].sort(([, a], [, b]) => b - a).map(([group], place) => [group, place]),
  );
  return new Map(topics.map(({ slug }) => [slug, rank.get(groupOf(slug)) ?? 0]));
}
