import type { Locator, Page } from '@playwright/test';
import { CQRS } from './pages.ts';
import { expect, test } from './test.ts';

/** How someone gets about: what to do with a link or a disclosure, and with a choice. */
type Hands = {
  activate: (target: Locator) => Promise<void>;
  choose: (field: Locator, option: string) => Promise<void>;
};

const mouse: Hands = {
  activate: (target) => target.click(),
  choose: async (field, option) => {
    await field.selectOption(option);
  },
};

const finger: Hands = { ...mouse, activate: (target) => target.tap() };

function keyboard(page: Page): Hands {
  return {
    activate: async (target) => {
      await tabTo(page, target);
      await page.keyboard.press('Enter');
    },
    choose: async (field, option) => {
      await tabTo(page, field);
      await page.keyboard.type(option);
    },
  };
}

/** Presses Tab until the focus is on something, which it must reach, and be seen there. */
async function tabTo(page: Page, target: Locator) {
  await expect(target).toBeVisible();
  const focused = () => target.evaluate((element) => element === document.activeElement);
  for (let pressed = 0; pressed < 400; pressed += 1) {
    if (await focused()) {
      await expect(target).toBeInViewport();
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error('The Tab key does not lead there.');
}

/** From home by way of a filter to the card of CQRS, from a statement to its evidence, and back. */
async function journey(page: Page, { activate, choose }: Hands) {
  const heading = (name: string) => page.getByRole('heading', { level: 1, name, exact: true });
  const row = page.getByRole('link', { name: /^CQRS/ });

  await page.goto('/');
  await expect(heading('Field Notes')).toBeVisible();
  await expect(page).toHaveTitle('Field Notes · Throughline');

  await activate(
    page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Topics' }),
  );
  await expect(heading('Topics')).toBeVisible();
  await expect(page.getByRole('status')).toHaveText('147 topics');

  await choose(page.getByRole('combobox', { name: 'Family' }), 'Data');
  await choose(page.getByRole('combobox', { name: 'Order' }), 'Name');
  await expect(page).toHaveURL('/topics?family=data&sort=name');
  // A choice is in the address, and then in the list.
  await expect(page.getByRole('status')).toHaveText(/^\d+ of 147 topics$/);
  const count = await page.getByRole('status').textContent();
  const rows = page.getByRole('main').getByRole('listitem');
  await expect(rows).toHaveCount(Number.parseInt(count ?? '', 10));
  await expect(rows.first()).toContainText('CQRS');

  await row.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const scrolled = await page.evaluate(() => window.scrollY);
  await activate(row);
  await expect(heading(CQRS.title)).toBeVisible();
  await expect(page).toHaveURL(CQRS.address);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);
  for (const name of [
    'Definition',
    'Key claims',
    'Practical checklist',
    'Failure modes',
    'Suggested reading path',
    'Related posts',
    'References',
  ]) {
    await expect(page.getByRole('region', { name })).toBeVisible();
  }

  const statement = page
    .getByRole('region', { name: 'Key claims' })
    .getByRole('listitem')
    .filter({ hasText: 'A command may be refused and an event may not' });
  await expect(statement.getByText('It rests on 1 post:')).toBeHidden();
  await activate(statement.locator('summary'));
  await expect(statement.getByText('Written by the owner.')).toBeVisible();
  await expect(statement.getByText('It rests on 1 post:')).toBeVisible();

  await activate(statement.getByRole('link', { name: CQRS.evidence }));
  await expect(heading(CQRS.evidence)).toBeVisible();
  await expect(page).toHaveURL(CQRS.evidenceAddress);
  await expect(
    page.getByRole('link', { name: /^Read the original at lawzava\.com/ }),
  ).toBeVisible();

  await page.goBack();
  await expect(heading(CQRS.title)).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL('/topics?family=data&sort=name');
  await expect(page.getByRole('combobox', { name: 'Family' })).toHaveValue('data');
  await expect(page.getByRole('combobox', { name: 'Order' })).toHaveValue('name');
  await expect(page.getByRole('status')).toHaveText(count ?? '');
  await expect(row).toBeInViewport();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(scrolled);
  await page.goBack();
  await expect(heading('Field Notes')).toBeVisible();
  await expect(page).toHaveURL('/');
}

test('from home to the evidence for a statement, and back, with the mouse', async ({ page }) => {
  await journey(page, mouse);
});

test('from home to the evidence for a statement, and back, by keyboard alone', async ({ page }) => {
  await journey(page, keyboard(page));
});

test('the first press of Tab offers to skip to the page', async ({ page }) => {
  await page.goto('/topics');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const skip = page.getByRole('link', { name: 'Skip to the page' });
  await expect(skip).not.toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('searchbox', { name: 'Text' })).toBeFocused();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('from home to the evidence for a statement, and back, by touch', async ({ page }) => {
    await journey(page, finger);
  });
});
