import type { TopicSlug } from '../corpus/ids.ts';
import type { CorpusIndex } from '../corpus/index-corpus.ts';
import { inSentence } from '../fitted-text.ts';
import { counted, listed } from '../wording.ts';
import type { GraphNode, ShownGraph } from './shown-graph.ts';

/** A topic that another one is joined to on the shown graph. */
export type ShownThread = { node: GraphNode; weight: number };

/** The threads of every shown topic, strongest first; what weighs the same is in the order of topics. */
export function shownThreads({ nodes, edges }: ShownGraph): Map<TopicSlug, ShownThread[]> {
  type Placed = ShownThread & { place: number };
  const at = new Map(
    nodes.map((node, place) => [node.slug, { node, place, list: [] as Placed[] }]),
  );
  for (const { a, b, weight } of edges) {
    const [one, two] = [at.get(a), at.get(b)];
    if (!one || !two) continue;
    one.list.push({ node: two.node, weight, place: two.place });
    two.list.push({ node: one.node, weight, place: one.place });
  }
  for (const { list } of at.values()) {
    list.sort((x, y) => y.weight - x.weight || x.place - y.place);
  }
  return new Map([...at].map(([slug, { list }]) => [slug, list]));
}

/**
 * What follows the name of a shown topic in a sentence: `3 posts; joined to Event Sourcing by 3 posts,
 * Architecture by 3, Golang by 1; narrower than Architecture`.
 *
 * @param most how many threads it names; the rest is counted.
 */
export function threadWords(
  index: CorpusIndex,
  { slug, posts }: Pick<GraphNode, 'slug' | 'posts'>,
  threads: readonly ShownThread[],
  most = Number.POSITIVE_INFINITY,
): string {
  const named = threads
    .slice(0, most)
    .map(
      ({ node, weight }, at) =>
        `${inSentence(node.title)} by ${at === 0 ? counted(weight, 'post') : weight}`,
    )
    .join(', ');
  const more = threads.length - most;
  const joined =
    named === ''
      ? 'joined to no topic that is shown'
      : `joined to ${named}${more > 0 ? ` and ${counted(more, 'more topic')}` : ''}`;
  const broader = (index.topics.get(slug)?.broader ?? []).flatMap(
    (wider) => index.topics.get(wider)?.title ?? [],
  );
  return [
    counted(posts, 'post'),
    joined,
    ...(broader.length > 0 ? [`narrower than ${listed(broader.map(inSentence))}`] : []),
  ].join('; ');
}
