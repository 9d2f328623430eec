import type { Locator, Page } from '@playwright/test';
import * as v from 'valibot';
import { DATABASE } from '#src/data/marks/database-name.ts';
import { archiveId } from '#src/domain/corpus/ids.ts';
import { progressFile, progressFileText } from '#src/domain/marks/progress-file.ts';
import { RecordSchema } from '#src/domain/marks/record.ts';
import { expect } from './test.ts';

const SPRING = Date.UTC(2026, 3, 1);

/** What a mark of the file says, beside its state. */
const CHANGED = 'Give every read model a limit.';
export const LOST = [
  'Rebuild the largest copy once a year.',
  'Draw the events on a wall.',
] as const;

/**
 * A file of marks with something of everything: an item done on another text than it has now, two that
 * have left the archive, one more with a note, and a second run.
 */
export function fileOfMarks(): string {
  const archive = archiveId('field-notes');
  if (!archive) throw new Error('“field-notes” is the id of the bundled archive.');
  const mark = (key: string, text: string, state: string, note?: string) =>
    v.parse(RecordSchema, {
      kind: 'mark',
      value: {
        ...{ archive, run: 'first', trackable: `item:cqrs/${key}`, state, at: SPRING, text },
        ...(note !== undefined && { note, noteAt: SPRING }),
      },
    });
  const run = { archive, id: 'billing', name: 'Billing', stage: 'open', made: SPRING, at: SPRING };
  return progressFileText(
    progressFile({ id: archive, title: 'Field Notes' }, SPRING, [
      v.parse(RecordSchema, { kind: 'run', value: run }),
      mark('authored.staleness-limit', CHANGED, 'done'),
      mark('authored.rehearse-rebuild', 'Rehearse it.', 'doing', 'Ask Ana first.'),
      mark('own.rebuild', LOST[0], 'done'),
      mark('own.wall', LOST[1], 'skipped'),
    ]),
  );
}

/** Gives the page of files one, and waits until it shows what is in it. */
export async function chooseFile(page: Page, text: string): Promise<Locator> {
  await page.goto('/checklists?view=files');
  const field = page.getByLabel('A file that was exported here');
  await expect(field).toBeEnabled();
  const buffer = Buffer.from(text);
  await field.setInputFiles({ name: 'marks.json', mimeType: 'application/json', buffer });
  const preview = page.getByRole('heading', { name: 'What marks.json would bring' });
  await expect(preview).toBeVisible();
  return preview;
}

/** A reader who has marked this and that before: by way of a file. */
export async function hasMarks(page: Page) {
  await chooseFile(page, fileOfMarks());
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByText(/^Imported: /).first()).toBeVisible();
}

/**
 * Waits until it is stored which version of the archive the reader has seen: the page does not say so,
 * and needs it to tell at the next visit what has changed.
 */
export async function knowsArchive(page: Page, fingerprint: string) {
  const seen = () =>
    page.evaluate(async (name) => {
      const request = indexedDB.open(name);
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const stored = db.transaction('settings').objectStore('settings').getAll();
      const settings = await new Promise<{ seen?: { fingerprint: string } }[]>((resolve) => {
        stored.onsuccess = () => resolve(stored.result);
      });
      db.close();
      return settings.map((each) => each.seen?.fingerprint);
    }, DATABASE);
  await expect.poll(seen).toEqual([fingerprint]);
}

/** Goes to a page and waits until its marks can be changed. */
export async function openMarked(page: Page, address: string) {
  await page.goto(address);
  const boxes = page.getByRole('main').getByRole('checkbox');
  await expect(boxes.and(page.locator('[aria-disabled="false"]')).first()).toBeVisible();
}

/** Makes a plan with some goals, given as one would type them. */
export async function makePlan(page: Page, ...goals: string[]) {
  await page.goto('/paths');
  await page.getByRole('button', { name: 'New plan' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Reading plan' })).toBeVisible();
  for (const goal of goals) {
    await page.getByRole('combobox', { name: /goal/ }).fill(goal);
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('list', { name: 'Goals' }).getByRole('listitem')).toHaveCount(
    goals.length,
  );
}

/** Follows the link of a path's step to its original, and comes back from it. */
export async function lookAtOriginal(page: Page, path: string) {
  const context = page.context();
  await context.route('https://lawzava.com/**', (route) => route.fulfill({ body: '' }));
  await page.goto(path);
  const [original] = await Promise.all([
    context.waitForEvent('page'),
    page
      .getByRole('article')
      .getByRole('link', { name: /original/ })
      .click(),
  ]);
  await original.close();
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}
