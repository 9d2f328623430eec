import type { Target } from './emphasis.ts';
import type { Picture } from './level-of-detail.ts';
import { sizeScale } from './node-size.ts';
import type { Viewport } from './shown-graph.ts';
import { type Point, type Size, toPlane } from './viewport.ts';

/**
 * What of a picture lies at a point of the screen: the nearest topic whose circle, widened by `slop`
 * pixels, holds it, or else the nearest line, or else a community's disc. A finger needs a slop of
 * 22 pixels to have targets of 44; where targets overlap, the nearest is meant.
 */
export function targetAt(
  picture: Picture,
  viewport: Viewport,
  size: Size,
  point: Point,
  slop: number,
): Target | undefined {
  const at = toPlane(point, viewport, size);
  const reach = slop / viewport.zoom;
  const scale = sizeScale(viewport.zoom);
  let best: Target | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const place of picture.topics) {
    const distance = Math.hypot(place.x - at.x, place.y - at.y);
    const radius = place.radius * scale;
    if (distance > Math.max(radius, reach) && distance > radius + reach / 4) continue;
    if (distance - radius < least) {
      least = distance - radius;
      best = { kind: 'topic', place };
    }
  }
  if (best) return best;
  least = Math.min(reach, 8 / viewport.zoom);
  for (const line of picture.lines) {
    const distance = line.edge ? distanceTo(at, line.a, line.b) : Number.POSITIVE_INFINITY;
    if (distance < least) {
      least = distance;
      best = { kind: 'line', line };
    }
  }
  if (best) return best;
  const place = picture.communities.find(
    ({ x, y, radius }) => Math.hypot(x - at.x, y - at.y) <= Math.max(radius, reach),
  );
  return place && { kind: 'community', place };
}

/** From a point to the nearest one of the stretch between two others. */
function distanceTo(point: Point, a: Point, b: Point): number {
  const [wide, high] = [b.x - a.x, b.y - a.y];
  const length = wide ** 2 + high ** 2 || 1;
  const share = ((point.x - a.x) * wide + (point.y - a.y) * high) / length;
  const along = Math.min(1, Math.max(0, share));
  return Math.hypot(point.x - a.x - along * wide, point.y - a.y - along * high);
}
