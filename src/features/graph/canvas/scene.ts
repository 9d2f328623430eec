import type { Emphasis, Target } from '#src/domain/graph/emphasis.ts';
import type { GraphIndex, TopicPlace } from '#src/domain/graph/graph-index.ts';
import type { CanvasProps } from './canvas-props.ts';
import type { Palette } from './palette.ts';

/** All that is drawn, but for the viewport: a new one is drawn at once. */
export type Scene = {
  index: GraphIndex;
  palette: Palette;
  communities: CanvasProps['communities'];
  lookOf: CanvasProps['lookOf'];
  emphasis: Emphasis | undefined;
  pinned: ReadonlySet<TopicPlace>;
  /** What is selected is ringed, and where the keyboard stands has a ring of its own. */
  selected: Target | undefined;
  cursor: TopicPlace | undefined;
};
