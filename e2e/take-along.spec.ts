import { readFile, writeFile } from 'node:fs/promises';
import type { Browser, Locator, Page } from '@playwright/test';
import { archiveId } from '#src/domain/corpus/ids.ts';
import { progressFile, progressFileText } from '#src/domain/marks/progress-file.ts';
import { patient } from './answers.ts';
import { CQRS } from './pages.ts';
import { expect, test } from './test.ts';

const FILES = '/checklists?view=files';

/** A page of another browser profile: nothing is shared with the first. */
async function otherBrowser(browser: Browser): Promise<Page> {
  const context = await browser.newContext();
  return patient(await context.newPage());
}

async function boxes(page: Page): Promise<Locator> {
  await page.goto(CQRS.address);
  const all = page.getByRole('region', { name: 'Practical checklist' }).getByRole('checkbox');
  await expect(all.first()).toBeEnabled();
  await expect(all.first()).not.toHaveAttribute('aria-disabled', 'true');
  return all;
}

async function tick(page: Page, ...places: number[]) {
  const all = await boxes(page);
  for (const place of places) {
    await all.nth(place).press('Space');
    await expect(all.nth(place)).toBeChecked();
  }
  await expect(page.getByRole('alert')).toHaveCount(0);
}

/** Exports a file and gives its name and text. */
async function exported(page: Page, button: string) {
  await page.goto(FILES);
  const action = page.getByRole('button', { name: button });
  await expect(action).toBeVisible();
  await expect(page.getByLabel('A file that was exported here')).toBeEnabled();
  const [download] = await Promise.all([page.waitForEvent('download'), action.click()]);
  const name = download.suggestedFilename();
  await expect(page.getByRole('status').filter({ hasText: `${name} is ready` })).toBeVisible();
  return { name, text: await readFile(await download.path(), 'utf8') };
}

async function choose(page: Page, name: string, content: string | Buffer) {
  if (!page.url().endsWith(FILES)) await page.goto(FILES);
  const field = page.getByLabel('A file that was exported here');
  await expect(field).toBeEnabled();
  // From the disk, as a person would: a large one is not sent through the test's own connection.
  const file = test.info().outputPath(name);
  await writeFile(file, content);
  await field.setInputFiles(file);
}

test('marks go to another browser, with a preview, and one undo takes them back', async ({
  page,
  browser,
}) => {
  await tick(page, 0, 2);
  const file = await exported(page, 'Export everything');
  expect(file.name).toMatch(/^throughline-field-notes-\d{4}-\d\d-\d\d\.json$/);
  await expect(page.getByText(/They were last exported on/)).toBeVisible();

  const other = await otherBrowser(browser);
  await choose(other, file.name, file.text);
  const preview = other.getByRole('heading', { name: `What ${file.name} would bring` });
  await expect(preview).toBeFocused();
  await expect(other.getByRole('listitem').filter({ hasText: /^2 new/ })).toBeVisible();
  await other.getByRole('button', { name: 'Import', exact: true }).press('Enter');
  await expect(other.getByText('Imported: 2 new.')).toBeVisible();
  await expect(other.getByLabel('A file that was exported here')).toBeFocused();

  const there = await boxes(other);
  await expect(there.nth(0)).toBeChecked();
  await expect(there.nth(1)).not.toBeChecked();
  await expect(there.nth(2)).toBeChecked();
  await other.keyboard.press('Control+z');
  await expect(other.getByText('Undone: Imported: 2 new')).toBeVisible();
  await expect(there.nth(0)).not.toBeChecked();
  await expect(there.nth(2)).not.toBeChecked();
  await other.context().close();
});

