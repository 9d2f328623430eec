/** A page that is not on a screen is not painted: no longer than this, in milliseconds. */
const LONGEST = 100;

/** Resolves when the browser has painted what has changed by now. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, LONGEST);
  });
}
