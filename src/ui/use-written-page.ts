import { useSyncExternalStore } from 'react';

/** True while a page is written at build time, and while the browser takes such a page over. */
export function useWrittenPage(): boolean {
  return useSyncExternalStore(
    () => () => undefined,
    () => false,
    () => true,
  );
}
