import { useEffect } from 'react';
import { singleKeysAreOn } from '#src/ui/single-keys.ts';
import { isComposing, somethingIsOpen, takesLetters } from '#src/ui/typing.ts';

/**
 * `j` and `k` go to the next and the previous step. Like all single keys they act only while nothing
 * is typed or lies over the page, only from within the page or where nothing has the focus, and not
 * where the reader has switched them off (WCAG 2.1.4).
 */
export function useStepKeys({
  next,
  previous,
}: {
  next: (() => void) | undefined;
  previous: (() => void) | undefined;
}): void {
  useEffect(() => {
    const go = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isComposing(event)) return;
      if (!singleKeysAreOn() || somethingIsOpen() || !isReading(event.target)) return;
      const step = event.key === 'j' ? next : event.key === 'k' ? previous : undefined;
      if (!step) return;
      event.preventDefault();
      step();
    };
    // Before the keys that work anywhere, whichever of the two began to listen first.
    document.addEventListener('keydown', go, { capture: true });
    return () => document.removeEventListener('keydown', go, { capture: true });
  }, [next, previous]);
}

function isReading(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement) || takesLetters(target)) return false;
  return target === document.body || target.closest('main') !== null;
}
