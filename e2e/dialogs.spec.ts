import type { Page } from '@playwright/test';
import { cardsOf, smallCorpus } from '#src/testing/corpus-builder.ts';
import { violations } from './axe.ts';
import { CQRS, serveCorpus } from './pages.ts';
import {
  chooseFile,
  fileOfMarks,
  knowsArchive,
  LOST,
  lookAtOriginal,
  makePlan,
  openMarked,
} from './reader.ts';
import { expect, test } from './test.ts';

const checklist = (page: Page) => page.getByRole('region', { name: 'Practical checklist' });

/** Looks at a page, or at what has opened on it: on a phone in the light theme, at a desk in the dark one. */
async function look(page: Page, what: string, part?: string) {
  for (const [width, colorScheme] of [
    [390, 'light'],
    [1280, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ colorScheme });
    expect.soft(await violations(page, part), `${what}, ${colorScheme}`).toEqual([]);
  }
}

test.describe('axe finds nothing', () => {
  test.beforeEach(() => test.slow());

  test('in the menus of marks and in what was marked last', async ({ page }) => {
    await openMarked(page, CQRS.address);
    const word = checklist(page).getByRole('button', { name: /state and note of/ });
    await word.first().click();
    const menu = page.getByRole('dialog', { name: /^State and note/ });
    await menu.getByRole('textbox', { name: 'Note' }).fill('Ask Ana first.');
    await look(page, 'the menu of a mark', '[role="dialog"]');
    await page.keyboard.press('d');
    await page.keyboard.press('Escape');
    await expect(page.getByText('Ask Ana first.d')).toBeVisible();
    const change = 'section[aria-label="Last change"]';
    // It stays as long as the focus is in it.
    await page.locator(change).getByRole('button', { name: 'Undo' }).focus();
    await look(page, 'what was marked last', change);

    await checklist(page)
      .getByRole('button', { name: /^mark all/ })
      .click();
    await expect(page.getByRole('button', { name: 'all done' })).toBeVisible();
    await look(page, 'the menu of a section', '[popover]:popover-open');
  });

  test('in a file that is to be imported, and in what it brings', async ({ page }) => {
    await openMarked(page, CQRS.address);
    // Another answer than that of the file.
    await page.getByRole('checkbox', { name: /^Give every read model/ }).press('s');
    await chooseFile(page, fileOfMarks());
    await expect(page.getByRole('radio', { name: /^Here skipped/ })).toBeChecked();
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await look(page, 'what a file would bring', 'main');
    await page
      .getByRole('radio', { name: /^In the file done/ })
      .first()
      .check();
    await page.getByRole('button', { name: 'Import', exact: true }).click();

    await page.getByRole('link', { name: /^Attic/ }).click();
    await page
      .getByRole('button', { name: /^Put it on another/ })
      .first()
      .click();
    await expect(page.getByText(LOST[1])).toBeVisible();
    await look(page, 'the attic', 'main');

    await page.goto('/checklists?show=changed');
    await expect(page.getByText('changed since you marked it').first()).toBeVisible();
    await page.getByRole('button', { name: 'New run' }).click();
    await expect(page.getByRole('textbox', { name: 'Name of the new run' })).toBeFocused();
    await look(page, 'texts that have changed, and the name of a run', 'main');

    await page.goto('/checklists?view=compare&only=different');
    await expect(page.getByRole('status').filter({ hasText: 'differ' })).toBeVisible();
    await look(page, 'two runs', 'main');
  });

  test('in a plan that is there, the list of its picker open', async ({ page }) => {
    await makePlan(page, 'cqrs');
    await page.reload();
    await page.getByText('goals and pace', { exact: true }).click();
    await page.getByRole('combobox', { name: 'Add a goal' }).fill('a');
    await expect(page.getByRole('option').first()).toBeVisible();
    await look(page, 'a plan', 'main');
  });

  test('in what lies beside a step, and around a topic', async ({ page }) => {
    await lookAtOriginal(page, '/paths/cqrs');
    await expect(page.getByText('Back from the original. Read it?')).toBeVisible();
    await look(page, 'the question after the original', 'article');

    await page.goto('/topics/cqrs?hops=2');
    await page.getByText(/topics? beyond its threads/).click();
    await look(page, 'a map of two hops', 'aside');
  });
  test.describe('at two versions of an archive', () => {
    test.use({ mayComplain: true });

    test('in the strips at the foot of a page', async ({ page }) => {
      await page.addInitScript(() => {
        if (sessionStorage.getItem('full') === null) return;
        IDBObjectStore.prototype.put = () => {
          throw new DOMException('no room', 'QuotaExceededError');
        };
      });
      const corpus = smallCorpus();
      const serve = (fingerprint: string) => {
        const compiled = { ...corpus, fingerprint };
        return serveCorpus(page, compiled, cardsOf(compiled));
      };
      await serve('one');
      await openMarked(page, '/posts');
      await page.getByRole('checkbox').first().press('Space');
      await expect(page.getByRole('region', { name: 'Last change' })).toBeVisible();
      await knowsArchive(page, 'one');
      await page.unrouteAll();
      await serve('two');
      await page.evaluate(() => sessionStorage.setItem('full', ''));
      await openMarked(page, '/posts');
      await page.getByRole('checkbox').last().press('Space');
      const lastChange = page.getByRole('region', { name: 'Last change' });
      // It stays as long as the focus is in it.
      await lastChange.getByRole('button', { name: 'Undo' }).focus();
      const strip = page.getByRole('region', { name: 'The archive has changed' });
      await expect(strip).toContainText('kept as before');
      const saving = page.getByRole('region', { name: 'Saving' });
      await expect(saving).toContainText('not saved');
      // Of what they lie over, parts are covered: that depends on how far the page is scrolled.
      await look(page, 'both strips', '#foot');
      const areas = [lastChange, strip, saving].map((each) => each.boundingBox());
      const [said, changed, failed] = await Promise.all(areas);
      if (!said || !changed || !failed) throw new Error('Something is not on the screen.');
      // One under the other, none over another.
      expect(said.y + said.height).toBeLessThanOrEqual(changed.y);
      expect(changed.y + changed.height).toBeLessThanOrEqual(failed.y);
    });
  });
});
