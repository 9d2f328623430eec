import type { Locator, Page } from '@playwright/test';
import type { Corpus } from '#src/domain/corpus/schema.ts';
import { cardsOf, smallCorpus, statement } from '#src/testing/corpus-builder.ts';
import { CQRS, serveCorpus } from './pages.ts';
import { knowsArchive } from './reader.ts';
import { expect, test } from './test.ts';

const FIRST = /^Give every read model a staleness limit/;
const SECOND = /^Check every rule that must hold against the write side/;

const checklist = (page: Page) => page.getByRole('region', { name: 'Practical checklist' });
const box = (page: Page, name: string | RegExp) =>
  page.getByRole('main').getByRole('checkbox', { name }).first();
const lastChange = (page: Page) => page.getByRole('region', { name: 'Last change' });

/** Goes to a page and waits until its marks are known, as one sees by its boxes. */
async function openMarked(page: Page, address: string) {
  await page.goto(address);
  await expect(
    page.getByRole('main').getByRole('checkbox', { disabled: false }).first(),
  ).toBeVisible();
  await expect(page.locator('main input[aria-disabled="true"]')).toHaveCount(0);
}

async function stateOf(mark: Locator) {
  return mark.evaluate((input: HTMLInputElement) =>
    input.indeterminate ? 'mixed' : String(input.checked),
  );
}

test('a tick and a note are there after a reload, and the tick can still be taken back', async ({
  page,
}) => {
  await openMarked(page, CQRS.address);
  await box(page, FIRST).click();
  await expect(box(page, FIRST)).toBeChecked();
  await expect(lastChange(page)).toContainText('Done: Give every read model a staleness limit');
  await checklist(page)
    .getByRole('button', { name: /state and note of Check every/ })
    .click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Note' }).fill('Ask Ana first.');
  await page.keyboard.press('Escape');
  await expect(page.getByText('Ask Ana first.')).toBeVisible();

  await page.reload();
  await expect(box(page, FIRST)).toBeChecked();
  await expect(page.getByText('Ask Ana first.')).toBeVisible();
  await expect(checklist(page)).toContainText('1 of 8 done');

  await page.keyboard.press('Control+z');
  await expect(page.getByText('Ask Ana first.')).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(box(page, FIRST)).not.toBeChecked();
  await expect(lastChange(page)).toContainText('Undone: Done: Give every read model');
});

test('50 quick ticks are kept when the tab is closed directly after them', async ({
  page,
  context,
}) => {
  await openMarked(page, '/posts');
  await expect(page.getByRole('main').getByRole('checkbox')).toHaveCount(128);
  await page.evaluate(() => {
    const boxes = document.querySelectorAll<HTMLInputElement>('main input[type="checkbox"]');
    for (const each of [...boxes].slice(0, 50)) each.click();
  });
  await page.close();

  const next = await context.newPage();
  await openMarked(next, '/posts');
  await expect(next.locator('main input[type="checkbox"]:checked')).toHaveCount(50);
});

test.describe('where what keeps marks does not load', () => {
  test.use({ mayComplain: true });

  test('ticks are shown at once, unticked as soon, and kept', async ({ page }) => {
    const refused = page.waitForEvent('requestfailed');
    await page.route('**/assets/marks-*.js', (route) => route.abort());
    await openMarked(page, CQRS.address);
    await box(page, FIRST).click();
    await expect(box(page, FIRST)).toBeChecked();
    await expect(checklist(page)).toContainText('1 of 8 done');
    await refused;
    await box(page, SECOND).click();
    await expect(box(page, SECOND)).toBeChecked();
    await box(page, SECOND).click();
    await expect(box(page, SECOND)).not.toBeChecked();
    const third = checklist(page).getByRole('checkbox').nth(2);
    await third.press('i');
    await expect(third).toHaveAccessibleName(/, doing$/);
    await page.unrouteAll();
    await expect(lastChange(page)).toContainText('Doing: ');
    await expect(checklist(page)).toContainText('1 of 8 done');
    await page.reload();
    await expect(box(page, FIRST)).toBeChecked();
    await expect(checklist(page)).toContainText('1 of 8 done');
    await expect(box(page, SECOND)).not.toBeChecked();
    await expect(third).toHaveAccessibleName(/, doing$/);
  });
});

