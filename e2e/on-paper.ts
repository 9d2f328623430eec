import type { Page } from '@playwright/test';

/** Prints a page, and counts the boxes of its list that the browser found when it laid out the paper. */
export async function onPaper(page: Page): Promise<number> {
  await page.evaluate(() => {
    const count = () => {
      const boxes = [...document.querySelectorAll('main li input[type="checkbox"]')];
      const shown = boxes.filter((box) => box.checkVisibility());
      document.documentElement.dataset['onPaper'] = String(shown.length);
    };
    // After all others that were told.
    window.addEventListener('beforeprint', count, { once: true });
  });
  await page.pdf();
  return page.evaluate(() => Number(document.documentElement.dataset['onPaper']));
}
