import { useSyncExternalStore } from 'react';

/** What lies over every page when it is asked for: the search palette, or the list of keys. */
export type Overlay = 'palette' | 'keys';

let open: Overlay | undefined;
const listeners = new Set<() => void>();

/** Opens one of them, in place of the other; undefined closes what is open. */
export function showOverlay(overlay: Overlay | undefined): void {
  open = overlay;
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