test('two tabs that tick different items at once keep both, and show both', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await Promise.all([openMarked(page, CQRS.address), openMarked(other, CQRS.address)]);
  await Promise.all([box(page, FIRST).click(), box(other, SECOND).click()]);
  for (const tab of [page, other]) {
    await expect(box(tab, FIRST)).toBeChecked();
    await expect(box(tab, SECOND)).toBeChecked();
  }
  await page.reload();
  await expect(box(page, FIRST)).toBeChecked();
  await expect(box(page, SECOND)).toBeChecked();
});

test('a note that is written while its menu is open in another tab stays', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await Promise.all([openMarked(page, CQRS.address), openMarked(other, CQRS.address)]);
  for (const tab of [page, other]) {
    await tab.bringToFront();
    await checklist(tab)
      .getByRole('button', { name: /state and note of Give every/ })
      .click();
    await expect(tab.getByRole('textbox', { name: 'Note' })).toBeVisible();
  }
  await other.getByRole('textbox', { name: 'Note' }).fill('Ask Ana first.');
  await other.keyboard.press('Escape');
  await page.bringToFront();
  await expect(page.getByRole('textbox', { name: 'Note' })).toHaveValue('Ask Ana first.');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('textbox', { name: 'Note' })).toBeHidden();
  // What the menu might still have said would be there before this.
  await box(page, SECOND).click();
  await expect(box(other, SECOND)).toBeChecked();
  for (const tab of [page, other]) {
    await expect(checklist(tab).getByText('Ask Ana first.')).toBeVisible();
  }
});

test('a post marked on a reading path is marked wherever it stands', async ({ page }) => {
  await openMarked(page, CQRS.address);
  const path = page.getByRole('region', { name: 'Suggested reading path' });
  const read = { name: `Read: ${CQRS.evidence}` };
  await path.getByRole('checkbox', read).click();
  await expect(
    page.getByRole('region', { name: 'Related posts' }).getByRole('checkbox', read),
  ).toBeChecked();
  await openMarked(page, CQRS.evidenceAddress);
  await expect(page.getByRole('checkbox', read).first()).toBeChecked();
  await page.goto('/posts?text=nearly+broke');
  await expect(page.getByRole('checkbox', read)).toBeChecked();
  await page.goto('/');
  const left = page.getByRole('region', { name: 'Continue where you left off' });
  await expect(left.getByRole('link', { name: 'CQRS', exact: true })).toBeVisible();
  await expect(left).toContainText('next item');
});

