import type { TopicSlug } from '../corpus/ids.ts';

/** A topic as the graph shows it. Its place is in the corpus' own units, y downwards. */
export type GraphNode = {
  slug: TopicSlug;
  title: string;
  /** How many posts it has among those that are shown. */
  posts: number;
  full: boolean;
  family: string;
  community: number;
  x: number;
  y: number;
};

/** Two shown topics and how many of the shown posts they share. */
export type GraphEdge = { a: TopicSlug; b: TopicSlug; weight: number };

/** What is left of the graph under the reader's filters: strongest nodes first, both ends of each edge among the nodes. */
export type ShownGraph = { nodes: readonly GraphNode[]; edges: readonly GraphEdge[] };

/** What the reader has chosen on the graph. */
export type GraphSelection =
  | { kind: 'topic'; slug: TopicSlug }
  | { kind: 'edge'; a: TopicSlug; b: TopicSlug };

/** The part of the plane that is seen: its centre in the corpus' units, and CSS pixels per unit. */
export type Viewport = { x: number; y: number; zoom: number };
