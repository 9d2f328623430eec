import { useCallback, useRef } from 'react';

/** What begins longer after the last gesture, in milliseconds, is no second click of it. */
const TOGETHER = 500;

/**
 * What is done to the written map is done to the one that answers once that is there: a gesture may
 * begin on the one and end on the other. Of several gestures the last one counts.
 */
export function useHandOver() {
  const pane = useRef<HTMLDivElement>(null);
  const map = useRef<Element>(undefined);
  const kept = useRef<PointerEvent[]>([]);

  // Of an event on the pane itself, and not on the map in it.
  const hear = useCallback(({ target, currentTarget, nativeEvent }: React.MouseEvent) => {
    if (target !== currentTarget) return;
    const event = nativeEvent as PointerEvent;
    if (map.current) tell(map.current, event);
    else kept.current = withEvent(kept.current, event);
    if (event.type === 'pointerdown' && event.isTrusted) {
      // Its end comes here too, wherever the pointer is by then.
      currentTarget.setPointerCapture(event.pointerId);
    }
  }, []);

  const arrive = useCallback(() => {
    map.current = pane.current?.querySelector('[role="application"]') ?? undefined;
    for (const event of kept.current.splice(0)) if (map.current) tell(map.current, event);
    return () => {
      map.current = undefined;
    };
  }, []);

  return {
    /** For the element that holds the one and the other. */
    hears: {
      ref: pane,
      onPointerDown: hear,
      onPointerMove: hear,
      onPointerUp: hear,
      onPointerCancel: hear,
      onClick: hear,
    },
    /** The effect of the map that answers being there. */
    arrive,
  };
}

function withEvent(kept: readonly PointerEvent[], event: PointerEvent): PointerEvent[] {
  switch (event.type) {
    // The browser has made something else of it, such as scrolling the page.
    case 'pointercancel':
      return [];
    case 'pointerdown': {
      const last = kept.at(-1);
      return last && event.timeStamp - last.timeStamp < TOGETHER ? [...kept, event] : [event];
    }
    case 'pointermove':
      return event.buttons === 0 ? [...kept] : [...kept, event];
    default:
      return [...kept, event];
  }
}

function tell(map: Element, event: PointerEvent): void {
  // A click that was kept before the page answered stands for all those that came together.
  const times = event.type === 'click' && !event.isTrusted && event.detail > 1 ? 2 : 1;
  for (let n = 0; n < times; n += 1) map.dispatchEvent(new PointerEvent(event.type, event));
}
