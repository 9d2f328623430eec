import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

const isOn = (page: Page, paper: string) =>
  expect(page.locator('html')).toHaveCSS('background-color', paper);
const choice = (page: Page, name: string) =>
  page.getByRole('group', { name: 'Theme' }).getByRole('radio', { name });

const LIGHT = 'rgb(250, 247, 240)';
const DARK = 'rgb(22, 23, 26)';

test('follows the system, also while the page is open', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/');
  await expect(choice(page, 'System')).toBeChecked();
  await isOn(page, DARK);
  await page.emulateMedia({ colorScheme: 'light' });
  await isOn(page, LIGHT);
});

test('can be chosen against the system, and given back to it', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  await choice(page, 'Dark').check();
  await isOn(page, DARK);
  await choice(page, 'Light').check();
  await page.emulateMedia({ colorScheme: 'dark' });
  await isOn(page, LIGHT);
  await choice(page, 'System').check();
  await isOn(page, DARK);
});

test('can be chosen by the arrow keys', async ({ page }) => {
  await page.goto('/');
  await choice(page, 'System').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(choice(page, 'Dark')).toBeChecked();
  await isOn(page, DARK);
});

test('once chosen is there again before the first paint', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/topics/cqrs');
  await choice(page, 'Dark').check();
  await page.addInitScript(() => {
    const at = (moment: string) =>
      Object.assign(window, { [moment]: document.documentElement.dataset['theme'] });
    document.addEventListener('DOMContentLoaded', () => at('themeWhenRead'));
    // Nothing is painted before there is a body.
    new MutationObserver((_changes, observer) => {
      if (!document.body) return;
      observer.disconnect();
      at('themeAtBody');
    }).observe(document, { childList: true, subtree: true });
  });
  await page.reload();
  await expect(choice(page, 'Dark')).toBeChecked();
  await isOn(page, DARK);
  const seen = await page.evaluate(() => {
    const { themeAtBody, themeWhenRead } = window as unknown as Record<string, string>;
    return { themeAtBody, themeWhenRead };
  });
  expect(seen).toEqual({ themeAtBody: 'dark', themeWhenRead: 'dark' });
});

test('is followed by what the browser draws itself', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/topics');
  await choice(page, 'Dark').check();
  await expect(page.getByRole('searchbox')).toHaveCSS('color-scheme', 'dark');
});

test('still works where storage is blocked', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Access is denied', 'SecurityError');
      },
    });
  });
  await page.goto('/');
  await choice(page, 'Dark').check();
  await isOn(page, DARK);
  await page.reload();
  await expect(choice(page, 'System')).toBeChecked();
});
