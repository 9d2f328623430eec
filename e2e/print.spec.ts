import type { Page } from '@playwright/test';
import { inked } from './ink.ts';
import { cytoscapeLeads, theMap } from './map.ts';
import { onPaper } from './on-paper.ts';
import { makePlan } from './reader.ts';
import { expect, test } from './test.ts';

/** Whatever the theme, what is printed is black on white. */
async function isBlackOnWhite(page: Page) {
  await expect(page.locator('html')).toHaveCSS('color', 'rgb(0, 0, 0)');
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
}

test('a card prints as a clean sheet with a box as it stands before each item', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/topics/cqrs');
  await expect(page.getByRole('heading', { level: 1, name: 'CQRS' })).toBeVisible();
  const first = page.getByRole('checkbox', { name: /^Give every read model/ });
  await expect(first).toHaveAttribute('aria-disabled', 'false');
  await first.click();
  await expect(first).toBeChecked();
  await page.emulateMedia({ media: 'print' });

  for (const gone of [
    page.getByRole('banner').first(),
    page.getByRole('navigation', { name: 'Main' }),
    page.getByRole('complementary'),
    page.getByRole('contentinfo'),
    page.getByText(/^why\?/).first(),
  ]) {
    await expect(gone).toBeHidden();
  }
  for (const name of ['Definition', 'Key claims', 'Failure modes', 'References']) {
    await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
  }

  const checklist = page.getByRole('region', { name: 'Practical checklist' });
  const items = checklist.locator('xpath=./ul/li');
  expect(await items.count()).toBeGreaterThan(5);
  for (const [at, item] of (await items.all()).entries()) {
    const box = () =>
      item.locator('span[data-state]').evaluate((element) => {
        const { borderTopWidth, borderTopStyle, width, height } = getComputedStyle(element);
        const sign = element.querySelector('[aria-hidden]');
        return {
          border: `${borderTopWidth} ${borderTopStyle}`,
          square: width === height,
          ticked: sign !== null && getComputedStyle(sign).visibility === 'visible',
        };
      });
    await expect.poll(box).toEqual({ border: '1px solid', square: true, ticked: at === 0 });
  }

  await isBlackOnWhite(page);
  // On paper the address is all there is to follow.
  const original = page
    .getByRole('region', { name: 'References' })
    .getByRole('link', { name: /original/ })
    .first();
  const address = await original.evaluate((link) => getComputedStyle(link, '::after').content);
  expect(address).toContain('https://lawzava.com/');
});

test('prints the steps that are open, and only those', async ({ page }) => {
  await page.goto('/topics/cqrs');
  const checklist = page.getByRole('region', { name: 'Practical checklist' });
  const how = checklist.getByText(/^how/);
  const steps = checklist.locator('ol');
  await how.first().click();
  await page.emulateMedia({ media: 'print' });
  await expect(steps.first()).toBeVisible();
  await expect(steps.nth(1)).toBeHidden();
});

test('a list of checklists prints as a clean sheet, and no item over two pages', async ({
  page,
}) => {
  await page.goto('/checklists?text=runbook');
  await page.getByRole('group', { name: 'Theme' }).getByRole('radio', { name: 'Dark' }).check();
  const items = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('checkbox') });
  await expect(items.first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  for (const gone of [
    page.getByRole('banner').first(),
    page.getByRole('navigation', { name: 'Checklists' }),
    page.getByRole('searchbox'),
    page.getByRole('button', { name: 'New run' }),
    page.getByRole('contentinfo'),
  ]) {
    await expect(gone).toBeHidden();
  }
  for (const item of await items.all()) {
    await expect(item.locator('span[data-state]')).toHaveCSS('border-top-style', 'solid');
    await expect(item.locator('> div')).toHaveCSS('break-inside', 'avoid');
  }
  await isBlackOnWhite(page);
  // Nothing hangs over the edge of a sheet of A4 between its margins.
  await page.setViewportSize({ width: 673, height: 1000 });
  const width = () => page.evaluate(() => document.documentElement.scrollWidth);
  await expect.poll(width).toBeLessThanOrEqual(673);
});

test('a long list prints whole while what draws a part of it is on its way', async ({ page }) => {
  let bring = () => {};
  const brought = new Promise<void>((resolve) => {
    bring = resolve;
  });
  await page.route('**/assets/windowed-list-*.js', async (route) => {
    await brought;
    await route.continue();
  });
  const boxes = page.getByRole('main').getByRole('checkbox', { name: /./ });
  await page.goto('/checklists');
  expect(await onPaper(page)).toBe(379);
  // Nothing of a list was there before.
  await page.goto('/topics');
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'Checklists' })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Checklists' })).toBeVisible();
  await expect(boxes.nth(10)).toBeVisible();
  expect(await onPaper(page)).toBe(379);
  bring();
  await expect(page.locator('[aria-posinset="1"]')).toBeVisible();
  expect(await onPaper(page)).toBe(379);
  expect(await page.locator('main li').count()).toBeLessThan(100);
});

test('a plan prints with its choices in words, black on white', async ({ page }) => {
  await makePlan(page, 'cqrs');
  await page.getByRole('group', { name: 'Theme' }).getByRole('radio', { name: 'Dark' }).check();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(/^CQRS · 3 h a week/)).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Name' })).toBeHidden();
  await expect(page.getByRole('region', { name: 'Last change' })).toBeHidden();
  const entries = page.getByRole('region', { name: 'Week 1' }).getByRole('listitem');
  await expect(entries).toHaveCount(3);
  for (const entry of await entries.all()) {
    await expect(entry.locator('> div')).toHaveCSS('break-inside', 'avoid');
  }
  await isBlackOnWhite(page);
});

test('the map prints as it is seen, in the colours of paper', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/graph');
  await cytoscapeLeads(page);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.getByRole('button', { name: 'Zoom in' })).toBeHidden();
  await expect(page.getByRole('region', { name: 'Years' })).toBeHidden();
  // Dark names and dots on white; those of the dark theme would hardly be seen.
  await expect.poll(async () => inked(page, await theMap(page).screenshot())).toBeGreaterThan(0.01);
});
