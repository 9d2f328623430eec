import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import type { GraphNode, GraphSelection } from '#src/domain/graph/shown-graph.ts';
import { type ShownThread, threadWords } from '#src/domain/graph/thread-words.ts';
import { counted } from '#src/domain/wording.ts';
import type { HueOf } from './colours.ts';
import type { Explorer } from './use-explorer.ts';

/** One line of the graph as text: a community, a topic of it, or a thread of that topic. */
export type TwinRow = {
  id: string;
  parent: string | undefined;
  level: 1 | 2 | 3;
  /** Among the rows under the same parent, from 1. */
  position: number;
  siblings: number;
  /** Undefined where there is nothing to open. */
  open: boolean | undefined;
  title: string;
  words: string;
  /** What selecting the row selects; undefined on a community. */
  selects: GraphSelection | undefined;
  /** That of the map. */
  hue: number;
  hollow: boolean;
};

/** Up to here all topics are in sight at once; beyond it one opens the communities one wants. */
const MANY = 200;
const NAMED_THREADS = 4;

/**
 * The shown graph line by line: communities by their shown topics, topics by posts, threads by
 * strength. Only what is open has its lines.
 *
 * @param turned the rows that the reader has opened or closed, against what is usual.
 * @param hueOf the colour of a topic; a community has that of its strongest.
 */
export function twinRows(
  { index, shown, threads }: Pick<Explorer, 'index' | 'shown' | 'threads'>,
  turned: ReadonlySet<string>,
  hueOf: HueOf,
): TwinRow[] {
  const { nodes } = shown.graph;
  const members = new Map<number, GraphNode[]>();
  for (const node of nodes) {
    const list = members.get(node.community);
    if (list) list.push(node);
    else members.set(node.community, [node]);
  }
  const groups = [...members].sort(([a, x], [b, y]) => y.length - x.length || a - b);
  return groups.flatMap(([community, list], at): TwinRow[] => {
    const id = communityId(community);
    const open = turned.has(id) !== nodes.length <= MANY;
    const head: TwinRow = {
      id,
      parent: undefined,
      level: 1,
      position: at + 1,
      siblings: groups.length,
      open,
      title: index.communities.get(community)?.name ?? String(community),
      words: counted(list.length, 'topic'),
      selects: undefined,
      hue: list[0] ? hueOf(list[0]) : 0,
      hollow: false,
    };
    if (!open) return [head];
    return [
      head,
      ...list.flatMap((node, n) =>
        topicRows(index, node, threads().get(node.slug) ?? [], {
          position: n + 1,
          siblings: list.length,
          turned,
          hueOf,
        }),
      ),
    ];
  });
}

function topicRows(
  index: CorpusIndex,
  node: GraphNode,
  threads: readonly ShownThread[],
  at: { position: number; siblings: number; turned: ReadonlySet<string>; hueOf: HueOf },
): TwinRow[] {
  const { slug, title, community, full } = node;
  const id = topicId(slug);
  const open = threads.length === 0 ? undefined : at.turned.has(id);
  const topic = index.topics.get(slug);
  const head: TwinRow = {
    id,
    parent: communityId(community),
    level: 2,
    position: at.position,
    siblings: at.siblings,
    open,
    title,
    words: threadWords(index, node, threads, NAMED_THREADS),
    selects: { kind: 'topic', slug },
    hue: at.hueOf(node),
    hollow: !full,
  };
  if (!open) return [head];
  return [
    head,
    ...threads.map(({ node: other, weight }, n): TwinRow => {
      const order = topic?.broader.includes(other.slug)
        ? ', the broader topic'
        : index.topics.get(other.slug)?.broader.includes(slug)
          ? ', the narrower topic'
          : '';
      return {
        id: `${id} ${other.slug}`,
        parent: id,
        level: 3,
        position: n + 1,
        siblings: threads.length,
        open: undefined,
        title: other.title,
        words: `${counted(weight, 'shared post')}${order}`,
        selects: { kind: 'edge', a: slug, b: other.slug },
        hue: at.hueOf(other),
        hollow: !other.full,
      };
    }),
  ];
}

/** Whether two selections are the same topic, or the same edge from whichever end. */
export function sameSelection(
  one: GraphSelection | undefined,
  other: GraphSelection | undefined,
): boolean {
  if (one?.kind === 'topic') return other?.kind === 'topic' && one.slug === other.slug;
  if (one?.kind !== 'edge' || other?.kind !== 'edge') return false;
  return (one.a === other.a && one.b === other.b) || (one.a === other.b && one.b === other.a);
}

/** The rows that have to be open for a selection to be in sight, and its own row. */
export function rowsTo(
  index: CorpusIndex,
  selection: GraphSelection,
): { above: string[]; id: string } {
  const slug = selection.kind === 'topic' ? selection.slug : selection.a;
  const community = communityId(index.topics.get(slug)?.community ?? 0);
  return selection.kind === 'topic'
    ? { above: [community], id: topicId(slug) }
    : { above: [community, topicId(slug)], id: `${topicId(slug)} ${selection.b}` };
}

function communityId(community: number): string {
  return `c ${community}`;
}

function topicId(slug: string): string {
  return `t ${slug}`;
}
