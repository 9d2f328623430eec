import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

const tooltip = (page: Page) => page.getByRole('tooltip');
const way = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name });

test.describe('a tooltip', () => {
  test('is shown to whoever comes by the Tab key, until they go on', async ({ page }) => {
    await page.goto('/graph');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(tooltip(page)).toHaveText('Home (g h)');
    await page.keyboard.press('Tab');
    await expect(tooltip(page)).toHaveText('Topics (g t)');
    await expect(way(page, 'Topics')).toHaveAccessibleDescription('Topics (g t)');
    await page.getByRole('button', { name: 'Zoom in' }).focus();
    await expect(tooltip(page)).toHaveText('Zoom in (+)');
    await expect(way(page, 'Topics')).toHaveAttribute('title', 'Topics (g t)');
    await page.getByRole('searchbox').first().focus();
    await expect(tooltip(page)).toBeHidden();
  });

  test('goes by Escape, which does nothing else, and leaves single keys to work', async ({
    page,
  }) => {
    await page.goto('/graph?topic=cqrs');
    const card = page.getByRole('region', { name: 'CQRS', exact: true });
    await page.keyboard.press('Tab');
    await card.getByRole('button', { name: 'Close' }).focus();
    await expect(tooltip(page)).toHaveText('Close');
    await page.keyboard.press('Escape');
    await expect(tooltip(page)).toBeHidden();
    await way(page, 'Topics').focus();
    await expect(tooltip(page)).toHaveText('Topics (g t)');
    await expect(card).toBeVisible();
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  });

  test('stays while a mouse goes onto it, and goes with the mouse', async ({ page }) => {
    await page.goto('/posts');
    // What shows it comes with the first focus, and hears of a mouse that moves from then on.
    await page.keyboard.press('Tab');
    await expect(page.locator('#tooltip')).toBeAttached();
    await page.getByRole('button', { name: 'Search' }).hover();
    await expect(tooltip(page)).toHaveText('Find anything (⌘K, Ctrl K, /)');
    // From here on time passes when it is told to: it would go a moment later.
    await page.clock.install();
    await tooltip(page).hover();
    await page.clock.runFor(2000);
    await expect(tooltip(page)).toBeVisible();
    await page.getByRole('heading', { level: 1 }).hover();
    await page.clock.runFor(2000);
    await expect(tooltip(page)).toBeHidden();
  });

  test('says the key of a button that closes a dialog, and goes with it by that key', async ({
    page,
  }) => {
    await page.goto('/posts');
    const dialog = page.getByRole('dialog');
    for (const [key, stops] of [
      ['?', ['Tab', 'Shift+Tab']],
      ['/', ['Tab']],
    ] as const) {
      await page.keyboard.press(key);
      await expect(dialog).toBeVisible();
      // Where the focus begins nobody has asked for anything yet.
      await expect(page.locator('#tooltip:popover-open')).toHaveCount(0);
      for (const stop of stops) await page.keyboard.press(stop);
      await expect(dialog.getByRole('button', { name: 'Close' })).toBeFocused();
      await expect(tooltip(page)).toHaveText('Close (Esc)');
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
      await expect(page.locator('#tooltip:popover-open')).toHaveCount(0);
    }
  });

  test('does not name keys that are switched off', async ({ page }) => {
    await page.goto('/topics');
    await page.keyboard.press('?');
    await page.getByRole('checkbox', { name: /Single keys/ }).uncheck();
    await page.keyboard.press('Escape');
    await way(page, 'Topics').focus();
    await expect(tooltip(page)).toHaveText('Topics');
  });
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('a finger sees no tooltip', async ({ page }) => {
    await page.goto('/topics');
    await way(page, 'Graph').tap();
    await expect(page.getByRole('heading', { level: 1, name: 'Graph' })).toBeVisible();
    await expect(tooltip(page)).toBeHidden();
  });
});
