/** A page that is not shown is not painted, and a browser may not tell: no longer than this. */
const LONGEST = 3000;

/** Resolves when the browser has painted something of the page for the first time. */
export function firstPaint(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, document.visibilityState === 'visible' ? LONGEST : 0);
    new PerformanceObserver((list, observer) => {
      if (list.getEntriesByName('first-contentful-paint').length === 0) return;
      observer.disconnect();
      resolve();
    }).observe({ type: 'paint', buffered: true });
  });
}
