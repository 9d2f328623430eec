import type { TopicSlug } from '../corpus/ids.ts';
import type { CorpusIndex } from '../corpus/index-corpus.ts';
import { counted, inSentence, listed } from '../wording.ts';
import type { GraphNode, ShownGraph } from './shown-graph.ts';

/** A topic that another one is joined to on the shown graph. */
export type ShownThread = { node: GraphNode; weight: number };

/** The threads of every shown topic, strongest first; what weighs the same is in the order of topics. */
export function shownThreads({ nodes, edges }: ShownGraph): Map<TopicSlug, ShownThread[]> {
  const nodeOf = new Map(nodes.map((node) => [node.slug, node]));
  const order = new Map(nodes.map(({ slug }, at) => [slug, at]));
  const threads = new Map<TopicSlug, ShownThread[]>(nodes.map(({ slug }) => [slug, []]));
  for (const { a, b, weight } of edges) {
    const [one, two] = [nodeOf.get(a), nodeOf.get(b)];
    if (!one || !two) continue;
    threads.get(a)?.push({ node: two, weight });
    threads.get(b)?.push({ node: one, weight });
  }
  const place = ({ node }: ShownThread) => order.get(node.slug) ?? 0;
  for (const list of threads.values()) {
    list.sort((x, y) => y.weight - x.weight || place(x) - place(y));
  }
  return threads;
}

/**
 * A shown topic in one sentence: `CQRS: 3 posts; joined to Event Sourcing by 3 posts, Architecture
 * by 3 and Golang by 1; narrower than Architecture`.
 *
 * @param most how many threads it names; the rest is counted.
 */
export function threadWords(
  index: CorpusIndex,
  { slug, title, posts }: Pick<GraphNode, 'slug' | 'title' | 'posts'>,
  threads: readonly ShownThread[],
  most = Number.POSITIVE_INFINITY,
): string {
  const named = threads
    .slice(0, most)
    .map(
      ({ node, weight }, at) =>
        `${inSentence(node.title)} by ${at === 0 ? counted(weight, 'post') : weight}`,
    );
  const more = threads.length - named.length;
  const joined =
    named.length === 0
      ? 'joined to no topic that is shown'
      : `joined to ${more > 0 ? `${named.join(', ')} and ${counted(more, 'more topic')}` : named.join(', ')}`;
  const broader = (index.topics.get(slug)?.broader ?? []).flatMap((wider) => {
    const topic = index.topics.get(wider);
    return topic ? [inSentence(topic.title)] : [];
  });
  return [
    `${inSentence(title)}: ${counted(posts, 'post')}`,
    joined,
    ...(broader.length > 0 ? [`narrower than ${listed(broader)}`] : []),
  ].join('; ');
}
