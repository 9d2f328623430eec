import type { Viewport } from './shown-graph.ts';

/** The size of the picture on the screen, in CSS pixels. */
export type Size = { width: number; height: number };
export type Point = { x: number; y: number };
/** A part of the plane, in the corpus' units. */
export type Box = { left: number; top: number; right: number; bottom: number };

/** From an archive of ten thousand topics in one picture to one topic that fills it. */
const LEAST_ZOOM = 0.01;
const MOST_ZOOM = 8;
/** Fitting a single topic would make a beam of it. */
export const MOST_FITTED = 1.6;

export function heldZoom(zoom: number): number {
  return Math.min(MOST_ZOOM, Math.max(LEAST_ZOOM, zoom));
}

/** The viewport that shows all of a box with some room, in pixels, on each side of it. */
export function fitted(box: Box, { width, height }: Size, room: Box): Viewport {
  const zoom = heldZoom(
    Math.min(
      Math.max(1, width - room.left - room.right) / Math.max(1, box.right - box.left),
      Math.max(1, height - room.top - room.bottom) / Math.max(1, box.bottom - box.top),
      MOST_FITTED,
    ),
  );
  return {
    x: (box.left + box.right) / 2 + (room.right - room.left) / 2 / zoom,
    y: (box.top + box.bottom) / 2 + (room.bottom - room.top) / 2 / zoom,
    zoom,
  };
}

export function toScreen(point: Point, viewport: Viewport, size: Size): Point {
  return {
    x: (point.x - viewport.x) * viewport.zoom + size.width / 2,
    y: (point.y - viewport.y) * viewport.zoom + size.height / 2,
  };
}

export function toPlane(point: Point, viewport: Viewport, size: Size): Point {
  return {
    x: (point.x - size.width / 2) / viewport.zoom + viewport.x,
    y: (point.y - size.height / 2) / viewport.zoom + viewport.y,
  };
}

/** Moves the picture by some pixels: what lay under the finger stays under it. */
export function panned(viewport: Viewport, by: Point): Viewport {
  return {
    ...viewport,
    x: viewport.x - by.x / viewport.zoom,
    y: viewport.y - by.y / viewport.zoom,
  };
}

/** As much of the map stays in sight however far one pans, in pixels. */
const LEAST_SEEN = 60;

/**
 * A viewport that a reader moves to, held so that the edge of a box stays in sight: nobody loses the map.
 * Where it was out of sight before, as a filter may have it, the reader goes no further away.
 */
export function keptInSight(next: Viewport, before: Viewport, box: Box, size: Size): Viewport {
  const held = (to: number, from: number, [least, most]: [number, number], length: number) => {
    const room = Math.max(0, length / 2 - LEAST_SEEN) / next.zoom;
    return Math.max(Math.min(least - room, from), Math.min(Math.max(most + room, from), to));
  };
  return {
    x: held(next.x, before.x, [box.left, box.right], size.width),
    y: held(next.y, before.y, [box.top, box.bottom], size.height),
    zoom: next.zoom,
  };
}

/** Zooms by a factor; what lies at a point of the screen stays there. */
export function zoomedAt(viewport: Viewport, factor: number, at: Point, size: Size): Viewport {
  const zoom = heldZoom(viewport.zoom * factor);
  const fixed = toPlane(at, viewport, size);
  return {
    x: fixed.x - (at.x - size.width / 2) / zoom,
    y: fixed.y - (at.y - size.height / 2) / zoom,
    zoom,
  };
}

/** The part of the plane that a viewport shows, and some pixels round it. */
export function shownBox({ x, y, zoom }: Viewport, { width, height }: Size, room = 0): Box {
  const [wide, high] = [(width / 2 + room) / zoom, (height / 2 + room) / zoom];
  return { left: x - wide, top: y - high, right: x + wide, bottom: y + high };
}

/** Moves the picture no further than needed for a point to stand some pixels inside its edges. */
export function bringingIn(point: Point, viewport: Viewport, size: Size, room: number): Viewport {
  const at = toScreen(point, viewport, size);
  const short = (place: number, length: number) => {
    const held = Math.min(room, length / 2);
    return Math.max(held - place, 0) + Math.min(length - held - place, 0);
  };
  return panned(viewport, { x: short(at.x, size.width), y: short(at.y, size.height) });
}
