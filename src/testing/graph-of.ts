import type { TopicSlug } from '#src/domain/corpus/ids.ts';
import { topicSlug } from '#src/domain/corpus/topic-slug.ts';
import type { ShownGraph } from '#src/domain/graph/shown-graph.ts';

/**
 * A graph as short to write as its lists: topics as `cqrs 0 0` or `cqrs 0 0 3` (place and community),
 * each with fewer posts than the one before; edges as `cqrs go 2` (weight).
 */
export function graphOf(topics: string, edges = ''): ShownGraph {
  const nodes = listOf(topics).map(([name = '', x, y, community = '0'], at, all) => ({
    slug: slug(name),
    title: name.charAt(0).toUpperCase() + name.slice(1),
    posts: all.length - at,
    full: true,
    family: 'data',
    community: Number(community),
    x: Number(x),
    y: Number(y),
  }));
  return {
    nodes,
    edges: listOf(edges)
      .map(([a = '', b = '', weight]) => ({ a: slug(a), b: slug(b), weight: Number(weight) }))
      .sort((one, other) => other.weight - one.weight),
  };
}

function listOf(text: string): string[][] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => part.split(/\s+/));
}

function slug(name: string): TopicSlug {
  const made = topicSlug(name);
  if (made === undefined) throw new Error(`“${name}” cannot be a topic.`);
  return made;
}
