/** Followed by the width of the window. */
const KEY = 'throughline.room.';
/** Set by public/before-paint.js from what was kept, before anything of the page is painted. */
const PROPERTY = '--room';

/**
 * Keeps how much room something took on the page that only this reader has, for the next time: it
 * comes after the page, and nothing is to move then.
 *
 * @param height in CSS pixels, in a window as wide as this one; 0 keeps no room.
 */
export function keepRoom(height: number, storage: () => Storage = () => window.localStorage): void {
  try {
    const kept = storage();
    for (const key of Object.keys(kept)) if (key.startsWith(KEY)) kept.removeItem(key);
    if (height > 0) kept.setItem(KEY + window.innerWidth, `${height}px`);
  } catch {
    // Where storage is blocked there are no marks either.
  }
}

/** Gives back the room of the first page: from then on what comes is there at once. */
export function giveRoomBack(): void {
  document.documentElement.style.removeProperty(PROPERTY);
}
