import type { Page } from '@playwright/test';
import { answers } from './answers.ts';
import { holdScripts } from './held-scripts.ts';
import { onPaper } from './on-paper.ts';
import { expect, test } from './test.ts';

/** A written page is seen before its scripts are there: what is pressed in between is not lost. */

test.use({ serviceWorkers: 'block' });

/** Opens a page whose scripts are on their way until what is returned is called. */
async function openWithoutScripts(page: Page, address: string): Promise<() => Promise<void>> {
  const arrive = await holdScripts(page);
  await page.goto(address, { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return async () => {
    arrive();
    await answers(page);
  };
}

const paper = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const DARK = 'rgb(22, 23, 26)';

test('a theme is shown at once, stays, and is kept', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  const bringScripts = await openWithoutScripts(page, '/topics/cqrs');
  const dark = page.getByRole('radio', { name: 'Dark' });
  await dark.check();
  expect(await paper(page)).toBe(DARK);
  await bringScripts();
  await expect(dark).toBeChecked();
  expect(await paper(page)).toBe(DARK);
  await page.reload();
  await expect(dark).toBeChecked();
  expect(await paper(page)).toBe(DARK);
});

test('the search opens once it is there, and no more after that', async ({ page }) => {
  const bringScripts = await openWithoutScripts(page, '/topics/cqrs');
  await page.getByRole('button', { name: 'Search' }).click();
  await bringScripts();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Posts' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Posts' })).toBeVisible();
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('the search opens by its key too', async ({ page }) => {
  const bringScripts = await openWithoutScripts(page, '/');
  await page.keyboard.press('Control+k');
  await bringScripts();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('of two buttons the last one counts', async ({ page }) => {
  const bringScripts = await openWithoutScripts(page, '/checklists');
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('button', { name: 'New run' }).click();
  await bringScripts();
  await expect(page.getByRole('textbox', { name: /name/i })).toBeVisible();
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('what is chosen in a row of choices is done when it can be', async ({ page }) => {
  const bringScripts = await openWithoutScripts(page, '/topics/cqrs');
  const hops = page.getByRole('group', { name: 'Hops' });
  await hops.getByRole('radio', { name: '2' }).check();
  await bringScripts();
  await expect(page.getByRole('img', { name: /within 2 hops/ })).toBeVisible();
  await expect(hops.getByRole('radio', { name: '2' })).toBeChecked();
});

for (const [address, rows] of [
  ['/posts', 128],
  ['/checklists', 379],
] as const) {
  test(`paper has the whole list of ${address} before its scripts are there, and after`, async ({
    page,
  }) => {
    const bringScripts = await openWithoutScripts(page, address);
    const boxes = page.getByRole('main').getByRole('checkbox');
    const drawn = await boxes.count();
    expect(drawn).toBeLessThan(rows);
    expect(await onPaper(page)).toBe(rows);
    await expect(boxes).toHaveCount(drawn);
    await bringScripts();
    expect(await onPaper(page)).toBe(rows);
  });
}

test('a menu that the browser opens itself does what was chosen in it', async ({ page }) => {
  const bringScripts = await openWithoutScripts(page, '/topics/cqrs');
  await page.getByRole('button', { name: 'mark all items' }).click();
  await page.getByRole('button', { name: 'all done', exact: true }).click();
  await bringScripts();
  const list = page.getByRole('region', { name: 'Practical checklist' });
  await expect(list.getByRole('checkbox', { checked: false })).toHaveCount(0);
});
