import { edgeWidth, nodeRadius } from '../node-size.ts';
import type { GraphNode } from '../shown-graph.ts';
import type { ExportedGraph } from './exported-graph.ts';
import { xml, xmlText } from './xml.ts';

/** The colours of a picture, as CSS colours that need no stylesheet. */
export type Palette = {
  paper: string;
  ink: string;
  line: string;
  hueOf: (node: GraphNode) => string;
};

/** What surrounds a picture, in units of the map. */
const PADDING = 40;
const LABEL_SIZE = 14;
/** A letter's usual width as a share of its height: enough to keep labels apart. */
const LETTER = 0.55;
const LONGEST_LABEL = 40;

type Box = { left: number; right: number; top: number; bottom: number };

/**
 * A picture of the shown graph, one unit of the map a pixel: circles by posts, lines by shared posts,
 * stubs hollow, and as many names as fit without touching one another, the strongest first. Every
 * mark has its words as a `<title>`.
 *
 * @param background whether the paper is drawn too.
 */
export function svg(
  { nodes, edges, title }: ExportedGraph,
  { paper, ink, line, hueOf }: Palette,
  { background }: { background: boolean },
): string {
  const placed = new Map(nodes.map((node) => [node.slug, node]));
  const frame = frameOf(nodes);
  const [width, height] = [frame.right - frame.left, frame.bottom - frame.top];
  const lines = edges.flatMap(({ a, b, weight }) => {
    const [from, to] = [placed.get(a), placed.get(b)];
    if (!from || !to) return [];
    const ends = { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
    return [xml('line', { ...ends, 'stroke-width': edgeWidth(weight) })];
  });
  const circles = nodes.map((node) => {
    const hue = hueOf(node);
    const look = node.full ? { fill: hue } : { fill: paper, stroke: hue, 'stroke-width': 2 };
    return xml(
      'circle',
      { cx: node.x, cy: node.y, r: nodeRadius(node.posts), ...look },
      xml('title', {}, xmlText(`${node.title}: ${node.posts}`)),
    );
  });
  const names = labels(nodes).map(({ text, x, y }) => xml('text', { x, y }, xmlText(text)));
  return `${xml(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `${frame.left} ${frame.top} ${width} ${height}`,
    },
    xml('title', {}, xmlText(title)),
    ...(background
      ? [xml('rect', { x: frame.left, y: frame.top, width, height, fill: paper })]
      : []),
    xml('g', { stroke: line, 'stroke-opacity': 0.35 }, ...lines),
    xml('g', {}, ...circles),
    xml(
      'g',
      {
        'font-family': 'Georgia, serif',
        'font-size': LABEL_SIZE,
        'font-weight': 600,
        'text-anchor': 'middle',
        fill: ink,
        stroke: paper,
        'stroke-width': 3,
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
      },
      ...names,
    ),
  )}\n`;
}

function frameOf(nodes: readonly GraphNode[]): Box {
  const frame = { left: 0, right: 0, top: 0, bottom: 0 };
  for (const [at, { x, y, posts }] of nodes.entries()) {
    const r = nodeRadius(posts);
    frame.left = at === 0 ? x - r : Math.min(frame.left, x - r);
    frame.right = at === 0 ? x + r : Math.max(frame.right, x + r);
    frame.top = at === 0 ? y - r : Math.min(frame.top, y - r);
    frame.bottom = at === 0 ? y + r : Math.max(frame.bottom, y + r);
  }
  // Whole numbers: a picture has no part of a pixel.
  return {
    left: Math.floor(frame.left - PADDING),
    right: Math.ceil(frame.right + PADDING),
    top: Math.floor(frame.top - PADDING),
    bottom: Math.ceil(frame.bottom + PADDING),
  };
}

/** Greedy, strongest first: a name that would touch another one is left out. A grid finds the near ones. */
function labels(nodes: readonly GraphNode[]): { text: string; x: number; y: number }[] {
  const cell = 200;
  const taken = new Map<string, Box[]>();
  const cellsOf = ({ left, right, top, bottom }: Box) => {
    const keys: string[] = [];
    for (let x = Math.floor(left / cell); x <= Math.floor(right / cell); x += 1) {
      for (let y = Math.floor(top / cell); y <= Math.floor(bottom / cell); y += 1) {
        keys.push(`${x} ${y}`);
      }
    }
    return keys;
  };
  return nodes.flatMap(({ title, x, y, posts }) => {
    const letters = [...title];
    const text =
      letters.length > LONGEST_LABEL ? `${letters.slice(0, LONGEST_LABEL - 1).join('')}…` : title;
    const half = (Math.min(letters.length, LONGEST_LABEL) * LABEL_SIZE * LETTER) / 2;
    const base = y - nodeRadius(posts) - 4;
    const box = { left: x - half, right: x + half, top: base - LABEL_SIZE, bottom: base + 3 };
    const keys = cellsOf(box);
    if (keys.some((key) => taken.get(key)?.some((other) => touch(box, other)))) return [];
    for (const key of keys) {
      const boxes = taken.get(key);
      if (boxes) boxes.push(box);
      else taken.set(key, [box]);
    }
    return [{ text, x, y: base }];
  });
}

function touch(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
