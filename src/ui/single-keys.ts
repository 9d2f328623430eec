import { useSyncExternalStore } from 'react';

/**
 * Whether keys that also type do something: what the reader chose, for this page. It is kept by
 * data/single-keys.ts and set from there when the page begins.
 */
let isOn = true;
const listeners = new Set<() => void>();

export function singleKeysAreOn(): boolean {
  return isOn;
}

export function setSingleKeys(on: boolean): void {
  isOn = on;
  for (const listener of listeners) listener();
}

export function useSingleKeys(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    singleKeysAreOn,
    () => true,
  );
}
