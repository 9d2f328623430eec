import { type GraphIndex, otherEnd, type TopicPlace } from './graph-index.ts';
import type { Point } from './viewport.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

const AHEAD: Record<Direction, Point> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/** How much farther than ahead a topic to the side counts. */
const ASIDE = 2;

/**
 * The nearest topic in a direction: of those within 45° of it, the one where the way ahead and twice
 * the way aside are least together. Whatever lies at the edge of such a quarter lies in the next, so
 * that every topic can be reached. Undefined at the rim of the map.
 */
export function nearestTowards(
  index: GraphIndex,
  from: TopicPlace,
  direction: Direction,
): TopicPlace | undefined {
  const { x: dx, y: dy } = AHEAD[direction];
  let best: TopicPlace | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const place of index.places) {
    const [wide, high] = [place.x - from.x, place.y - from.y];
    const ahead = wide * dx + high * dy;
    const aside = Math.abs(wide * dy) + Math.abs(high * dx);
    if (place === from || ahead <= 0 || aside > ahead) continue;
    const way = ahead + ASIDE * aside;
    if (way < least) {
      least = way;
      best = place;
    }
  }
  return best;
}

/** The topic nearest to a point, for whoever enters the map there. */
export function nearestTo(index: GraphIndex, point: Point): TopicPlace | undefined {
  let best: TopicPlace | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const place of index.places) {
    const distance = Math.hypot(place.x - point.x, place.y - point.y);
    if (distance < least) {
      least = distance;
      best = place;
    }
  }
  return best;
}

/** The threads of a topic, strongest first. */
export function threadsOf(place: TopicPlace): TopicPlace[] {
  return place.lines.flatMap((line) => {
    const other = otherEnd(line, place);
    return other.kind === 'topic' ? [other] : [];
  });
}

/**
 * Where a walk along edges and directions has led.
 *
 * `hub` is the topic whose threads `[` and `]` go through, and `thread` the place among them.
 */
export type Walk = {
  at: TopicPlace;
  trail: readonly TopicPlace[];
  around?: { hub: TopicPlace; thread: number };
};

/** Goes to another topic; the way back is kept. */
export function walkedTo(walk: Walk, place: TopicPlace): Walk {
  return { at: place, trail: [...walk.trail, walk.at].slice(-LONGEST_TRAIL) };
}

const LONGEST_TRAIL = 200;

/**
 * Goes to the next (1) or previous (-1) thread of the topic one came from by this way, or else of the
 * topic one is at. One step back leads to that topic, however many threads one has seen.
 */
export function walkedRound(walk: Walk, step: 1 | -1): Walk {
  const hub = walk.around?.hub ?? walk.at;
  const threads = threadsOf(hub);
  if (threads.length === 0) return walk;
  const before = walk.around?.thread ?? (step === 1 ? -1 : 0);
  const thread = (before + step + threads.length) % threads.length;
  const trail = walk.around ? walk.trail : [...walk.trail, hub].slice(-LONGEST_TRAIL);
  return { at: threads[thread] ?? hub, trail, around: { hub, thread } };
}

/** Goes back along the way one came; at its beginning one stays. */
export function walkedBack(walk: Walk): Walk {
  const last = walk.trail.at(-1);
  return last ? { at: last, trail: walk.trail.slice(0, -1) } : walk;
}
