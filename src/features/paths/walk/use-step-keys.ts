import { useEffect } from 'react';

/**
 * `j` and `k` go to the next and the previous step. Like all single keys they act only while nothing
 * is typed, and only from within the page or where nothing has the focus (WCAG 2.1.4).
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
      if (event.ctrlKey || event.metaKey || event.altKey || !isReading(event.target)) return;
      const step = event.key === 'j' ? next : event.key === 'k' ? previous : undefined;
      if (!step) return;
      event.preventDefault();
      step();
    };
    document.addEventListener('keydown', go);
    return () => document.removeEventListener('keydown', go);
  }, [next, previous]);
}

function isReading(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const types = target.matches('textarea, select, [contenteditable], [role="combobox"]');
  const checks = target.matches('input[type="checkbox"], input[type="radio"]');
  if (types || (target.matches('input') && !checks)) return false;
  return target === document.body || target.closest('main') !== null;
}
