import type { TopicSlug } from '#src/domain/corpus/ids.ts';
import type {
  GraphNode,
  GraphSelection,
  ShownGraph,
  Viewport,
} from '#src/domain/graph/shown-graph.ts';

/** How one topic is drawn beyond its size and place. */
type NodeLook = {
  /** One of the ten hues of the tokens, 0–9. */
  hue: number;
  /** How much of its trackables is done, 0–1; a ring shows it. Undefined where nothing is marked. */
  done?: number | undefined;
  /** The rest is what lies around it. */
  inFocus?: boolean;
};

export type CanvasProps = {
  graph: ShownGraph;
  /** Community ids to their names, for the picture from far out. */
  communities: ReadonlyMap<number, string>;
  lookOf: (node: GraphNode) => NodeLook;
  selection: GraphSelection | undefined;
  /** Topics that are lit while the rest is dimmed (a route, a found text); empty for no dimming. */
  lit: ReadonlySet<TopicSlug>;
  /** Undefined fits the whole graph. */
  viewport: Viewport | undefined;
  /** A click on the ground, or Esc, selects nothing. */
  onSelect: (selection: GraphSelection | undefined) => void;
  /** Double click or Enter on a topic. */
  onOpen: (slug: TopicSlug) => void;
  /** After a gesture has ended, not on each of its frames. */
  onViewport: (viewport: Viewport) => void;
  /** Once, when the first picture is there with its names. */
  onDrawn?: () => void;
};
