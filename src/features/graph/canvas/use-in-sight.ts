import { type RefObject, useEffect, useRef } from 'react';
import type { Target } from '#src/domain/graph/emphasis.ts';
import { bringingIn, type Point, panned, toScreen } from '#src/domain/graph/viewport.ts';
import type { Stage } from './stage.ts';

const ROOM = 60;

/**
 * Brings a topic into sight that was selected elsewhere, in the list of what is shown for one, or that
 * the card of what is selected covers now. What a link opens with stays as the link has it, and what is
 * in sight already stays where it is.
 */
export function useInSight(
  stage: Stage,
  frame: RefObject<HTMLElement | null>,
  selected: Target | undefined,
): void {
  const place = selected?.kind === 'topic' ? selected.place : undefined;
  const last = useRef(place?.id);
  useEffect(() => {
    if (place?.id === last.current) return;
    last.current = place?.id;
    const { viewport, size } = stage;
    if (!place || size.width === 0) return;
    const at = toScreen(place, viewport, size);
    if (at.x <= 0 || at.x >= size.width || at.y <= 0 || at.y >= size.height) {
      stage.glide(bringingIn(place, viewport, size, ROOM));
    } else if (isCovered(frame.current, at)) {
      // To the other side of the middle, as far from what lies over this one as from the edge.
      const free = size.width * (at.x > size.width / 2 ? 1 / 3 : 2 / 3);
      stage.glide(panned(viewport, { x: free - at.x, y: 0 }));
    }
  }, [stage, frame, place]);
}

/** Whether something else lies over a point of an element, in its own pixels. */
function isCovered(element: HTMLElement | null, { x, y }: Point): boolean {
  if (!element) return false;
  const { left, top } = element.getBoundingClientRect();
  const over = document.elementFromPoint?.(left + x, top + y);
  return over !== null && over !== undefined && !element.contains(over);
}