test('reading plans go along, and one undo takes them back', async ({ page, browser }) => {
  await page.goto('/paths');
  await page.getByRole('button', { name: 'New plan' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Reading plan' })).toBeVisible();
  await page.getByRole('combobox', { name: /goal/ }).fill('cqrs');
  await page.keyboard.press('Enter');
  const goals = page.getByRole('list', { name: 'Goals' }).getByRole('listitem');
  await expect(goals).toHaveCount(1);
  const file = await exported(page, 'Export everything');

  const other = await otherBrowser(browser);
  await tick(other, 1);
  await choose(other, file.name, file.text);
  await expect(other.getByRole('listitem').filter({ hasText: /^1 new/ })).toBeVisible();
  await other.getByText('New (1 record)').click();
  await expect(other.getByRole('main')).toContainText('reading plan');
  await other.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(other.getByText('Imported: 1 new.')).toBeVisible();

  // It is a plan there like any other, and the mark of that browser is as it was.
  await other.goto('/paths');
  const plans = other.getByRole('region', { name: 'My plans' }).getByRole('link');
  await expect(plans).toHaveCount(1);
  await plans.click();
  await expect(other.getByRole('region', { name: 'Week 1' })).toContainText(CQRS.evidence);
  await expect((await boxes(other)).nth(1)).toBeChecked();
  await other.keyboard.press('Control+z');
  await expect(other.getByText('Undone: Imported: 1 new')).toBeVisible();
  await other.goto('/paths');
  await expect(other.getByRole('button', { name: 'New plan' })).toBeVisible();
  await expect(other.getByRole('region', { name: 'My plans' }).getByRole('link')).toHaveCount(0);
  await other.context().close();
});

test('a conflict is won by the newer answer, or as one chooses', async ({ page, browser }) => {
  await tick(page, 0, 1);
  const file = await exported(page, 'Export everything');

  const other = await otherBrowser(browser);
  const there = await boxes(other);
  for (const place of [0, 1]) {
    await there.nth(place).press('s');
    await expect(there.nth(place)).toHaveAccessibleName(/skipped$/);
  }
  await choose(other, file.name, file.text);
  await expect(other.getByRole('listitem').filter({ hasText: /^2 conflicting/ })).toBeVisible();
  const conflicts = other.getByRole('main').locator('fieldset');
  await expect(conflicts).toHaveCount(2);
  await expect(conflicts.first().getByRole('radio', { name: /^Here skipped/ })).toBeChecked();
  await conflicts
    .first()
    .getByRole('radio', { name: /^In the file done/ })
    .check();
  await other.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(other.getByText('Imported: 2 conflicting.')).toBeVisible();

  // The list of conflicts is in the order of the file, so the chosen one is either.
  const after = await boxes(other);
  const done = await after.nth(0).isChecked();
  await expect(after.nth(done ? 0 : 1)).toBeChecked();
  await expect(after.nth(done ? 1 : 0)).toHaveAccessibleName(/skipped$/);

  // It was said anew: the same file changes nothing any more, whatever is newer in it.
  await choose(other, file.name, file.text);
  await other.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(other.getByText(`All of ${file.name} is here already.`)).toBeVisible();
  await other.context().close();
});

test('a list changed by hand in an editor comes back', async ({ page }) => {
  await tick(page, 0);
  const file = await exported(page, 'Export this run as a list');
  expect(file.name).toMatch(/^throughline-field-notes-first-\d{4}-\d\d-\d\d\.md$/);
  const lines = file.text.split('\n');
  const at = lines.findIndex((line) => line.startsWith('- [x] '));
  const next = lines.findIndex((line, n) => n > at && line.startsWith('- [ ] '));
  lines[at] = lines[at]?.replace('[x]', '[ ]') ?? '';
  lines[next] = `${lines[next]?.replace('- [ ]', '* [/]')}\n  > Ask Ana first.\n\n- [x] Buy milk`;
  await choose(page, file.name, lines.join('\r\n'));
  await expect(page.getByText('1 line left out')).toBeVisible();
  await expect(page.getByText(/Buy milk.*has no item of this text/)).toBeVisible();
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByText(/^Imported: /).first()).toBeVisible();

  const all = await boxes(page);
  await expect(all.nth(0)).not.toBeChecked();
  await expect(all.nth(1)).toHaveAccessibleName(/doing$/);
  await expect(page.getByText('Ask Ana first.')).toBeVisible();
});

test('all marks are a table for a spreadsheet', async ({ page }) => {
  await tick(page, 0);
  const { name, text } = await exported(page, 'Export a table');
  expect(name).toMatch(/\.csv$/);
  expect(text.split('\r\n')[1]).toMatch(/^field-notes,first,.*,item,cqrs,cqrs\/.*,done,/);
});

test('what cannot be imported is refused with a sentence, and nothing changes', async ({
  page,
}) => {
  await tick(page, 0);
  const { text } = await exported(page, 'Export everything');
  const broken: [name: string, content: string | Buffer, says: RegExp][] = [
    ['damaged.json', text.replace('"done"', '"skipped"'), /is damaged/],
    ['half.json', text.slice(0, text.length / 2), /ends too early: a part of it is missing\./],
    ['letter.txt', 'Dear reader,', /holds no marks of Throughline\./],
    ['page.json', '{"kind":"throughline.corpus","version":1}', /holds no marks of Throughline\./],
    ['empty.json', '', /holds no marks of Throughline\./],
    ['photo.json', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), /holds no marks of Throughline\./],
    ['newer.json', text.replace('"version": 1', '"version": 2'), /written by a newer Throughline/],
    ['other.json', otherArchive(), /marks of another archive, “Kitchen Notes”/],
    [
      'huge.json',
      Buffer.alloc(50_000_001, ' '),
      /has 51 MB, and a file of marks has at most 40 MB\./,
    ],
  ];
  for (const [name, content, says] of broken) {
    await choose(page, name, content);
    const said = page.getByText(says);
    await expect(said).toContainText(`“${name}”`);
    await expect(said).toContainText('Nothing was changed.');
    await expect(said).toHaveAttribute('aria-live', 'polite');
    await expect(page.getByRole('button', { name: 'Import', exact: true })).toHaveCount(0);
  }
  const all = await boxes(page);
  await expect(all.nth(0)).toBeChecked();
  await expect(all.nth(1)).not.toBeChecked();
});

/** A file as the page of another archive writes it. */
function otherArchive(): string {
  const kitchen = archiveId('kitchen');
  if (!kitchen) throw new Error('“kitchen” cannot be an id.');
  return progressFileText(progressFile({ id: kitchen, title: 'Kitchen Notes' }, 1, []));
}

test('a file may be dropped', async ({ page }) => {
  await page.goto(FILES);
  const field = page.getByLabel('A file that was exported here');
  await expect(field).toBeEnabled();
  const files = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File(['Dear reader,'], 'letter.txt'));
    return data;
  });
  await field.dispatchEvent('drop', { dataTransfer: files });
  await expect(page.getByText('“letter.txt” holds no marks of Throughline.')).toBeVisible();
});
