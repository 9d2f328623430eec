import type { Page } from '@playwright/test';

/** Notes from now on whatever moves on the pages to come without the reader's doing. */
export function watchShifts(page: Page) {
  return page.addInitScript(() => {
    const shifts: unknown[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push(entry.toJSON());
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** What has moved, once everything has been laid out and reported: two frames later. */
export function shifts(page: Page): Promise<unknown[]> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    return (window as unknown as { shifts: unknown[] }).shifts;
  });
}
