import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import type { Topic } from '#src/domain/corpus/schema.ts';
import { nodeRadius } from '#src/domain/graph/node-size.ts';

const PADDING = 30;
const LEAST_SHARED = 2;
const NAMED_COMMUNITIES = 9;
const SIDE = 0.13;

export type MapView = {
  viewBox: string;
  width: number;
  height: number;
  lines: readonly { key: string; x1: number; y1: number; x2: number; y2: number; width: number }[];
  nodes: readonly { topic: Topic; x: number; y: number; radius: number }[];
  /** The communities by name, at their strongest topic, in shares of the picture's size. */
  names: readonly {
    community: number;
    name: string;
    left: number;
    top: number;
    /** At a side of the picture a name grows away from it, so that it is not cut off. */
    anchor: 'start' | 'middle' | 'end';
  }[];
};

/** The picture of a corpus: every topic in its place, and the edges of more than one post. */
export function mapView({ corpus, topics, communities }: CorpusIndex): MapView {
  const nodes = corpus.topics.map((topic) => ({
    topic,
    ...topic.position,
    radius: nodeRadius(topic.posts.length),
  }));
  const edgeOf = (
    pick: (...values: number[]) => number,
    side: (node: (typeof nodes)[number]) => number,
  ) => nodes.reduce((found, node) => pick(found, side(node)), side(nodes[0] ?? NOWHERE));
  const left = edgeOf(Math.min, (node) => node.x - node.radius) - PADDING;
  const right = edgeOf(Math.max, (node) => node.x + node.radius) + PADDING;
  const top = edgeOf(Math.min, (node) => node.y - node.radius) - PADDING;
  const bottom = edgeOf(Math.max, (node) => node.y + node.radius) + PADDING;
  const [width, height] = [right - left, bottom - top];

  const lines = corpus.edges.flatMap(({ a, b, posts }) => {
    const [from, to] = [topics.get(a)?.position, topics.get(b)?.position];
    if (!from || !to || posts.length < LEAST_SHARED) return [];
    const thickness = Math.min(10, 1 + posts.length);
    return [{ key: `${a} ${b}`, x1: from.x, y1: from.y, x2: to.x, y2: to.y, width: thickness }];
  });
  const names = [...communities.values()].slice(0, NAMED_COMMUNITIES).flatMap((community) => {
    const strongest = community.topics.find((topic) => topic.title === community.name);
    if (!strongest || community.topics.length < 2) return [];
    const { x, y } = strongest.position;
    const share = (x - left) / width;
    const anchor = share < SIDE ? 'start' : share > 1 - SIDE ? 'end' : 'middle';
    return [
      {
        community: community.id,
        name: community.name,
        anchor,
        left: share,
        top: (y - nodeRadius(strongest.posts.length) - top) / height,
      },
    ];
  });
  return { viewBox: `${left} ${top} ${width} ${height}`, width, height, lines, nodes, names };
}

const NOWHERE = { topic: undefined as never, x: 0, y: 0, radius: 0 };
