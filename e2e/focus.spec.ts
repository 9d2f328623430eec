import type { Page } from '@playwright/test';
import { walkByTab } from './focus-walk.ts';
import { CQRS, openPage, PAGES } from './pages.ts';
import { hasMarks, makePlan, openMarked } from './reader.ts';
import { expect, test } from './test.ts';

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const lastChange = (page: Page) => page.getByRole('region', { name: 'Last change' });
const checklist = (page: Page) => page.getByRole('region', { name: 'Practical checklist' });

/** Comes into a page by the Tab key; what cares for the focus is there from then on. */
async function arrive(page: Page) {
  await page.keyboard.press('Tab');
  const loaded = await page.waitForFunction(() => {
    const files = performance.getEntriesByType('resource').map(({ name }) => name);
    return files.find((name) => name.includes('care-for-focus'));
  });
  await page.evaluate((module) => import(module ?? ''), await loaded.jsonValue());
}

test.describe('by the Tab key one comes through', () => {
  /** Kinds of page with few enough rows; those of an archive's long lists are alike. */
  const WALKED = [
    ['/', 'Field Notes'],
    ['/topics?family=security', 'Topics'],
    [CQRS.address, CQRS.title],
    ['/graph?view=both&edge=cqrs,architecture&from=cqrs&to=kubernetes', 'Graph'],
    ['/posts?year=2021&topic=go', 'Posts'],
    ['/checklists?text=staleness', 'Checklists'],
    ['/search?q=caching+in:posts', 'Search'],
    ['/paths', 'Paths'],
    ['/paths/cqrs', CQRS.title],
    ['/paths/cqrs/to/kubernetes', 'CQRS to Kubernetes'],
    ['/nowhere', 'There is no page at this address'],
  ] as const;

  for (const [device, width] of [
    ['a desk', 1280],
    ['a phone', 390],
  ] as const) {
    test(`every kind of page at ${device}, in its order, seeing where one is`, async ({ page }) => {
      test.slow();
      await page.setViewportSize({ width, height: 800 });
      const few = WALKED.filter((_page, at) => width > 720 || at % 3 === 0);
      const walk = async (address: string) => {
        const { stops, end } = await walkByTab(page);
        expect.soft(end, address).toBe('left');
        expect.soft(stops.length, address).toBeGreaterThan(10);
        const faults = stops.flatMap(({ what, name, ...fine }) => {
          const missing = Object.entries(fine).flatMap(([fact, holds]) => (holds ? [] : fact));
          return missing.length > 0 || name === '' ? [`${what}: not ${missing.join(', ')}`] : [];
        });
        expect.soft(faults, address).toEqual([]);
      };
      for (const [address, title] of few) {
        await page.goto(address);
        await expect(heading(page, title)).toBeVisible();
        if (address.startsWith('/graph')) {
          await expect(page.getByRole('button', { name: 'Fit the map' })).toBeVisible();
        }
        await walk(address);
      }
      await makePlan(page, 'cqrs');
      await page.reload();
      await page.getByText('goals and pace', { exact: true }).click();
      await heading(page, 'Reading plan').click();
      await walk('a plan');
    });
  }
});

