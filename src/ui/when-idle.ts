/**
 * Calls when the browser has nothing else to do; not every browser says when that is.
 *
 * @returns what takes the wish back.
 */
export function whenIdle(call: () => void): () => void {
  if (!window.requestIdleCallback) {
    const timer = setTimeout(call);
    return () => clearTimeout(timer);
  }
  const wish = window.requestIdleCallback(call);
  return () => window.cancelIdleCallback(wish);
}
