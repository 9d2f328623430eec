import { useSyncExternalStore } from 'react';

/**
 * Whether something holds of the window or the reader's system, such as `(min-width: 960px)`; follows
 * it while the page is open.
 *
 * @returns undefined in a page written at build time, and while the browser takes it over: until then
 *   the styles of the page decide.
 */
export function useMediaQuery(query: string): boolean | undefined {
  return useSyncExternalStore<boolean | undefined>(
    (changed) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    () => window.matchMedia(query).matches,
    () => undefined,
  );
}
