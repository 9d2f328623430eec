import type { Page } from '@playwright/test';

/**
 * Waits until the page answers: one that was written at build time can be read before that. What
 * listens to keys is there a task after what was drawn.
 */
export async function answers(page: Page) {
  await page.waitForFunction(() => performance.getEntriesByName('throughline.answers').length > 0);
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))),
  );
}

/** Makes a page one that has gone to an address, or loaded anew, when the page there answers. */
export function patient(page: Page): Page {
  const goto = page.goto.bind(page);
  const reload = page.reload.bind(page);
  page.goto = async (url, options) => {
    const response = await goto(url, options);
    if (options?.waitUntil === undefined) await answers(page);
    return response;
  };
  page.reload = async (options) => {
    const response = await reload(options);
    if (options?.waitUntil === undefined) await answers(page);
    return response;
  };
  return page;
}
