const KEY = 'throughline.single-keys';

/** Whether the reader wants keys that also type to do something; as long as nothing is known, yes. */
export function singleKeysWanted(storage: () => Storage = () => window.localStorage): boolean {
  try {
    return storage().getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

export function keepSingleKeys(
  on: boolean,
  storage: () => Storage = () => window.localStorage,
): void {
  try {
    if (on) storage().removeItem(KEY);
    else storage().setItem(KEY, 'off');
  } catch {
    // Blocked storage costs the memory of the choice, not the choice.
  }
}
