import { useEffect } from 'react';
import { type MarkState, stateOfKey } from '#src/ui/mark-state.ts';
import { singleKeysAreOn } from '#src/ui/single-keys.ts';
import { isComposing, somethingIsOpen, takesLetters } from '#src/ui/typing.ts';

/**
 * `j` and `k` go to the next and the previous step, and `d` `i` `s` `r` say a state of the one at which
 * one stands. Like all single keys they act only while nothing is typed or lies over the page, only
 * from within the page or where nothing has the focus, and not where the reader has switched them off
 * (WCAG 2.1.4).
 */
export function useStepKeys({
  onNext,
  onPrevious,
  onState,
}: {
  onNext: (() => void) | undefined;
  onPrevious: (() => void) | undefined;
  onState: (state: MarkState) => void;
}): void {
  useEffect(() => {
    const go = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isComposing(event)) return;
      if (!singleKeysAreOn() || somethingIsOpen() || !isReading(event.target)) return;
      const state = isAtMark(event.target) ? undefined : stateOfKey(event);
      const say = state && (() => onState(state));
      const step = event.key === 'j' ? onNext : event.key === 'k' ? onPrevious : say;
      if (!step) return;
      event.preventDefault();
      step();
    };
    // Before the keys that work anywhere, whichever of the two began to listen first.
    document.addEventListener('keydown', go, { capture: true });
    return () => document.removeEventListener('keydown', go, { capture: true });
  }, [onNext, onPrevious, onState]);
}

/** A mark that has the focus takes its keys itself: it may be that of another post. */
function isAtMark(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('[data-state]') !== null;
}

function isReading(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement) || takesLetters(target)) return false;
  return target === document.body || target.closest('main') !== null;
}
