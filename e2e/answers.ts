import type { Page } from '@playwright/test';

/** Waits until the page answers: one that was written at build time can be read before that. */
export async function answers(page: Page) {
  await page.waitForFunction(() => performance.getEntriesByName('throughline.answers').length > 0);
}