test.describe('the focus', () => {
  test('begins a new page at its heading, however one goes there', async ({ page }) => {
    await page.goto('/');
    const nav = page.getByRole('navigation', { name: 'Main' });
    await nav.getByRole('link', { name: 'Topics' }).press('Enter');
    await expect(heading(page, 'Topics')).toBeFocused();
    await page.keyboard.press('g');
    await page.keyboard.press('p');
    await expect(heading(page, 'Paths')).toBeFocused();
    await page.keyboard.press('/');
    await page.keyboard.type('kuberntes');
    await expect(page.getByRole('option', { name: /^Kubernetes\s*topic/ })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(heading(page, 'Kubernetes')).toBeFocused();
    await page.goBack();
    await expect(heading(page, 'Paths')).toBeFocused();
  });

  test('goes along to the part of a page that one goes to', async ({ page }) => {
    await page.goto('/');
    await page.keyboard.press('/');
    await page.keyboard.type('name the read topic:cqrs in:checklists');
    await expect(page.getByRole('option').first()).toContainText('Name for each part under CQRS');
    await page.keyboard.press('Enter');
    const item = page.getByRole('listitem').filter({ hasText: /^4?Name for each part under CQRS/ });
    await expect(item).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(item.getByRole('checkbox')).toBeFocused();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('staleness limit topic:cqrs in:checklists');
    await expect(page.getByRole('option').first()).toContainText('Give every read model');
    await page.keyboard.press('Enter');
    const other = page.getByRole('listitem').filter({ hasText: /^\d?Give every read model/ });
    await expect(other).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('checkbox', { name: /^Give every read model/ })).toBeFocused();
  });

  test('comes back from what lay over the page', async ({ page }) => {
    await openMarked(page, CQRS.address);
    const word = checklist(page)
      .getByRole('button', { name: /state and note of/ })
      .first();
    const all = checklist(page).getByRole('button', { name: /^mark all/ });
    const search = page.getByRole('button', { name: 'Search' });

    await search.press('Enter');
    await expect(page.getByRole('combobox', { name: 'Find anything' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(search).toBeFocused();
    await search.press('?');
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(search).toBeFocused();

    await word.press('Enter');
    await expect(page.getByRole('dialog', { name: /^State and note/ })).toBeVisible();
    await page.getByRole('button', { name: 'Close' }).press('Enter');
    await expect(word).toBeFocused();
    await all.press('Enter');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'all done' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(checklist(page)).toContainText('8 of 8 done');
    await expect(all).toBeFocused();
  });

  test('closes a menu that it leaves, and never goes behind it', async ({ page }) => {
    await openMarked(page, CQRS.address);
    await arrive(page);
    const word = checklist(page)
      .getByRole('button', { name: /state and note of/ })
      .first();
    await word.press('Enter');
    const menu = page.getByRole('dialog', { name: /^State and note/ });
    await expect(menu).toBeVisible();
    await menu.getByRole('button', { name: 'Close' }).press('Tab');
    await expect(menu).toBeHidden();
    await expect(page.locator('main :focus')).toBeInViewport();
  });

  test('stays with the mark when the button that made it is gone', async ({ page }) => {
    await page.goto('/paths/cqrs');
    await arrive(page);
    const step = page.getByRole('article');
    await step.getByRole('button', { name: 'Mark as read' }).press('Enter');
    await expect(step.getByRole('button', { name: /^done : state and note/ })).toBeFocused();
    await page.keyboard.press('j');
    await expect(step.getByRole('heading', { level: 2 })).toBeFocused();
  });

  test('goes on among goals, and among what is left of a plan', async ({ page }) => {
    await makePlan(page, 'cqrs', 'go', 'api');
    await arrive(page);
    const take = page.getByRole('button', { name: /^Take away the goal/ });
    await take.nth(1).press('Enter');
    await expect(take).toHaveCount(2);
    await expect(take.nth(1)).toBeFocused();
    await take.nth(1).press('Enter');
    await expect(take).toHaveCount(1);
    await expect(take.first()).toBeFocused();
    const left = page.getByRole('region', { name: /^Week/ }).getByRole('checkbox');
    await expect(left).toHaveCount(3);
    const next = await left.nth(1).getAttribute('aria-label');
    await left.first().press('Space');
    await expect(left).toHaveCount(2);
    await expect(left.first()).toHaveAccessibleName(next ?? '');
    await expect(left.first()).toBeFocused();
  });

  test('goes on in the attic, in what has changed and among runs', async ({ page }) => {
    await hasMarks(page);
    await arrive(page);
    await page.getByRole('link', { name: /^Attic/ }).press('Enter');
    const forget = page.getByRole('button', { name: 'Forget it' });
    await expect(forget).toHaveCount(2);
    await forget.first().press('Enter');
    await expect(forget).toHaveCount(1);
    await expect(page.locator('main :focus')).toHaveText(/^Put it on another/);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('combobox', { name: 'Put this mark on' })).toBeFocused();
    await page.getByRole('button', { name: 'Leave it here' }).press('Enter');
    await expect(page.locator('main :focus')).toHaveText(/^Put it on another/);

    await page.goto('/checklists?show=changed');
    await arrive(page);
    const first = page.getByRole('listitem').filter({ hasText: 'Give every read model' });
    await first.getByRole('button', { name: 'It still holds' }).press('Enter');
    await expect(first).not.toContainText('changed since');
    await expect(first.locator(':focus')).toHaveCount(1);

    const bar = page.getByRole('region', { name: 'Run', exact: true });
    await bar.getByRole('button', { name: 'Delete' }).press('Enter');
    await expect(bar.getByRole('button', { name: 'Delete' })).toHaveCount(0);
    await expect(bar.locator(':focus')).toHaveCount(1);
    await bar.getByText(/^archived and deleted runs/).press('Enter');
    await bar.getByRole('button', { name: 'Open it again' }).press('Enter');
    await expect(bar.getByRole('button', { name: 'Delete' })).toBeVisible();
    await expect(bar.locator(':focus')).toHaveCount(1);
  });

  test('goes on from the buttons that take filters back, or sort again', async ({ page }) => {
    await openMarked(page, '/checklists?show=left');
    await arrive(page);
    await page.getByRole('main').getByRole('listitem').getByRole('checkbox').first().press('Space');
    await page.getByRole('button', { name: 'Sort again' }).press('Enter');
    await expect(page.getByRole('main')).toContainText('378 of 379 items');
    await expect(page.locator('main li :focus')).toBeInViewport();

    await page.goto('/topics?text=cqrs');
    await arrive(page);
    await page.getByRole('button', { name: 'Show all' }).press('Enter');
    await expect(page.getByRole('status')).toHaveText('147 topics');
    await expect(page.locator('main li :focus').first()).toBeInViewport();

    await page.goto('/graph?view=text&text=submarine&focus=gone');
    await arrive(page);
    await page.getByRole('button', { name: 'Dismiss' }).press('Enter');
    await expect(page.locator('main :focus')).toBeInViewport();
    await page.getByRole('button', { name: 'Show all' }).first().press('Enter');
    await expect(page.getByRole('status', { name: 'What is shown' })).toHaveText(/^147 topics/);
    await expect(page.locator('main :focus')).toBeInViewport();
  });

  test('begins the card of the graph anew when it shows another topic', async ({ page }) => {
    await page.goto('/graph?view=text&topic=cqrs');
    const card = page.getByRole('region', { name: CQRS.title, exact: true });
    await card.getByRole('button', { name: 'Event Sourcing', exact: true }).press('Enter');
    const next = page.getByRole('region', { name: 'Event Sourcing', exact: true });
    await expect(next.getByRole('heading', { level: 2 })).toBeFocused();
    await next.getByRole('button', { name: 'Close' }).press('Enter');
    await expect(page.getByRole('group', { name: 'The graph' })).toBeFocused();
  });

  test('stays on a button that has nothing more to do', async ({ page }) => {
    await page.goto('/graph?view=text&years=2016-2025');
    const more = page.getByRole('button', { name: 'One year more' });
    await more.press('Enter');
    await expect(page).not.toHaveURL(/years=/);
    await expect(more).toBeFocused();
    await expect(more).toHaveAttribute('aria-disabled', 'true');
    await more.press('Enter');
    await expect(page).not.toHaveURL(/years=/);
  });

  test('goes back where it was after Undo', async ({ page }) => {
    await openMarked(page, CQRS.address);
    const first = checklist(page).getByRole('checkbox').first();
    await first.press('Space');
    await lastChange(page).getByRole('button', { name: 'Undo' }).click();
    await expect(first).not.toBeChecked();
    await expect(first).toBeFocused();
  });

  test('stays with its row when a long list is scrolled on', async ({ page }) => {
    await openMarked(page, '/checklists');
    // The rows that scroll take the place of the first ones in a moment.
    await expect(page.locator('[aria-posinset="1"]')).toBeVisible();
    const first = page.getByRole('main').getByRole('listitem').getByRole('checkbox').first();
    await first.focus();
    await page.evaluate(() => window.scrollTo(0, 20_000));
    await expect(page.locator('[aria-posinset="200"]')).toBeAttached();
    await expect(first).toBeFocused();
  });

  test('keeps the ring of the map after Escape', async ({ page }) => {
    await page.goto('/graph');
    const map = page.getByRole('application', { name: /^Map of/ });
    await page.getByRole('button', { name: 'Zoom in' }).focus();
    await page.keyboard.press('Shift+Tab');
    await expect(map).toHaveCSS('outline-style', 'solid');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('status').filter({ hasText: 'joined to' })).toHaveCount(0);
    await expect(map).toHaveCSS('outline-style', 'solid');
  });

  test.describe('after what failed', () => {
    test.use({ mayComplain: true });

    test('begins the page that has come at last', async ({ page }) => {
      const failing = PAGES.find(({ kind }) => kind === 'error page');
      if (failing) await openPage(page, failing);
      await arrive(page);
      await page.unrouteAll();
      await page.getByRole('button', { name: 'Try again' }).press('Enter');
      await expect(heading(page, 'Topics')).toBeVisible();
      await expect(page.locator('main:focus, h1:focus')).toHaveCount(1);
    });
  });
});
