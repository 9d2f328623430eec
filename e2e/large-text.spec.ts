import { chromiumLaunch } from '../scripts/browser.mjs';
import { cutOff, markFirst, openPage, PAGES, scrolledSideways } from './pages.ts';
import { makePlan } from './reader.ts';
import { expect, test } from './test.ts';

/** A phone whose reader has set the text of the browser twice as large as usual (WCAG 2.2, 1.4.4). */
test.use({
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  isMobile: true,
  launchOptions: {
    ...(await chromiumLaunch()),
    args: ['--blink-settings=defaultFontSize=32,defaultFixedFontSize=26'],
  },
});

for (const kind of PAGES) {
  test.describe(kind.kind, () => {
    test.use({ mayComplain: kind.kind === 'error page' });

    test(`text of twice the size is whole: ${kind.kind}`, async ({ page }) => {
      await openPage(page, kind);
      const text = await page.evaluate(() => getComputedStyle(document.body).fontSize);
      expect(text).toBe('34px');
      await expect.poll(() => scrolledSideways(page)).toBe(0);
      // A map takes its size a moment after the page.
      await expect.poll(() => cutOff(page)).toEqual([]);
    });
  });
}

test('a plan, marks and a dialog in text of twice the size are whole', async ({ page }) => {
  await makePlan(page, 'cqrs', 'go');
  await expect.poll(() => cutOff(page)).toEqual([]);
  await page.goto('/topics/cqrs');
  await markFirst(page, 'd', 's');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await expect.poll(() => cutOff(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.goto('/graph');
  await page.getByRole('button', { name: 'Show the tools' }).tap();
  await expect(page.getByRole('complementary', { name: 'Tools' })).toBeVisible();
  await expect.poll(() => cutOff(page)).toEqual([]);
});

test('large text has nearly the whole screen, and what can be tapped its room', async ({
  page,
}) => {
  await page.goto('/topics/cqrs');
  await page.getByRole('heading', { level: 2, name: 'References' }).scrollIntoViewIfNeeded();
  await expect(page.getByRole('banner').first()).not.toBeInViewport();
  const links = page.getByRole('navigation', { name: 'Main' }).getByRole('link');
  for (const link of await links.all()) {
    const box = await link.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    expect(box?.width).toBeGreaterThanOrEqual(44);
  }
});
