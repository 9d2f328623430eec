import { useEffect, useRef } from 'react';
import type { Target } from '#src/domain/graph/emphasis.ts';
import { bringingIn, toScreen } from '#src/domain/graph/viewport.ts';
import type { Stage } from './stage.ts';

const ROOM = 60;

/**
 * Brings a topic into sight that was selected elsewhere, in the list of what is shown for one. What a
 * link opens with stays as the link has it, and what is in sight already stays where it is.
 */
export function useInSight(stage: Stage, selected: Target | undefined): void {
  const place = selected?.kind === 'topic' ? selected.place : undefined;
  const last = useRef(place?.id);
  useEffect(() => {
    if (place?.id === last.current) return;
    last.current = place?.id;
    const { viewport, size } = stage;
    if (!place || size.width === 0) return;
    const { x, y } = toScreen(place, viewport, size);
    if (x > 0 && x < size.width && y > 0 && y < size.height) return;
    stage.glide(bringingIn(place, viewport, size, ROOM));
  }, [stage, place]);
}
