import type { ShownGraph } from '#src/domain/graph/shown-graph.ts';

/** Something that draws a graph, with what the benchmark asks of all of them. */
export type Drawer = {
  /** Draws a graph into an element, all of it in sight, for a reader who hovers and selects. */
  draw: (graph: ShownGraph, element: HTMLElement, heard: Heard) => Drawing;
};

/** What a drawing tells of the reader. */
type Heard = { hovered: () => void; selected: () => void };

export type Drawing = {
  /** Where something that can be hovered lies now, in CSS pixels of the element. */
  pointOf: (place: { slug: string; x: number; y: number }) => { x: number; y: number };
  /** Frees everything. */
  leave: () => void;
  /** What only our own drawing is asked: how long an answer takes, in milliseconds, by its name. */
  answers?: () => Promise<Record<string, number[]>>;
};
