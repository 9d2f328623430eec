import type { Locator, Page } from '@playwright/test';
import { inked } from './ink.ts';
import { cytoscapeLeads, difference, theMap } from './map.ts';
import { markFirst } from './pages.ts';
import { expect, test } from './test.ts';

test.beforeEach(({ page }) => page.emulateMedia({ forcedColors: 'active' }));

/** The share of something on the page that can be seen against the paper, by now or soon. */
const drawn = (page: Page, part: Locator) =>
  expect.poll(async () => inked(page, await part.screenshot()));

/** What of the last pixels at the foot of a link or choice is drawn: the bar under what is chosen. */
const barUnder = (page: Page, part: Locator) =>
  expect.poll(async () => {
    await part.scrollIntoViewIfNeeded();
    const { x, y, width, height } = await boxOf(part);
    return inkedIn(page, { x: x + 8, y: y + height - 6, width: width - 16, height: 5 });
  });

async function boxOf(part: Locator) {
  const box = await part.boundingBox();
  if (!box) throw new Error('It is not on the page.');
  return box;
}

async function inkedIn(page: Page, clip: Clip) {
  return inked(page, await page.screenshot({ clip }));
}

type Clip = { x: number; y: number; width: number; height: number };

test('the states of items, and where the focus is, are signs of their own', async ({ page }) => {
  await page.goto('/topics/cqrs');
  const boxes = await markFirst(page, 'd', 'i', 's');
  await boxes.nth(4).focus();
  const sign = (at: number) => boxes.nth(at).locator('xpath=..');
  for (const at of [0, 1, 2]) {
    await drawn(page, sign(at)).toBeGreaterThan(0.05);
    for (const other of [0, 1, 2].slice(at + 1)) {
      const differing = async () =>
        difference(page, await sign(at).screenshot(), await sign(other).screenshot());
      await expect.poll(differing).toBeGreaterThan(0.03);
    }
  }
  const around = async () => {
    const { x, y, width, height } = await boxOf(sign(5));
    return inkedIn(page, { x: x - 5, y: y - 5, width: width + 10, height: height + 10 });
  };
  // Clear of the bars, and of what was marked last.
  await sign(5).evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const without = await around();
  await page.keyboard.press('Tab');
  await boxes.nth(5).focus();
  await expect.poll(around).toBeGreaterThan(without + 0.05);
});

test('what is chosen is told from what is not', async ({ page }) => {
  await page.goto('/topics/cqrs');
  const nav = page.getByRole('navigation', { name: 'Main' });
  await barUnder(page, nav.getByRole('link', { name: 'Topics' })).toBeGreaterThan(0.15);
  await barUnder(page, nav.getByRole('link', { name: 'Graph' })).toBe(0);
  const theme = page.getByRole('group', { name: 'Theme' }).locator('label');
  const ink = async (at: number) => inked(page, await theme.nth(at).screenshot());
  await expect.poll(async () => (await ink(0)) - 4 * (await ink(1))).toBeGreaterThan(0);
  const hops = page.getByRole('group', { name: 'Hops' }).locator('label');
  await barUnder(page, hops.nth(0)).toBeGreaterThan(0.15);
  await barUnder(page, hops.nth(1)).toBe(0);

  await page.goto('/checklists?view=attic');
  const views = page.getByRole('navigation', { name: 'Checklists' }).getByRole('link');
  await barUnder(page, views.nth(3)).toBeGreaterThan(0.15);
  await barUnder(page, views.nth(0)).toBe(0);

  await page.keyboard.press('/');
  await page.keyboard.type('caching');
  const rows = page.getByRole('dialog', { name: 'Find anything' }).getByRole('option');
  const [first, second] = [rows.nth(0), rows.nth(1)];
  await expect(second).toBeVisible();
  const edge = async (row: Locator) => {
    const { x, y } = await boxOf(row);
    return inkedIn(page, { x, y: y + 8, width: 8, height: 24 });
  };
  await expect.poll(() => edge(first)).toBeGreaterThan(0.15);
  await expect.poll(() => edge(second)).toBe(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`drawings are there in the reader's colours: ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    await page.goto('/topics/cqrs');
    await markFirst(page, 'd', 'd', 'd');
    await expect(page.getByText(/^3 of 11 done/).first()).toBeVisible();
    const facts = page.getByRole('list', { name: 'Facts' });
    await drawn(page, facts.getByRole('img')).toBeGreaterThan(0.05);
    await drawn(page, page.getByRole('img', { name: /^Map of CQRS/ })).toBeGreaterThan(0.01);

    await page.goto('/topics?family=data');
    const row = page.getByRole('main').getByRole('listitem').first();
    await drawn(page, row.locator('[data-hue]')).toBeGreaterThan(0.3);

    await page.goto('/paths/cqrs/to/kubernetes');
    const joint = page
      .getByText(/^3 posts to/)
      .first()
      .locator('xpath=..');
    await drawn(page, joint).toBeGreaterThan(0.02);

    await page.goto('/graph');
    await cytoscapeLeads(page);
    await drawn(page, theMap(page)).toBeGreaterThan(0.01);
    const years = page.getByRole('group', { name: 'Years' });
    await drawn(page, years).toBeGreaterThan(0.1);
    const thumb = async () => {
      const { x, y, height } = await boxOf(years);
      return inkedIn(page, { x, y: y + height - 28, width: 20, height: 28 });
    };
    await expect.poll(thumb).toBeGreaterThan(0.05);
  });
}
