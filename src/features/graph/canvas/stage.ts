import type { Picture } from '#src/domain/graph/level-of-detail.ts';
import type { Viewport } from '#src/domain/graph/shown-graph.ts';
import { type Box, heldZoom, keptInSight, type Size } from '#src/domain/graph/viewport.ts';

/**
 * What changes on each frame of a gesture and is therefore no state of React: the viewport, the size
 * of the picture, and what was drawn last. The hooks of the canvas share one of it.
 */
export type Stage = {
  viewport: Viewport;
  size: Size;
  /** Where there are topics, in the units of the plane: of this the reader never loses sight. */
  ground: Box | undefined;
  /** The part of the picture that lies under its buttons, in CSS pixels. */
  covered: Box | undefined;
  /** What is drawn now, for whoever asks what lies under a pointer. */
  picture: Picture;
  /** A finger or a button is down: whatever would come under it must wait. */
  held: boolean;
  /** The pointer that went up last had moved the picture: it did not mean what it lies on. */
  dragged: boolean;
  /** Shows a viewport at once. */
  move: (viewport: Viewport, by: Mover) => void;
  /** Moves there in a few frames, or at once for readers who want no motion. */
  glide: (viewport: Viewport) => void;
  /** Says that something other than the viewport is to be drawn anew. */
  touch: () => void;
  onChange: (listener: () => void) => () => void;
  /** After the last change, when nothing has happened for a moment and nothing is held. */
  onRest: (listener: (mover: Mover | undefined) => void) => () => void;
  leave: () => void;
};

/** The reader, by a gesture or a key; or the page, which already knows. */
type Mover = 'reader' | 'page';

const REST_AFTER = 160;
const GLIDE = 160;

export function createStage(): Stage {
  const changes = new Set<() => void>();
  const rests = new Set<(mover: Mover | undefined) => void>();
  let mover: Mover | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;

  const rest = () => {
    if (stage.held) {
      timer = setTimeout(rest, REST_AFTER);
      return;
    }
    const by = mover;
    mover = undefined;
    for (const listener of rests) listener(by);
  };
  const show = (viewport: Viewport, by: Mover) => {
    stage.viewport =
      by === 'reader' && stage.ground
        ? keptInSight(viewport, stage.viewport, stage.ground, stage.size)
        : viewport;
    if (mover !== 'reader') mover = by;
    stage.touch();
  };
  const stage: Stage = {
    viewport: { x: 0, y: 0, zoom: 1 },
    size: { width: 0, height: 0 },
    ground: undefined,
    covered: undefined,
    picture: { communities: [], topics: [], lines: [] },
    held: false,
    dragged: false,
    move(viewport, by) {
      cancelAnimationFrame(frame);
      show(viewport, by);
    },
    glide(to) {
      cancelAnimationFrame(frame);
      const from = stage.viewport;
      if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
        show(to, 'reader');
        return;
      }
      const start = performance.now();
      const step = (now: number) => {
        const share = Math.min(1, Math.max(0, now - start) / GLIDE);
        show(between(from, to, share * (2 - share)), 'reader');
        if (share < 1) frame = requestAnimationFrame(step);
      };
      frame = requestAnimationFrame(step);
    },
    touch() {
      for (const listener of changes) listener();
      clearTimeout(timer);
      timer = setTimeout(rest, REST_AFTER);
    },
    onChange: (listener) => subscribe(changes, listener),
    onRest: (listener) => subscribe(rests, listener),
    leave() {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    },
  };
  return stage;
}

function subscribe<Listener>(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** The zoom grows by equal factors; the place follows so that the way on the screen is straight. */
function between(from: Viewport, to: Viewport, share: number): Viewport {
  if (share >= 1) return to;
  const zoom = heldZoom(from.zoom * (to.zoom / from.zoom) ** share);
  const done =
    Math.abs(to.zoom - from.zoom) < 1e-6
      ? share
      : (1 / from.zoom - 1 / zoom) / (1 / from.zoom - 1 / to.zoom);
  return { x: from.x + (to.x - from.x) * done, y: from.y + (to.y - from.y) * done, zoom };
}
