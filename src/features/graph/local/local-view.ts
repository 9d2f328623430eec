import type { TopicSlug } from '#src/domain/corpus/ids.ts';
import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import { graphAround } from '#src/domain/graph/around.ts';
import { onRings } from '#src/domain/graph/rings.ts';

/** The picture in its own units, about CSS pixels beside a card. */
export const WIDTH = 280;
export const HEIGHT = 250;
/** The room at both sides is for names. */
const MARGIN = { x: 40, y: 20 };
export const MOST_TOPICS = 80;
const LETTER = 5.7;
const LINE = 13;

export type LocalView = {
  lines: readonly {
    key: string;
    x1: number;
    y1: number;
    x2: number;
    y2: number;
    width: number;
    /** Whether it joins the topic itself, and not two of the others. */
    own: boolean;
  }[];
  nodes: readonly LocalNode[];
  names: readonly LocalName[];
};

type LocalNode = {
  slug: TopicSlug;
  title: string;
  full: boolean;
  community: number;
  x: number;
  y: number;
  radius: number;
};

type LocalName = {
  slug: TopicSlug;
  title: string;
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
};

type Box = { left: number; right: number; top: number; bottom: number };

/** The topics around one, it in the middle where they are few, placed and named as there is room. */
export function localView(index: CorpusIndex, centre: TopicSlug, hops: number): LocalView {
  const around = graphAround(index, centre, hops, MOST_TOPICS);
  const graph = onRings(around.graph, around.hop);
  const xs = graph.nodes.map(({ x }) => x);
  const ys = graph.nodes.map(({ y }) => y);
  const [left, right, top, bottom] = [
    Math.min(...xs),
    Math.max(...xs),
    Math.min(...ys),
    Math.max(...ys),
  ];
  const scale = Math.min(
    1,
    (WIDTH - 2 * MARGIN.x) / (right - left || 1),
    (HEIGHT - 2 * MARGIN.y) / (bottom - top || 1),
  );
  const nodes = graph.nodes.map(
    ({ slug, title, full, community, posts, x, y }): LocalNode => ({
      slug,
      title,
      full,
      community,
      x: round(WIDTH / 2 + (x - (left + right) / 2) * scale),
      y: round(HEIGHT / 2 + (y - (top + bottom) / 2) * scale),
      radius: round(Math.min(10, 2.5 + 1.6 * Math.sqrt(posts))),
    }),
  );
  const at = new Map(nodes.map((node) => [node.slug, node]));
  const lines = graph.edges.flatMap(({ a, b, weight }) => {
    const [from, to] = [at.get(a), at.get(b)];
    if (!from || !to) return [];
    const width = Math.min(4, 0.4 + 0.5 * weight);
    const own = a === centre || b === centre;
    return [{ key: `${a} ${b}`, x1: from.x, y1: from.y, x2: to.x, y2: to.y, width, own }];
  });
  return { lines, nodes, names: namesOf(nodes) };
}

/** As many names as have room, the first topics first: none on another, on a node, or outside. */
function namesOf(nodes: readonly LocalNode[]): LocalName[] {
  const taken: Box[] = nodes.map(({ x, y, radius }) => ({
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
  }));
  return nodes.flatMap(({ slug, title, x, y, radius }): LocalName[] => {
    const width = title.length * LETTER;
    const gap = radius + 4;
    const outwards = x > WIDTH / 2 ? 1 : -1;
    const sides = [0, outwards, -outwards].flatMap((side) =>
      side === 0
        ? [
            { side, y: y + gap + LINE / 2 },
            { side, y: y - gap - LINE / 2 },
          ]
        : [{ side, y }],
    );
    // The topic in the middle is named below it; the others outwards, where there is room for it.
    if (slug !== nodes[0]?.slug) sides.push(...sides.splice(0, 2));
    for (const { side, y: middle } of sides) {
      const start = side === 0 ? x - width / 2 : side > 0 ? x + gap : x - gap - width;
      const box = {
        left: start,
        right: start + width,
        top: middle - LINE / 2,
        bottom: middle + LINE / 2,
      };
      if (box.left < 0 || box.right > WIDTH || box.top < 0 || box.bottom > HEIGHT) continue;
      if (taken.some((other) => overlap(box, other))) continue;
      taken.push(box);
      const anchor = side === 0 ? 'middle' : side > 0 ? 'start' : 'end';
      return [{ slug, title, x: round(x + side * gap), y: round(middle), anchor }];
    }
    return [];
  });
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
