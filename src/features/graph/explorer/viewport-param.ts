import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import type { Viewport } from '#src/domain/graph/shown-graph.ts';

const LEAST_ZOOM = 1e-3;
const MOST_ZOOM = 100;

/** What no screen shows any more, from the middle of what it shows, in pixels. */
const OUT_OF_SIGHT = 2000;

/**
 * A part of the plane as an address has it: the centre of what is seen and its zoom, `120,-40,0.8`.
 *
 * @returns undefined where it is none, or one from which no screen would show anything of the map.
 */
export function readViewport({ corpus }: CorpusIndex, text: string): Viewport | undefined {
  const parts = text.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  const [x = Number.NaN, y = Number.NaN, zoom = Number.NaN] = parts;
  if (parts.length !== 3 || !(zoom >= LEAST_ZOOM) || !(zoom <= MOST_ZOOM)) return undefined;
  const near = (side: 'x' | 'y', at: number) => {
    const places = corpus.topics.map(({ position }) => position[side]);
    const [least, most] = places.reduce(
      ([low, high], place) => [Math.min(low, place), Math.max(high, place)],
      [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
    );
    const room = OUT_OF_SIGHT / zoom;
    return at >= least - room && at <= most + room;
  };
  return near('x', x) && near('y', y) ? { x, y, zoom } : undefined;
}

export function writeViewport({ x, y, zoom }: Viewport): string {
  return [x, y, zoom].map(short).join(',');
}

/** Six digits are finer than a pixel, as a place and as a zoom. */
function short(value: number): string {
  return String(Number(value.toPrecision(6)));
}
