import type { Page } from '@playwright/test';
import { violations } from './axe.ts';
import { CQRS } from './pages.ts';
import { takenKeys } from './taken-keys.ts';
import { expect, test } from './test.ts';

const palette = (page: Page) => page.getByRole('dialog', { name: 'Find anything' });
const field = (page: Page) => page.getByRole('combobox', { name: 'Find anything' });
const options = (page: Page) => page.getByRole('listbox', { name: 'Results' }).getByRole('option');

/** The page of a topic, as soon as it hears keys. */
async function openTopic(page: Page) {
  await page.goto(CQRS.address);
  await expect(page.getByRole('heading', { level: 1, name: CQRS.title })).toBeVisible();
  await expect(page.getByRole('checkbox', { disabled: false }).first()).toBeVisible();
}

test('by the keyboard alone: find, go, come back, find again among the recent ones', async ({
  page,
}) => {
  await openTopic(page);
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('kuberntes');
  await expect(options(page).first()).toContainText('Kubernetes');
  await expect(options(page).first().getByText('topic')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/topics\/kubernetes$/);
  await expect(page.getByRole('heading', { level: 1, name: 'Kubernetes' })).toBeVisible();

  await page.keyboard.press('/');
  await expect(options(page).first()).toContainText('Kubernetes');
  await page.keyboard.type('name the read topic:cqrs in:check');
  await expect(options(page).first()).toContainText('in:checklists');
  await page.keyboard.press('Enter');
  await expect(field(page)).toHaveValue('name the read topic:cqrs in:checklists ');
  await expect(options(page).first()).toContainText('Name for each part under CQRS');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#cqrs\/authored\.name-the-read$/);
  await expect(page.getByText(/^Name for each part under CQRS/)).toBeInViewport();
  await page.goBack();
  await expect(page).toHaveURL(/\/topics\/kubernetes$/);
});

test('a name and Enter typed in one go lead there, before the palette or the archive is there', async ({
  page,
}) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await page.keyboard.type('security');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/topics/security');
});