test('everything is done with the keyboard alone, and said', async ({ page }) => {
  await openMarked(page, CQRS.address);
  const first = box(page, FIRST);
  await first.focus();
  await page.keyboard.press('Space');
  await expect(first).toBeChecked();
  for (const [key, state, name, said] of [
    ['i', 'mixed', /, doing$/, 'Doing: '],
    ['s', 'mixed', /, skipped$/, 'Skipped: '],
    ['d', 'true', FIRST, 'Done: '],
    ['r', 'false', FIRST, 'To do: '],
  ] as const) {
    await page.keyboard.press(key);
    await expect(first).toHaveAccessibleName(name);
    await expect.poll(() => stateOf(first)).toBe(state);
    await expect(lastChange(page).locator('[aria-live="polite"]')).toContainText(said);
    await expect(first).toBeFocused();
  }

  const word = checklist(page).getByRole('button', { name: /state and note of Give every/ });
  await word.focus();
  await page.keyboard.press('Enter');
  const menu = page.getByRole('dialog', { name: /^State and note: Give every read model/ });
  await expect(menu.getByRole('button', { name: 'to do' })).toBeFocused();
  await expect(menu.getByRole('button', { name: 'to do' })).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await expect(word).toBeFocused();

  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  await expect(menu.getByRole('button', { name: 'skipped' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(menu).toBeHidden();
  await expect(word).toBeFocused();
  await expect(word).toHaveText(/^skipped/);
  await expect.poll(() => stateOf(first)).toBe('mixed');
  await expect(first).toHaveAccessibleName(/, skipped$/);

  // One after the other, through all that was said of the same item.
  for (const before of ['mark', 'done', 'skipped', 'doing', 'done', 'mark']) {
    await page.keyboard.press('Control+z');
    await expect(word).toHaveText(RegExp(`^${before}`));
  }
});

test('a section is marked in one go, and taken back by the toast', async ({ page }) => {
  await openMarked(page, CQRS.address);
  await checklist(page)
    .getByRole('button', { name: /^mark all/ })
    .click();
  await page.getByRole('button', { name: 'all done' }).click();
  await expect(checklist(page)).toContainText('8 of 8 done');
  await lastChange(page).getByRole('button', { name: 'Undo' }).click();
  await expect(checklist(page)).toContainText('0 of 8 done');
  await expect(checklist(page).getByRole('button', { name: /^mark all/ })).toBeFocused();
});

test('rows of a list of what is left stay under the hand that ticks them', async ({ page }) => {
  await openMarked(page, '/checklists?show=left');
  await box(page, FIRST).focus();
  await page.keyboard.press('Space');
  // By now the list knows that this one is not left any more.
  const again = page.getByRole('button', { name: 'Sort again' });
  await expect(again).toBeVisible();
  await expect(box(page, FIRST)).toBeChecked();
  await expect(box(page, FIRST)).toBeFocused();
  await again.click();
  await expect(box(page, FIRST)).toBeHidden();
  await expect(page.getByRole('search')).toBeVisible();
  await expect(page.getByRole('main')).toContainText('378 of 379 items');
});

test('runs are made, renamed, duplicated, compared, archived and deleted, and the address says which', async ({
  page,
}) => {
  await openMarked(page, '/checklists');
  const bar = page.getByRole('region', { name: 'Run', exact: true });
  await bar.getByRole('button', { name: 'New run' }).click();
  await bar.getByRole('textbox', { name: 'Name of the new run' }).fill('Billing');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/run=billing/);
  await expect(bar.getByRole('combobox', { name: 'Run' })).toBeFocused();
  await expect(lastChange(page)).toContainText('Run made: Billing');
  await box(page, FIRST).click();
  await expect(bar).toContainText('1 of 379 done');

  await bar.getByRole('button', { name: 'Rename' }).click();
  await bar.getByRole('textbox', { name: 'New name of the run' }).fill('Payments');
  await bar.getByRole('button', { name: 'Rename it' }).click();
  await bar.getByRole('button', { name: 'Duplicate' }).click();
  await expect(page).toHaveURL(/run=payments-copy/);
  await expect(bar.getByRole('combobox', { name: 'Run' })).toHaveValue('payments-copy');
  await expect(box(page, FIRST)).toBeChecked();
  await box(page, SECOND).click();

  await page.getByRole('link', { name: 'Compare runs' }).click();
  await page.getByRole('combobox', { name: /^Compare/ }).selectOption({ label: 'Payments' });
  await expect(page.getByRole('main')).toContainText('1 item differs');
  await page.getByRole('checkbox', { name: /only/ }).click();
  await expect(page.getByRole('checkbox', { name: /only/ })).toBeChecked();
  await expect(page.getByRole('main').getByText(SECOND)).toBeVisible();
  await expect(page.getByRole('main').getByText(FIRST)).toBeHidden();
  await expect(page).toHaveURL(/with=billing/);

  // The header switches the run on every page, whatever the address says.
  await page.getByRole('banner').getByRole('combobox', { name: 'Run' }).selectOption('My run');
  await expect(page).toHaveURL(/run=first/);
  await expect(bar).toContainText('0 of 379 done');

  await bar.getByRole('combobox', { name: 'Run' }).selectOption('Payments (copy)');
  await expect(page).toHaveURL(/run=payments-copy/);
  await expect(bar).toContainText('2 of 379 done');
  await bar.getByRole('button', { name: 'Delete' }).click();
  await expect(bar.getByRole('combobox', { name: 'Run' })).not.toContainText('(copy)');
  await lastChange(page).getByRole('button', { name: 'Undo' }).click();
  await expect(bar.getByRole('combobox', { name: 'Run' })).toContainText('Payments (copy)');

  // The other runs have neither of them, or both.
  await page.goto('/checklists?run=billing');
  await expect(bar.getByRole('combobox', { name: 'Run' })).toHaveValue('billing');
  await expect(box(page, FIRST)).toBeChecked();
  await expect(box(page, SECOND)).not.toBeChecked();
  await bar.getByRole('button', { name: 'Archive' }).click();
  await page.goto('/checklists?run=billing');
  await expect(page.getByRole('main')).toContainText('The run “Payments” is archived.');
  await page.getByRole('main').getByRole('button', { name: 'Open it again' }).first().click();
  await expect(bar.getByRole('combobox', { name: 'Run' })).toHaveValue('billing');

  await page.goto('/checklists?run=elsewhere');
  await expect(page.getByRole('main')).toContainText('There is no run');
});

test.describe('storage that throws on every write', () => {
  test('is said, loses nothing while the page is open, and is tried again', async ({ page }) => {
    await page.addInitScript(() => {
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = function (...given: Parameters<typeof put>) {
        if (sessionStorage.getItem('mended') === null) {
          throw new DOMException('no room', 'QuotaExceededError');
        }
        return put.apply(this, given);
      };
    });
    await openMarked(page, CQRS.address);
    await box(page, FIRST).click();
    await box(page, SECOND).click();
    await expect(page.getByRole('alert')).toContainText(
      '2 changes not saved. This browser’s storage is full.',
    );
    await expect(page.getByRole('link', { name: 'Export my marks' })).toBeVisible();
    await expect(box(page, FIRST)).toBeChecked();

    await page.evaluate(() => sessionStorage.setItem('mended', ''));
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await page.evaluate(() => localStorage.clear());
    await page.reload();
    await expect(box(page, FIRST)).toBeChecked();
    await expect(box(page, SECOND)).toBeChecked();
  });
});

test.describe('an archive that is compiled again', () => {
  // The browser complains that the corpus which the page preloads is not the one that it got.
  test.use({ mayComplain: true });

  const said = (key: string, text: string) => statement('event-sourcing', key, { text });
  const before = [
    said('own.kept', 'Measure the lag.'),
    said('own.changed', 'Alert at one minute.'),
    said('own.gone', 'Rebuild the largest copy once a year.'),
  ];
  const after = [
    said('own.new', 'Name an owner of each copy.'),
    said('own.kept', 'Measure the lag.'),
    said('own.changed', 'Alert at ten seconds.'),
    said('own.rebuild', 'Rebuild the largest copy twice a year.'),
  ];

  async function serve(page: Page, fingerprint: string, items: typeof before) {
    const corpus: Corpus = smallCorpus();
    const keys = items.map(({ id }) => id.slice('event-sourcing/'.length));
    const topics = corpus.topics.map((topic) =>
      topic.slug === 'event-sourcing' ? { ...topic, items: keys } : topic,
    );
    const compiled = { ...corpus, fingerprint, topics };
    await serveCorpus(
      page,
      compiled,
      cardsOf(compiled, { 'event-sourcing': { checklist: items } }),
    );
  }

  test('keeps what is the same, flags what has changed, and moves to the attic what is gone', async ({
    page,
  }) => {
    await serve(page, 'one', before);
    await openMarked(page, '/topics/event-sourcing');
    for (const { text } of before) await box(page, text).click();
    await expect(checklist(page)).toContainText('3 of 3 done');
    await knowsArchive(page, 'one');
    await expect(page.getByRole('region', { name: 'The archive has changed' })).toHaveCount(0);
    await page.unrouteAll();
    await serve(page, 'two', after);
    await openMarked(page, '/topics/event-sourcing');
    const strip = page.getByRole('region', { name: 'The archive has changed' });
    await expect(strip.getByRole('status')).toHaveText(
      'This archive was compiled again. 1 mark is kept as before, 1 stands on a text that has changed, 1 has moved to the attic, 2 things are new to mark.',
    );
    await expect(box(page, 'Measure the lag.')).toBeChecked();
    await expect(checklist(page)).toContainText('changed since you marked it');
    await expect(checklist(page).getByRole('deletion')).toHaveText('Alert at one minute.');
    await expect(checklist(page).getByRole('insertion')).toHaveText('Alert at ten seconds.');

    await strip.getByRole('link', { name: 'See what changed' }).click();
    // The card, which has this button as well, has gone; and a row stays under the hand.
    await expect(page.getByRole('heading', { level: 1, name: 'Checklists' })).toBeVisible();
    const changed = page.getByRole('listitem').filter({ hasText: 'Alert at ten seconds.' });
    await expect(changed).toContainText('changed since you marked it');
    await changed.getByRole('button', { name: 'It still holds' }).click();
    await expect(changed).not.toContainText('changed since you marked it');
    await expect(page.getByRole('button', { name: 'It still holds' })).toHaveCount(0);

    await strip.getByRole('link', { name: 'See the attic' }).click();
    await expect(page.getByRole('main')).toContainText('Rebuild the largest copy once a year.');
    await page.getByRole('button', { name: 'Put it on another item' }).click();
    await expect(page.getByRole('combobox', { name: 'Put this mark on' })).toContainText(
      'Rebuild the largest copy twice a year.',
    );
    await page.getByRole('button', { name: 'Put it there' }).click();
    await expect(page.getByRole('main')).toContainText('The attic is empty.');

    await strip.getByRole('button', { name: 'Understood' }).click();
    await expect(strip).toHaveCount(0);
    await knowsArchive(page, 'two');
    await openMarked(page, '/topics/event-sourcing');
    await expect(box(page, 'Rebuild the largest copy twice a year.')).toBeChecked();
    await expect(box(page, 'Name an owner of each copy.')).not.toBeChecked();
    await expect(strip).toHaveCount(0);
  });
});

test('the whole list goes on paper, with its boxes as they stand', async ({ page }) => {
  await openMarked(page, '/checklists');
  await box(page, FIRST).click();
  await expect(box(page, FIRST)).toBeChecked();
  // The rows that scroll take the place of the first ones in a moment.
  await expect(page.locator('[aria-posinset="1"]')).toBeVisible();
  expect(await page.locator('main li').count()).toBeLessThan(100);
  await page.emulateMedia({ media: 'print' });
  const items = page.getByRole('main').getByRole('checkbox');
  await expect(items).toHaveCount(379);
  await expect(page.locator('main input[type="checkbox"]:checked')).toHaveCount(1);
  await expect(page.getByRole('main').getByRole('button', { name: 'New run' })).toBeHidden();
  await expect(page.getByRole('main').getByText(FIRST)).toBeVisible();
});

test.describe('with a finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a long press opens the menu, and its release ticks nothing', async ({ page, context }) => {
    await openMarked(page, CQRS.address);
    const first = box(page, FIRST);
    await page.evaluate(() => document.fonts.ready);
    await first.scrollIntoViewIfNeeded();
    const at = await first.boundingBox();
    if (!at) throw new Error('The box is not on the screen.');
    expect(at.width).toBeGreaterThanOrEqual(44);
    expect(at.height).toBeGreaterThanOrEqual(44);
    const finger = await context.newCDPSession(page);
    const point = { x: at.x + at.width / 2, y: at.y + at.height / 2 };
    await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
    const menu = page.getByRole('dialog', { name: /^State and note: Give every read model/ });
    await expect(menu).toBeVisible();
    await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    // Once the finger is up, the menu is one that a tap beside it closes.
    await expect(menu).toHaveAttribute('popover', 'auto');
    await expect(menu).toBeVisible();
    await expect(first).not.toBeChecked();
    const lowest = () =>
      menu
        .getByRole('button')
        .evaluateAll((buttons) =>
          Math.min(...buttons.map((button) => button.getBoundingClientRect().height)),
        );
    await expect.poll(lowest).toBeGreaterThanOrEqual(44);
    await menu.getByRole('button', { name: 'doing' }).tap();
    await expect(menu).toBeHidden();
    await expect.poll(() => stateOf(first)).toBe('mixed');
    await first.tap();
    await expect(first).toBeChecked();
  });
});
