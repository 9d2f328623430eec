import type { Viewport } from '#src/domain/graph/shown-graph.ts';
import type { Size } from '#src/domain/graph/viewport.ts';
import type { Dot, Ground, Stroke } from './ground.ts';

/** Draws discs, lines and dots: the light drawing of the map. */
export function paintGround(
  context: CanvasRenderingContext2D,
  ground: Ground,
  viewport: Viewport,
  size: Size,
): void {
  const ratio = context.canvas.width / Math.max(1, size.width);
  const zoom = viewport.zoom * ratio;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, context.canvas.width, context.canvas.height);
  context.setTransform(
    zoom,
    0,
    0,
    zoom,
    (size.width / 2) * ratio - viewport.x * zoom,
    (size.height / 2) * ratio - viewport.y * zoom,
  );
  for (const disc of ground.discs) paintDot(context, disc);
  paintStrokes(context, ground.strokes);
  for (const dot of ground.dots) paintDot(context, dot);
  context.globalAlpha = 1;
}

/** Lines that look the same are drawn as one path, which costs a fraction of as many paths. */
function paintStrokes(context: CanvasRenderingContext2D, strokes: readonly Stroke[]): void {
  context.lineCap = 'butt';
  let last: Stroke | undefined;
  for (const stroke of strokes) {
    if (!last || !looksAlike(last, stroke)) {
      if (last) context.stroke();
      context.beginPath();
      context.globalAlpha = stroke.alpha;
      context.strokeStyle = stroke.colour;
      context.lineWidth = stroke.width;
      last = stroke;
    }
    const { a, b } = stroke.line;
    context.moveTo(a.x, a.y);
    context.lineTo(b.x, b.y);
  }
  if (last) context.stroke();
}

function looksAlike(one: Stroke, other: Stroke): boolean {
  return one.colour === other.colour && one.alpha === other.alpha && one.width === other.width;
}

function paintDot(context: CanvasRenderingContext2D, dot: Dot): void {
  context.beginPath();
  context.arc(dot.x, dot.y, dot.radius, 0, 2 * Math.PI);
  context.globalAlpha = dot.alpha * dot.fillAlpha;
  context.fillStyle = dot.fill;
  context.fill();
  context.globalAlpha = dot.alpha;
  context.strokeStyle = dot.stroke;
  context.lineWidth = dot.strokeWidth;
  context.stroke();
}
