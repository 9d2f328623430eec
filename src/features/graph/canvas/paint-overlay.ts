import type { TopicPlace } from '#src/domain/graph/graph-index.ts';
import type { Picture } from '#src/domain/graph/level-of-detail.ts';
import { sizeScale } from '#src/domain/graph/node-size.ts';
import type { PlacedLabel } from '#src/domain/graph/place-labels.ts';
import type { Viewport } from '#src/domain/graph/shown-graph.ts';
import { type Size, toScreen } from '#src/domain/graph/viewport.ts';
import type { TextWish } from './label-wishes.ts';
import type { Scene } from './scene.ts';

/** How far from a node its rings lie, in CSS pixels. */
const DONE_RING = 3;
export const SELECTED_RING = 5;
export const CURSOR_RING = 9;

/** Draws what keeps its size at every zoom: rings and labels, in CSS pixels. */
export function paintOverlay(
  context: CanvasRenderingContext2D,
  labels: readonly PlacedLabel<TextWish>[],
  { picture, scene, viewport, size }: Drawn,
): void {
  const ratio = context.canvas.width / Math.max(1, size.width);
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, size.width, size.height);
  paintRings(context, { picture, scene, viewport, size });
  paintLabels(context, labels, scene);
}

type Drawn = { picture: Picture; scene: Scene; viewport: Viewport; size: Size };

function paintRings(
  context: CanvasRenderingContext2D,
  { picture, scene, viewport, size }: Drawn,
): void {
  const { palette, lookOf, emphasis, selected, cursor } = scene;
  const scale = sizeScale(viewport.zoom) * viewport.zoom;
  const ring = (place: TopicPlace, apart: number, share: number) => {
    const { x, y } = toScreen(place, viewport, size);
    context.beginPath();
    context.arc(x, y, place.radius * scale + apart, -Math.PI / 2, (share * 2 - 0.5) * Math.PI);
    context.stroke();
  };
  for (const place of picture.topics) {
    const { done, inFocus } = lookOf(place.node);
    const alpha = emphasis === undefined || emphasis.lit.has(place) ? 1 : 0.25;
    if (inFocus) {
      context.lineWidth = 1.25;
      context.strokeStyle = palette.accent;
      context.globalAlpha = alpha;
      ring(place, SELECTED_RING, 1);
    }
    if (done === undefined) continue;
    context.lineWidth = 2;
    context.strokeStyle = palette.ink;
    context.globalAlpha = 0.2 * alpha;
    ring(place, DONE_RING, 1);
    context.globalAlpha = alpha;
    ring(place, DONE_RING, done);
  }
  context.globalAlpha = 1;
  context.strokeStyle = palette.accent;
  if (selected?.kind === 'topic') {
    context.lineWidth = 2.5;
    ring(selected.place, SELECTED_RING, 1);
  }
  if (cursor) {
    context.lineWidth = 2.5;
    context.setLineDash([5, 4]);
    ring(cursor, CURSOR_RING, 1);
    context.setLineDash([]);
  }
}

function paintLabels(
  context: CanvasRenderingContext2D,
  labels: readonly PlacedLabel<TextWish>[],
  { palette }: Scene,
): void {
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = 3.5;
  context.strokeStyle = palette.paper;
  // The least important first, so that a halo never covers a more important name.
  for (const { wish, x, y } of labels.toReversed()) {
    context.font = wish.font;
    context.globalAlpha = wish.alpha;
    context.fillStyle = wish.soft ? palette.inkSoft : palette.ink;
    context.strokeText(wish.text, x, y);
    context.fillText(wish.text, x, y);
  }
  context.globalAlpha = 1;
}
