import type { Page } from '@playwright/test';
import { answers } from './answers.ts';
import { holdScripts } from './held-scripts.ts';
import { takenKeys } from './taken-keys.ts';
import { expect, test } from './test.ts';

const field = (page: Page) => page.getByRole('combobox', { name: 'Find anything' });
const options = (page: Page) => page.getByRole('listbox', { name: 'Results' }).getByRole('option');

test.describe('on a processor a sixth as fast', () => {
  test.beforeEach(async ({ page }) => {
    test.slow();
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  });

  test('what is typed with Enter in one go is what opens, never what was there before', async ({
    page,
  }) => {
    await page.goto('/');
    const find = async (words: string) => {
      await page.keyboard.type(words);
      await page.keyboard.press('Enter');
    };
    // The first time, when neither the palette nor its index is there.
    await page.keyboard.press('/');
    await find('cqrs');
    await expect(page).toHaveURL('/topics/cqrs');
    // Where the first line is what was gone to last.
    await page.keyboard.press('Control+k');
    await find('kubernetes');
    await expect(page).toHaveURL('/topics/kubernetes');
    // Over lines of another query, and after a key that has gone to one of them.
    await page.keyboard.press('/');
    await page.keyboard.type('terraform');
    await expect(options(page).first()).toContainText('Terraform');
    await field(page).press('ControlOrMeta+a');
    await page.keyboard.type('cqrs');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/topics/cqrs');
  });

  test('words of a statement are waited for while the cards are still on their way', async ({
    page,
  }) => {
    const arrive = await holdScripts(page, '**/cards/*.json');
    await page.goto('/');
    await page.keyboard.press('/');
    await page.keyboard.type('name for each part under cqrs');
    await page.keyboard.press('Enter');
    await expect(field(page)).toHaveValue('name for each part under cqrs');
    await expect(page.getByText(/with some of the words; none has all, and still/)).toBeVisible();
    arrive();
    await expect(page).toHaveURL(/#cqrs\/authored\.name-the-read$/);
  });
});

test.describe('before the page answers', () => {
  for (const key of ['Control+k', '/']) {
    test(`what is typed after ${key} is found, in its order`, async ({ page }) => {
      const arrive = await holdScripts(page);
      await page.goto('/topics/cqrs', { waitUntil: 'commit' });
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.keyboard.press(key);
      await page.keyboard.type('infra');
      arrive();
      await page.keyboard.type('structure');
      await answers(page);
      await page.keyboard.type(' as code');
      await expect(field(page)).toHaveValue('infrastructure as code');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL('/topics/infrastructure-as-code');
    });
  }

  test('Enter after a name leads there', async ({ page }) => {
    const arrive = await holdScripts(page);
    await page.goto('/', { waitUntil: 'commit' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.keyboard.press('/');
    await page.keyboard.type('kubernetes');
    await page.keyboard.press('Enter');
    arrive();
    await expect(page).toHaveURL('/topics/kubernetes');
  });

  test('a slash in a field, or of whoever has single keys switched off, is nothing but that', async ({
    page,
  }) => {
    await page.goto('/topics');
    await page.evaluate(() => localStorage.setItem('throughline.single-keys', 'off'));
    const arrive = await holdScripts(page);
    await page.reload({ waitUntil: 'commit' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const taken = await takenKeys(page);
    await page.keyboard.press('/');
    expect(await taken()).toEqual([]);
    await page.evaluate(() => localStorage.removeItem('throughline.single-keys'));
    await page.reload({ waitUntil: 'commit' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.getByRole('searchbox', { name: 'Text' }).pressSequentially('ci/cd');
    arrive();
    await expect(page).toHaveURL(/text=ci%2Fcd$/);
  });
});
