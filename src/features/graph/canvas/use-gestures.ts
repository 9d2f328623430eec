import { type RefObject, useLayoutEffect } from 'react';
import { type Point, panned, zoomedAt } from '#src/domain/graph/viewport.ts';
import type { Stage } from './stage.ts';

/** Whoever moves less than this, in pixels, meant to click. */
const DRAG_FROM = { mouse: 4, touch: 9, pen: 6 } as const;
/** A wheel's notch is about 100 of its pixels; a pinch on a touchpad comes as a wheel with Ctrl. */
const WHEEL = 0.0016;
const PINCHED_WHEEL = 0.01;
const LINE = 16;

/** Drag pans, wheel and pinch zoom, inside the frame only. */
export function useGestures(stage: Stage, frame: RefObject<HTMLElement | null>): void {
  // As soon as the frame is there: a gesture may have begun before (use-hand-over.ts).
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const fingers = new Map<number, Point>();
    let start: Point = { x: 0, y: 0 };

    const pointOf = (event: MouseEvent): Point => {
      const { left, top } = element.getBoundingClientRect();
      return { x: event.clientX - left, y: event.clientY - top };
    };
    const down = (event: PointerEvent) => {
      if (event.button !== 0) return;
      if (fingers.size === 0) {
        start = pointOf(event);
        stage.dragged = false;
      }
      fingers.set(event.pointerId, pointOf(event));
      stage.held = true;
      // Two fingers never click.
      if (fingers.size > 1) {
        stage.dragged = true;
        for (const id of fingers.keys()) element.setPointerCapture(id);
      }
    };
    const move = (event: PointerEvent) => {
      const before = fingers.get(event.pointerId);
      if (!before) return;
      const now = pointOf(event);
      if (!stage.dragged) {
        const least = DRAG_FROM[event.pointerType as keyof typeof DRAG_FROM] ?? DRAG_FROM.mouse;
        if (Math.hypot(now.x - start.x, now.y - start.y) < least) return;
        stage.dragged = true;
        // What is handed over stays with whoever it began on.
        if (event.isTrusted) element.setPointerCapture(event.pointerId);
      }
      const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
      fingers.set(event.pointerId, now);
      stage.move(
        other ? pinched(stage, { before, now, other }) : slid(stage, before, now),
        'reader',
      );
    };
    const up = (event: PointerEvent) => {
      if (!fingers.delete(event.pointerId)) return;
      if (fingers.size === 0) stage.held = false;
    };
    const wheel = (event: WheelEvent) => {
      event.preventDefault();
      const turned = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1);
      const factor = Math.exp(-turned * (event.ctrlKey ? PINCHED_WHEEL : WHEEL));
      stage.move(zoomedAt(stage.viewport, factor, pointOf(event), stage.size), 'reader');
    };

    element.addEventListener('pointerdown', down);
    element.addEventListener('pointermove', move);
    element.addEventListener('pointerup', up);
    element.addEventListener('pointercancel', up);
    element.addEventListener('wheel', wheel, { passive: false });
    return () => {
      element.removeEventListener('pointerdown', down);
      element.removeEventListener('pointermove', move);
      element.removeEventListener('pointerup', up);
      element.removeEventListener('pointercancel', up);
      element.removeEventListener('wheel', wheel);
    };
  }, [stage, frame]);
}

function slid(stage: Stage, before: Point, now: Point) {
  return panned(stage.viewport, { x: now.x - before.x, y: now.y - before.y });
}

/** Two fingers: their distance zooms, their middle pans. */
function pinched(stage: Stage, { before, now, other }: Record<'before' | 'now' | 'other', Point>) {
  const factor =
    Math.hypot(now.x - other.x, now.y - other.y) /
    Math.max(1, Math.hypot(before.x - other.x, before.y - other.y));
  const middle = { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 };
  const moved = panned(stage.viewport, { x: (now.x - before.x) / 2, y: (now.y - before.y) / 2 });
  return zoomedAt(moved, factor, middle, stage.size);
}
