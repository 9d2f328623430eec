import { heard, listen } from './heard.ts';
import { CQRS } from './pages.ts';
import { fileOfMarks, lookAtOriginal, makePlan, openMarked } from './reader.ts';
import { expect, test } from './test.ts';

test.beforeEach(({ page }) => listen(page));

/** Whether something was read aloud, by now or soon. */
const said = (page: Parameters<typeof heard>[0]) => expect.poll(() => heard(page));
const containing = (text: string | RegExp) =>
  expect.arrayContaining([
    typeof text === 'string' ? expect.stringContaining(text) : expect.stringMatching(text),
  ]);

test('a mark and its undoing are read aloud, the first one too', async ({ page }) => {
  await openMarked(page, CQRS.address);
  await page.getByRole('checkbox', { name: /^Give every read model/ }).press('Space');
  await said(page).toEqual(containing('Done: Give every read model'));
  await page.keyboard.press('s');
  await said(page).toEqual(containing('Skipped: Give every read model'));
  await page.keyboard.press('Control+z');
  await said(page).toEqual(containing('Undone: Skipped: Give every read model'));
});

test('what filters leave and a search finds is read aloud', async ({ page }) => {
  await page.goto('/topics');
  await page.getByRole('combobox', { name: 'Family' }).selectOption('Security');
  await said(page).toEqual(containing(/^\d+ of 147 topics$/));
  await page.keyboard.press('/');
  await page.keyboard.type('terraform');
  await said(page).toEqual(containing(/^\d+ results?$/));
  await page.keyboard.press('Escape');
  await page.goto('/search');
  await page.getByRole('searchbox').fill('kubernetes');
  await said(page).toEqual(containing(/^\d+ results?$/));
});

test('runs that are made, renamed, deleted and compared are read aloud', async ({ page }) => {
  await openMarked(page, '/checklists');
  await page.getByRole('button', { name: 'New run' }).press('Enter');
  await page.keyboard.type('Billing');
  await page.keyboard.press('Enter');
  await said(page).toEqual(containing('Run made: Billing'));
  await page.getByRole('combobox', { name: 'Run' }).last().selectOption('My run');
  await expect(page).toHaveURL(/run=first/);
  await page.getByRole('checkbox', { name: /^Give every read model/ }).press('Space');
  await page.getByRole('link', { name: 'Compare runs' }).press('Enter');
  await expect(page.getByRole('status').filter({ hasText: '1 item differs' })).toBeVisible();
  await page.getByRole('button', { name: 'Delete' }).press('Enter');
  await said(page).toEqual(containing(/^Run deleted: /));
});

test('a walk on the graph, what is selected and which route is found are read aloud', async ({
  page,
}) => {
  await page.goto('/graph?view=both&topic=cqrs');
  const map = page.getByRole('application', { name: /^Map of/ });
  await page.getByRole('button', { name: 'Zoom in' }).focus();
  await page.keyboard.press('Shift+Tab');
  await expect(map).toBeFocused();
  await said(page).toEqual(containing('CQRS, 3 posts, joined to 5 topics'));
  await page.keyboard.press('Escape');
  await said(page).toEqual(containing('Nothing is selected.'));
  await page.getByRole('treeitem', { name: /^Kubernetes: / }).press('Enter');
  await said(page).toEqual(containing('Selected: Kubernetes. Its card comes after the graph.'));

  const card = page.getByRole('region', { name: 'Kubernetes' });
  await card.getByRole('button', { name: 'Route from' }).press('Enter');
  await page.getByRole('combobox', { name: 'To', exact: true }).fill('cqrs');
  await said(page).toEqual(containing('found; the first is CQRS.'));
  await page.keyboard.press('Enter');
  await said(page).toEqual(containing(/^Route from Kubernetes to CQRS: \d hops, over /));

  await page.getByRole('heading', { level: 2, name: 'Export' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'GraphML' }).press('Enter'),
  ]);
  await said(page).toEqual(containing(`${download.suggestedFilename()} is on its way.`));
});

test('what becomes of a file is read aloud', async ({ page }) => {
  await page.goto('/checklists?view=files');
  const field = page.getByLabel('A file that was exported here');
  await expect(field).toBeEnabled();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export everything' }).press('Enter'),
  ]);
  await said(page).toEqual(containing(`${download.suggestedFilename()} is ready`));
  const file = (name: string, text: string) => ({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await field.setInputFiles(file('letter.txt', 'Dear reader,'));
  await said(page).toEqual(containing('“letter.txt” holds no marks of Throughline.'));
  await field.setInputFiles(file('marks.json', fileOfMarks()));
  await expect(page.getByRole('heading', { name: /would bring$/ })).toBeFocused();
  await page.getByRole('button', { name: 'Import', exact: true }).press('Enter');
  await said(page).toEqual(containing(/^Imported: /));
});

test('what a plan comes to is read aloud when it changes', async ({ page }) => {
  await makePlan(page, 'cqrs', 'event sourcing');
  const before = (await heard(page)).length;
  await page.getByLabel('Hours a week').fill('0.5');
  await page.keyboard.press('Enter');
  await said(page).toEqual(containing('Plan changed: Reading plan'));
  await expect
    .poll(async () => (await heard(page)).slice(before))
    .toEqual(containing(/^\d+ posts? .*/));
  await page.getByLabel('Hours a week').fill('1000');
  await said(page).toEqual(containing(/^Between 0 and/));
});

test('the question after a look at the original is read aloud', async ({ page }) => {
  await lookAtOriginal(page, '/paths/cqrs');
  await said(page).toEqual(containing('Back from the original. Read it?'));
});
