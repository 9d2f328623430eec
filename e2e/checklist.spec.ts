import { CQRS } from './pages.ts';
import { expect, test } from './test.ts';

test('the steps of a checklist unfold one by one, all at once, and for the printer', async ({
  page,
}) => {
  await page.goto(CQRS.address);
  const checklist = page.getByRole('region', { name: 'Practical checklist' });
  await expect(checklist).toContainText(/0 of \d done · about \d+ h/);
  const step = checklist.getByText('List the read models, and for each the decision');
  await expect(step).toBeHidden();

  await checklist.getByText(/^how/).first().click();
  await expect(step).toBeVisible();
  await checklist.getByText(/^how/).first().click();
  await expect(step).toBeHidden();

  await checklist.getByRole('button', { name: 'Unfold all steps' }).click();
  await expect(step).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(step).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await checklist.getByRole('button', { name: 'Fold all steps' }).click();
  await expect(step).toBeHidden();
});

test('a failure mode leads to the item that prevents it', async ({ page }) => {
  await page.goto(CQRS.address);
  const failureModes = page.getByRole('region', { name: 'Failure modes' });
  const mode = failureModes.getByRole('listitem').filter({ hasText: 'settings form' }).first();
  await mode.getByRole('link', { name: /^item \d$/ }).click();
  await expect(page).toHaveURL(/#cqrs\/authored\.name-the-read$/);
  await expect(page.getByText(/^Name for each part under CQRS the read/)).toBeInViewport();
});
