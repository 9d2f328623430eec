import { heading } from './parts.ts';
import type { Reader } from './reader.ts';

/** The palette, the page of results, and the keys that go to pages. */
export async function findAtDesk(reader: Reader): Promise<void> {
  const { page } = reader;
  const options = page.getByRole('listbox', { name: 'Results' }).getByRole('option');
  reader.at('palette');
  await reader.keys('open', 'Control+k', options.first());
  await reader.type('type', 'caching', options.nth(20));
  await reader.keys('move', 'ArrowDown ArrowDown PageDown ArrowUp');
  await reader.keys('take letters away', 'Backspace Backspace Backspace');
  await reader.type('type a filter word', 'e in:posts');
  await reader.keys('to the end', 'Home ArrowUp');
  for (let n = 0; (await selected(reader)) !== 'all' && n < 40; n += 1) {
    await reader.keys('to the last line', 'ArrowUp');
  }
  await reader.keys('all of it on a page', 'Enter', heading(page, /^Search/));

  reader.at('search');
  const main = page.getByRole('main');
  const narrow = page.getByRole('region', { name: 'Narrow the results' });
  await narrow.waitFor();
  await reader.press('go into the field', page.getByRole('searchbox'));
  await reader.keys('take letters away', 'End Backspace Backspace Backspace');
  await reader.type('type', 'sts');
  await reader.press('take a filter back', narrow.getByRole('button', { name: /^Posts/ }));
  await reader.press('choose a filter', narrow.getByRole('button', { name: /^Topics/ }));
  await reader.press('take it back', narrow.getByRole('button', { name: /^Topics/ }));
  const more = main.getByRole('button', { name: /^Show \d+ more/ });
  const isMore = (await more.count()) > 0;
  if (isMore) await reader.press('show more', more);
  await reader.press('open a result', main.locator('ol a').first());

  reader.at('keys');
  await page.getByRole('main').focus();
  for (const [keys, title] of [
    ['g t', 'Topics'],
    ['g g', 'Graph'],
    ['g p', 'Paths'],
    ['g c', 'Checklists'],
    ['g o', 'Posts'],
  ] as const) {
    await reader.keys(`to ${title} by keys`, keys, heading(page, title));
  }
}

/** Whether the line of all results is chosen. */
async function selected({ page }: Reader): Promise<string> {
  const text = await page.locator('[role="option"][aria-selected="true"]').textContent();
  return /results? on a page$/.test(text ?? '') ? 'all' : (text ?? '');
}