test('Escape gives the focus back to where it was', async ({ page }) => {
  await openTopic(page);
  const button = page.getByRole('button', { name: 'Search' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(palette(page)).toBeHidden();
  await expect(button).toBeFocused();
});

test('says more than twenty results, and all of them on a page that can be shared', async ({
  page,
}) => {
  await openTopic(page);
  await page.keyboard.press('/');
  await page.keyboard.type('architecture');
  await expect(options(page).nth(21)).toBeAttached();
  await expect(options(page).first().locator('mark')).toHaveText('Architecture');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\?q=architecture$/);
  const facets = page.getByRole('region', { name: 'Narrow the results' });
  const count = page.getByRole('main').getByRole('status');
  await expect(count).toHaveText(/^\d+ results$/);
  const all = (await count.textContent()) ?? '';
  await facets.getByRole('button', { name: /^Posts/ }).click();
  await expect(page).toHaveURL(/\/search\?q=architecture\+in%3Aposts$/);
  await expect(count).not.toHaveText(all);
  await expect(count).toHaveText(/^\d+ results$/);
  const narrowed = (await count.textContent()) ?? '';
  await page.reload();
  await expect(count).toHaveText(narrowed);
  // Filters replace: one step back is the page before.
  await page.goBack();
  await expect(page).toHaveURL(/\/topics\/cqrs$/);
});

test('keys go to pages, and do nothing while one types or composes', async ({ page }) => {
  await openTopic(page);
  await page.keyboard.press('g');
  await page.keyboard.press('t');
  await expect(page.getByRole('heading', { level: 1, name: 'Topics' })).toBeVisible();
  await page.getByRole('searchbox', { name: 'Text' }).fill('');
  const taken = await takenKeys(page);
  await page.getByRole('searchbox', { name: 'Text' }).pressSequentially('go?/');
  await expect(page.getByRole('searchbox', { name: 'Text' })).toHaveValue('go?/');
  expect(await taken()).toEqual([]);
});

test('an input method keeps its Enter and its arrows', async ({ page }) => {
  await openTopic(page);
  await page.keyboard.press('/');
  await field(page).fill('kubernetes');
  await expect(options(page).first()).toContainText('Kubernetes');
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', { text: 'ぶ', selectionStart: 1, selectionEnd: 1 });
  await field(page).evaluate((input) => {
    const press = { key: 'Enter', isComposing: true, bubbles: true, cancelable: true };
    input.dispatchEvent(new KeyboardEvent('keydown', press));
  });
  await expect(palette(page)).toBeVisible();
  await session.send('Input.insertText', { text: '部' });
  await expect(field(page)).toHaveValue('kubernetes部');
});

test('j and k go from item to item, and a key marks the one that has the focus', async ({
  page,
}) => {
  await openTopic(page);
  const boxes = page.getByRole('main').locator('[data-row]');
  await page.keyboard.press('j');
  await expect(boxes.first()).toBeFocused();
  await page.keyboard.press('j');
  await expect(boxes.nth(1)).toBeFocused();
  await page.keyboard.press('k');
  await expect(boxes.first()).toBeFocused();
  await expect(boxes.first()).toBeInViewport();
  await page.keyboard.press('d');
  await expect(boxes.first()).toBeChecked();
});

test('what is pressed in the same moment as Escape is not lost', async ({ page }) => {
  test.slow();
  await openTopic(page);
  const keys = page.getByRole('dialog', { name: 'Keys' });
  for (let time = 0; time < 10; time++) {
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
    await Promise.all([page.keyboard.press('Escape'), page.keyboard.press('?')]);
    await expect(keys).toBeVisible();
    await Promise.all([page.keyboard.press('Escape'), page.keyboard.press('/')]);
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
});

test('single keys can be switched off for good', async ({ page }) => {
  await openTopic(page);
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keys' });
  await keys.getByRole('checkbox', { name: /^Single keys/ }).uncheck();
  await page.keyboard.press('Escape');
  await expect(keys).toBeHidden();
  await page.reload();
  await openTopic(page);
  const taken = await takenKeys(page);
  await page.keyboard.press('?');
  await page.keyboard.press('/');
  await page.keyboard.press('j');
  expect(await taken()).toEqual([]);
  const button = page.getByRole('button', { name: 'Search' });
  await expect(button).toHaveAttribute('aria-keyshortcuts', 'Control+K Meta+K');
  await page.keyboard.press('Control+k');
  await expect(palette(page)).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the palette and the list of keys, ${colorScheme}`, async ({
    page,
  }) => {
    test.slow();
    await page.emulateMedia({ colorScheme });
    await openTopic(page);
    const look = async (what: string) => expect.soft(await violations(page), what).toEqual([]);
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 844 });
      await page.keyboard.press('/');
      await expect(options(page).first()).toBeVisible();
      await look(`empty, ${width}`);
      await field(page).fill('event sourc');
      await expect(options(page).first()).toContainText('Event Sourcing');
      await look(`results, ${width}`);
      await field(page).fill('qwertzuiop');
      await expect(palette(page).getByText(/^Nothing has/)).toBeVisible();
      await look(`nothing, ${width}`);
      await page.keyboard.press('Escape');
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
      await look(`keys, ${width}`);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
    }
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the palette fills the screen, and its lines are large enough for a finger', async ({
    page,
  }) => {
    await openTopic(page);
    const button = page.getByRole('button', { name: 'Search' });
    const size = await button.boundingBox();
    expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThanOrEqual(44);
    await button.tap();
    await expect(palette(page)).toBeVisible();
    await expect.poll(async () => (await palette(page).boundingBox())?.width).toBe(390);
    await field(page).fill('terraform');
    await expect(options(page).first()).toContainText('Terraform');
    // More would come, and move what is there.
    await expect(palette(page).getByRole('status')).toHaveText(/^\d+ results?$/);
    const lowest = () =>
      options(page).evaluateAll((rows) =>
        Math.min(...rows.map((row) => row.getBoundingClientRect().height)),
      );
    await expect.poll(lowest).toBeGreaterThanOrEqual(44);
    await options(page).first().tap();
    await expect(page).toHaveURL(/\/topics\/terraform$/);
  });

  test('the results come before what narrows them', async ({ page }) => {
    await page.goto('/search?q=caching');
    await expect(page.getByRole('link', { name: /^Caching topic/ })).toBeInViewport();
  });
});

test.describe('where the search cannot start', () => {
  test.use({ mayComplain: true });

  test('it says so and the rest can be gone to', async ({ page }) => {
    await page.route(/search-worker/, (route) => route.abort());
    await openTopic(page);
    await page.keyboard.press('/');
    // Not the first line of all, which is there before anything is typed.
    await field(page).fill('compare');
    await expect(palette(page).getByRole('alert')).toContainText('The search stopped');
    await expect(options(page).first()).toContainText('Compare runs');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/checklists?view=compare');
  });
});
