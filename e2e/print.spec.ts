import { expect, test } from './test.ts';

test('a card prints as a clean sheet with a box before each item', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/topics/cqrs');
  await expect(page.getByRole('heading', { level: 1, name: 'CQRS' })).toBeVisible();
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
  for (const item of await items.all()) {
    const box = await item.evaluate((element) => {
      const { borderTopWidth, borderTopStyle, content, width, height } = getComputedStyle(
        element,
        '::before',
      );
      return { border: `${borderTopWidth} ${borderTopStyle}`, content, square: width === height };
    });
    expect(box).toEqual({ border: '1px solid', content: '""', square: true });
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
