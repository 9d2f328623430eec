import type { Locator, Page } from '@playwright/test';
import { inked } from './ink.ts';
import { cytoscapeLeads, difference, theMap } from './map.ts';
import { markFirst } from './pages.ts';
import { expect, test } from './test.ts';

test.beforeEach(({ page }) => page.emulateMedia({ forcedColors: 'active' }));

/** The share of something on the page, or of a part of its box, that can be seen against the paper. */
async function drawn(page: Page, part: Locator) {
  return inked(page, await part.screenshot());
}

/** What of the last pixels at the foot of a link or choice is drawn: the bar under what is chosen. */
async function barUnder(page: Page, part: Locator) {
  await part.scrollIntoViewIfNeeded();
  const box = await part.boundingBox();
  if (!box) throw new Error('It is not on the page.');
  const clip = { x: box.x + 8, y: box.y + box.height - 6, width: box.width - 16, height: 5 };
  return inked(page, await page.screenshot({ clip }));
}

test('the states of items, and where the focus is, are signs of their own', async ({ page }) => {
  await page.goto('/topics/cqrs');
  const boxes = await markFirst(page, 'd', 'i', 's');
  await boxes.nth(4).focus();
  const sign = (at: number) => boxes.nth(at).locator('xpath=..');
  const pictures = await Promise.all([0, 1, 2].map((at) => sign(at).screenshot()));
  for (const [at, picture] of pictures.entries()) {
    expect(await inked(page, picture)).toBeGreaterThan(0.05);
    for (const other of pictures.slice(at + 1)) {
      expect(await difference(page, picture, other)).toBeGreaterThan(0.03);
    }
  }
  const around = async () => {
    const box = await sign(5).boundingBox();
    if (!box) throw new Error('It is not on the page.');
    const clip = { x: box.x - 5, y: box.y - 5, width: box.width + 10, height: box.height + 10 };
    return inked(page, await page.screenshot({ clip }));
  };
  await sign(5).scrollIntoViewIfNeeded();
  const without = await around();
  await page.keyboard.press('Tab');
  await boxes.nth(5).focus();
  expect(await around()).toBeGreaterThan(without + 0.05);
});

test('what is chosen is told from what is not', async ({ page }) => {
  await page.goto('/topics/cqrs');
  const nav = page.getByRole('navigation', { name: 'Main' });
  expect(await barUnder(page, nav.getByRole('link', { name: 'Topics' }))).toBeGreaterThan(0.15);
  expect(await barUnder(page, nav.getByRole('link', { name: 'Graph' }))).toBe(0);
  const theme = page.getByRole('group', { name: 'Theme' }).locator('label');
  expect(await drawn(page, theme.nth(0))).toBeGreaterThan(4 * (await drawn(page, theme.nth(1))));
  const hops = page.getByRole('group', { name: 'Hops' }).locator('label');
  expect(await barUnder(page, hops.nth(0))).toBeGreaterThan(0.15);
  expect(await barUnder(page, hops.nth(1))).toBe(0);

  await page.goto('/checklists?view=attic');
  const views = page.getByRole('navigation', { name: 'Checklists' }).getByRole('link');
  expect(await barUnder(page, views.nth(3))).toBeGreaterThan(0.15);
  expect(await barUnder(page, views.nth(0))).toBe(0);

  await page.keyboard.press('/');
  await page.keyboard.type('caching');
  const rows = page.getByRole('dialog', { name: 'Find anything' }).getByRole('option');
  const [first, second] = [rows.nth(0), rows.nth(1)];
  await expect(second).toBeVisible();
  const edge = async (row: Locator) => {
    const box = await row.boundingBox();
    const clip = { x: box?.x ?? 0, y: (box?.y ?? 0) + 8, width: 8, height: 24 };
    return inked(page, await page.screenshot({ clip }));
  };
  await expect.poll(() => edge(first)).toBeGreaterThan(0.15);
  expect(await edge(second)).toBe(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`drawings are there in the reader's colours: ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    await page.goto('/topics/cqrs');
    await markFirst(page, 'd', 'd', 'd');
    await expect(page.getByText(/^3 of 11 done/).first()).toBeVisible();
    const facts = page.getByRole('list', { name: 'Facts' });
    expect(await drawn(page, facts.getByRole('img'))).toBeGreaterThan(0.05);
    expect(await drawn(page, page.getByRole('img', { name: /^Map of CQRS/ }))).toBeGreaterThan(
      0.01,
    );

    await page.goto('/topics?family=data');
    const row = page.getByRole('main').getByRole('listitem').first();
    expect(await drawn(page, row.locator('[data-hue]'))).toBeGreaterThan(0.3);

    await page.goto('/paths/cqrs/to/kubernetes');
    const joint = page
      .getByText(/^3 posts to/)
      .first()
      .locator('xpath=..');
    expect(await drawn(page, joint)).toBeGreaterThan(0.02);

    await page.goto('/graph');
    await cytoscapeLeads(page);
    expect(await drawn(page, theMap(page))).toBeGreaterThan(0.01);
    const years = page.getByRole('group', { name: 'Years' });
    expect(await drawn(page, years)).toBeGreaterThan(0.1);
    const box = await years.boundingBox();
    const thumb = { x: box?.x ?? 0, y: (box?.y ?? 0) + (box?.height ?? 0) - 28 };
    const clip = { ...thumb, width: 20, height: 28 };
    expect(await inked(page, await page.screenshot({ clip }))).toBeGreaterThan(0.05);
  });
}
