import type { TopicSlug } from '../corpus/ids.ts';
import type { CorpusIndex } from '../corpus/index-corpus.ts';
import type { ShownGraph } from './shown-graph.ts';

/**
 * What lies around a topic: all that can be reached from it over so many threads, the strongest
 * threads first, and the edges among them.
 *
 * @param most topics at most, so that a large archive stays a picture.
 * @returns the graph, and how many hops each of its topics is away.
 */
export function graphAround(
  { topics }: Pick<CorpusIndex, 'topics'>,
  centre: TopicSlug,
  hops: number,
  most: number,
): { graph: ShownGraph; hop: ReadonlyMap<TopicSlug, number> } {
  const hop = new Map<TopicSlug, number>([[centre, 0]]);
  for (const [slug, sofar] of hops > 0 ? hop : []) {
    if (sofar === hops) break;
    for (const thread of topics.get(slug)?.threads ?? []) {
      if (hop.size < most && !hop.has(thread.slug)) hop.set(thread.slug, sofar + 1);
    }
  }
  const found = [...hop.keys()].flatMap((slug) => topics.get(slug) ?? []);
  const graph = {
    nodes: found.map(({ slug, title, posts, full, family, community, position }) => ({
      slug,
      title,
      posts: posts.length,
      full,
      family,
      community,
      ...position,
    })),
    edges: found.flatMap(({ slug: a, threads }) =>
      threads.flatMap(({ slug: b, shared }) =>
        a < b && hop.has(b) ? [{ a, b, weight: shared }] : [],
      ),
    ),
  };
  return { graph, hop };
}
