import type { Locator } from '@playwright/test';
import { cutOff, openPage, PAGES, scrolledSideways } from './pages.ts';
import { expect, test } from './test.ts';

/** As a page is after its translation into Arabic or Hebrew. */
test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    const turn = () => document.documentElement?.setAttribute('dir', 'rtl');
    new MutationObserver((_changes, observer) => {
      if (!document.documentElement) return;
      turn();
      observer.disconnect();
    }).observe(document, { childList: true });
  });
});

for (const kind of PAGES) {
  test.describe(kind.kind, () => {
    test.use({ mayComplain: kind.kind === 'error page' });

    test(`is whole from right to left: ${kind.kind}`, async ({ page }) => {
      await openPage(page, kind);
      await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
      for (const width of [1280, 360]) {
        await page.setViewportSize({ width, height: 800 });
        await expect.poll(() => scrolledSideways(page), `${width} pixels wide`).toBe(0);
        await expect.poll(() => cutOff(page), `${width} pixels wide`).toEqual([]);
      }
    });
  });
}

async function middle(part: Locator): Promise<number> {
  const box = await part.boundingBox();
  if (!box) throw new Error('It is not on the page.');
  return box.x + box.width / 2;
}

test('everything stands on the other side', async ({ page }) => {
  await page.goto('/topics/cqrs');
  const nav = page.getByRole('navigation', { name: 'Main' });
  const checklist = page.getByRole('region', { name: 'Practical checklist' });
  const item = checklist.getByRole('listitem').first();
  const step = page.getByRole('region', { name: 'Suggested reading path' }).getByRole('listitem');
  for (const [right, left] of [
    [nav.getByRole('link', { name: 'Topics' }), nav.getByRole('link', { name: 'Posts' })],
    [page.getByRole('main'), page.getByRole('complementary')],
    [item.getByRole('checkbox'), item.getByText(/^why\?/)],
    [step.first().getByRole('checkbox'), step.first().getByRole('link').first()],
  ] as const) {
    await expect.poll(async () => (await middle(right)) - (await middle(left))).toBeGreaterThan(0);
  }
  // Its text begins clear of its box, and ends clear of its "why?".
  const [box, text, why] = await Promise.all(
    [item.getByRole('checkbox'), item.locator('p bdi').first(), item.getByText(/^why\?/)].map(
      (part) => part.boundingBox(),
    ),
  );
  expect((text?.x ?? 0) + (text?.width ?? 0)).toBeLessThanOrEqual((box?.x ?? 0) + 11);
  expect(text?.x).toBeGreaterThanOrEqual((why?.x ?? 0) + (why?.width ?? 0) - 1);
});
