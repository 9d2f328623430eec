import type { Page } from '@playwright/test';
import { cutOff, markFirst, scrolledSideways } from './pages.ts';
import { makePlan } from './reader.ts';
import { expect, test } from './test.ts';

/** A window of 1280 by 1024 pixels, enlarged four times (WCAG 2.2, 1.4.10). */
test.use({ viewport: { width: 320, height: 256 } });

async function fits(page: Page) {
  await expect.poll(() => scrolledSideways(page)).toBe(0);
  await expect.poll(() => cutOff(page)).toEqual([]);
}

/** Whether an open dialog or menu lies on the screen as a whole, or scrolls by itself. */
async function onScreen(page: Page, name: RegExp | string) {
  await expect(async () => {
    const box = await page.getByRole('dialog', { name }).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320);
    expect((box?.y ?? 0) + (box?.height ?? 999)).toBeLessThanOrEqual(256);
  }).toPass({ timeout: 10_000 });
}

test('dialogs, menus and the palette fit into an enlarged window', async ({ page }) => {
  await page.goto('/topics/cqrs');
  const boxes = await markFirst(page, 'd');
  await boxes.first().click({ button: 'right' });
  await expect(page.getByRole('dialog', { name: /^State and note/ })).toBeVisible();
  await onScreen(page, /^State and note/);
  await fits(page);
  await page.keyboard.press('Escape');

  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await onScreen(page, 'Keys');
  await fits(page);
  await page.keyboard.press('Escape');

  await page.keyboard.press('/');
  await page.keyboard.type('caching');
  await expect(page.getByRole('option').first()).toBeVisible();
  await onScreen(page, 'Find anything');
  await fits(page);
});

test('a plan, its form and the tools of the graph fit into an enlarged window', async ({
  page,
}) => {
  await makePlan(page, 'cqrs');
  await page.getByRole('combobox', { name: /goal/ }).fill('go');
  await expect(page.getByRole('option', { name: /^Go\b/ }).first()).toBeVisible();
  await fits(page);
  await page.goto('/graph?topic=cqrs');
  await page.getByRole('button', { name: 'Show the tools' }).click();
  await expect(page.getByRole('complementary', { name: 'Tools' })).toBeVisible();
  await fits(page);
});

test('bars leave a low window to what is read', async ({ page }) => {
  await page.goto('/topics/cqrs');
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeInViewport();
  await page.getByRole('heading', { level: 2, name: 'References' }).scrollIntoViewIfNeeded();
  await expect(page.getByRole('banner').first()).not.toBeInViewport();
  await expect(page.getByRole('navigation', { name: 'Main' })).not.toBeInViewport();
});
