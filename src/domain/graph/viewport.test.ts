import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bringingIn,
  fitted,
  keptInSight,
  panned,
  toPlane,
  toScreen,
  zoomedAt,
} from './viewport.ts';

const number = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
const points = fc.record({ x: number(5000), y: number(5000) });
const viewports = fc.record({
  x: number(5000),
  y: number(5000),
  zoom: fc.double({ min: 0.02, max: 4, noNaN: true }),
});
const sizes = fc.record({
  width: fc.integer({ min: 50, max: 3000 }),
  height: fc.integer({ min: 50, max: 2000 }),
});

/** The same room on each side. */
const evenly = (room: number) => ({ left: room, top: room, right: room, bottom: room });

describe('viewport', () => {
  it('leads from the plane to the screen and back', () => {
    fc.assert(
      fc.property(points, viewports, sizes, (point, viewport, size) => {
        const back = toPlane(toScreen(point, viewport, size), viewport, size);
        expect(back.x).toBeCloseTo(point.x, 5);
        expect(back.y).toBeCloseTo(point.y, 5);
      }),
    );
  });

  it('keeps what lies under the pointer there, however far one zooms', () => {
    const factors = fc.double({ min: 0.01, max: 100, noNaN: true });
    fc.assert(
      fc.property(points, viewports, sizes, factors, (point, viewport, size, factor) => {
        const at = toScreen(point, viewport, size);
        const there = toScreen(point, zoomedAt(viewport, factor, at, size), size);
        expect(Math.abs(there.x - at.x)).toBeLessThan(0.01);
        expect(Math.abs(there.y - at.y)).toBeLessThan(0.01);
      }),
    );
  });

  it('moves with the finger', () => {
    const viewport = { x: 10, y: 20, zoom: 2 };
    const size = { width: 100, height: 100 };
    const before = toScreen({ x: 0, y: 0 }, viewport, size);
    const after = toScreen({ x: 0, y: 0 }, panned(viewport, { x: 7, y: -3 }), size);
    expect(after).toEqual({ x: before.x + 7, y: before.y - 3 });
  });

  it('fits a box with room on each side', () => {
    const box = { left: -1000, top: 0, right: 1000, bottom: 500 };
    const size = { width: 840, height: 600 };
    const viewport = fitted(box, size, evenly(20));
    expect(viewport).toEqual({ x: 0, y: 250, zoom: 0.4 });
    expect(toScreen({ x: -1000, y: 250 }, viewport, size).x).toBe(20);
  });

  it('fits a box beside what takes more room on one side', () => {
    // A larger one would need less than the least zoom in the smallest picture.
    const edge = fc.double({ min: 1, max: 1000, noNaN: true });
    const boxes = fc
      .tuple(points, edge, edge)
      .map(([{ x, y }, wide, high]) => ({ left: x, top: y, right: x + wide, bottom: y + high }));
    const side = fc.integer({ min: 0, max: 20 });
    const rooms = fc.record({ left: side, top: side, right: side, bottom: side });
    fc.assert(
      fc.property(boxes, sizes, rooms, (box, size, room) => {
        const viewport = fitted(box, size, room);
        const first = toScreen({ x: box.left, y: box.top }, viewport, size);
        const last = toScreen({ x: box.right, y: box.bottom }, viewport, size);
        const rounding = 1e-6;
        expect(first.x).toBeGreaterThanOrEqual(room.left - rounding);
        expect(first.y).toBeGreaterThanOrEqual(room.top - rounding);
        expect(last.x).toBeLessThanOrEqual(size.width - room.right + rounding);
        expect(last.y).toBeLessThanOrEqual(size.height - room.bottom + rounding);
      }),
    );
  });

  it.each([
    ['one topic', { left: 0, top: 0, right: 1, bottom: 1 }],
    ['nothing', { left: 0, top: 0, right: 0, bottom: 0 }],
  ])('does not make a beam of %s', (_, box) => {
    expect(fitted(box, { width: 1000, height: 1000 }, evenly(20)).zoom).toBeLessThan(2);
  });

  it('has a picture even where there is less room than was asked for', () => {
    const box = { left: 0, top: 0, right: 100, bottom: 100 };
    expect(fitted(box, { width: 10, height: 10 }, evenly(40)).zoom).toBeGreaterThan(0);
  });

  it('never loses all of a box, however far one pans', () => {
    const box = { left: -300, top: -200, right: 500, bottom: 100 };
    const large = { width: 800, height: 600 };
    const before = { x: 0, y: 0, zoom: 1 };
    fc.assert(
      fc.property(viewports, (to) => {
        const held = keptInSight(to, before, box, large);
        const [from, end] = [
          toScreen({ x: box.left, y: box.top }, held, large),
          toScreen({ x: box.right, y: box.bottom }, held, large),
        ];
        expect(from.x).toBeLessThan(large.width - 59.9);
        expect(from.y).toBeLessThan(large.height - 59.9);
        expect(end.x).toBeGreaterThan(59.9);
        expect(end.y).toBeGreaterThan(59.9);
      }),
    );
    expect(keptInSight({ x: 80, y: -90, zoom: 2 }, before, box, large)).toEqual({
      x: 80,
      y: -90,
      zoom: 2,
    });
  });

  it('lets one come back to a box from wherever one is, and go no further away', () => {
    const box = { left: 0, top: 0, right: 100, bottom: 100 };
    const size = { width: 800, height: 600 };
    const far = { x: 5000, y: 0, zoom: 1 };
    expect(keptInSight({ ...far, x: 4990 }, far, box, size).x).toBe(4990);
    expect(keptInSight({ ...far, x: 5010 }, far, box, size).x).toBe(5000);
  });

  it('brings a point in, and stays where it is seen already', () => {
    const rooms = fc.integer({ min: 0, max: 20 });
    fc.assert(
      fc.property(points, viewports, sizes, rooms, (point, viewport, size, room) => {
        const moved = bringingIn(point, viewport, size, room);
        const at = toScreen(point, moved, size);
        expect(at.x).toBeGreaterThan(room - 0.01);
        expect(at.x).toBeLessThan(size.width - room + 0.01);
        expect(at.y).toBeGreaterThan(room - 0.01);
        expect(at.y).toBeLessThan(size.height - room + 0.01);
        const again = bringingIn(point, moved, size, 0);
        expect(Math.abs(again.x - moved.x) * moved.zoom).toBeLessThan(0.01);
      }),
    );
  });
});
