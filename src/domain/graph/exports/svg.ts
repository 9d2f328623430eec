import { shortened } from '../../fitted-text.ts';
import { counted } from '../../wording.ts';
import { edgeWidth, nodeRadius } from '../node-size.ts';
import { placeLabels } from '../place-labels.ts';
import type { GraphNode } from '../shown-graph.ts';
import type { Box } from '../viewport.ts';
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
/** The height of a line, and how far below its middle letters stand, as shares of theirs. */
const LINE = 1.25;
const MIDDLE = 0.35;
const LONGEST_LABEL = 40;

/**
 * A picture of the shown graph, one unit of the map a pixel: circles by posts, lines by shared posts,
 * stubs hollow, and as many names as fit without touching one another (placeLabels), the strongest first. Every
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
    const words = `${from.title} and ${to.title}: ${counted(weight, 'shared post')}`;
    return [
      xml('line', { ...ends, 'stroke-width': edgeWidth(weight) }, xml('title', {}, xmlText(words))),
    ];
  });
  const circles = nodes.map((node) => {
    const hue = hueOf(node);
    const look = node.full ? { fill: hue } : { fill: paper, stroke: hue, 'stroke-width': 2 };
    return xml(
      'circle',
      { cx: node.x, cy: node.y, r: nodeRadius(node.posts), ...look },
      xml('title', {}, xmlText(`${node.title}: ${counted(node.posts, 'post')}`)),
    );
  });
  const names = labels(nodes, frame).map(({ wish, x, y }) =>
    xml('text', { x: hundredth(x), y: hundredth(y + LABEL_SIZE * MIDDLE) }, xmlText(wish.text)),
  );
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

function hundredth(value: number): number {
  return Math.round(value * 100) / 100;
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

/**
 * As many names as have room, the strongest first. Those of full topics stand on another topic rather
 * than not at all.
 */
function labels(nodes: readonly GraphNode[], frame: Box) {
  const wishes = nodes.map(({ slug, title, full, x, y, posts }) => {
    const text = shortened(title, LONGEST_LABEL);
    return {
      id: slug,
      at: { x, y },
      radius: nodeRadius(posts),
      width: [...text].length * LABEL_SIZE * LETTER,
      height: LABEL_SIZE * LINE,
      side: 'beside' as const,
      insists: full,
      wanted: false,
      text,
    };
  });
  return placeLabels(wishes, wishes, frame);
}
