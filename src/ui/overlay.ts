import { useSyncExternalStore } from 'react';

/** What lies over every page when it is asked for: the search palette, or the list of keys. */
export type Overlay = 'palette' | 'keys';

let open: Overlay | undefined;
/** What was typed between asking for the palette and its being there. */
let typed = '';
const listeners = new Set<() => void>();

/** Opens one of them, in place of the other; undefined closes what is open. */
export function showOverlay(overlay: Overlay | undefined): void {
  open = overlay;
  typed = '';
  for (const listener of listeners) listener();
}

export function useOverlay(): Overlay | undefined {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => open,
    () => undefined,
  );
}

/** Keeps letters, and Enter as a line break, for the palette that is on its way; false while none is. */
export function typeAhead(letters: string): boolean {
  if (open !== 'palette') return false;
  typed += letters;
  return true;
}

/** What was typed for the palette before it was there. */
export function typedAhead(): string {
  return typed;
}
