import { expect, test } from './test.ts';

test('a card prints as a clean sheet with a box as it stands before each item', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/topics/cqrs');
  await expect(page.getByRole('heading', { level: 1, name: 'CQRS' })).toBeVisible();
  const first = page.getByRole('checkbox', { name: /^Give every read model/ });
  await expect(first).toHaveAttribute('aria-disabled', 'false');
  await first.click();
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
    const box = await item.locator('span[data-state]').evaluate((element) => {
      const { borderTopWidth, borderTopStyle, width, height } = getComputedStyle(element);
      const sign = element.querySelector('[aria-hidden]');
      return {
        border: `${borderTopWidth} ${borderTopStyle}`,
        square: width === height,
        ticked: sign !== null && getComputedStyle(sign).visibility === 'visible',
      };
    });
    expect(box).toEqual({ border: '1px solid', square: true, ticked: at === 0 });
  }

  const { ink, sheet } = await page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.documentElement);
    return { ink: color, sheet: backgroundColor };
  });
  expect({ ink, sheet }).toEqual({ ink: 'rgb(0, 0, 0)', sheet: 'rgb(255, 255, 255)' });
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
