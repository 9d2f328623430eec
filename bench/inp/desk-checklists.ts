import { box, heading, lookIntoPalette, nav } from './parts.ts';
import type { Reader } from './reader.ts';

/** All checklists, runs and files of marks, with mouse and keyboard. */
export async function tickAtDesk(reader: Reader): Promise<void> {
  const { page } = reader;
  await reader.press('go to Checklists', nav(page, 'Checklists'), {
    shows: heading(page, 'Checklists'),
  });
  await items(reader);
  await views(reader);
  await runs(reader);
}

async function items(reader: Reader): Promise<void> {
  const { page } = reader;
  reader.at('checklists');
  await box(page).nth(4).waitFor();
  const items = page.getByRole('main').locator('li').getByRole('checkbox');
  await reader.press('tick', items.nth(1));
  await reader.press('tick another', items.nth(2));
  await reader.press('untick', items.nth(2));
  await page.getByRole('main').focus();
  await reader.keys('to the next item', 'j j');
  await reader.keys('say a state by its key', 'i d');
  const text = page.getByRole('searchbox', { name: 'Find in the list' });
  await reader.press('go into the filter', text);
  await reader.type('filter by text', 'test');
  await reader.press('show all', page.getByRole('button', { name: 'Show all' }));
  await reader.choose(
    'show what is left',
    page.getByRole('combobox', { name: 'Show', exact: true }),
    'ArrowDown',
  );
  await reader.press('tick what is left', items.nth(1));
  await reader.press('sort again', page.getByRole('button', { name: 'Sort again' }));
  await reader.press('show all', page.getByRole('button', { name: 'Show all' }));
  await reader.choose(
    'group',
    page.getByRole('combobox', { name: 'Group', exact: true }),
    'ArrowDown ArrowDown ArrowDown',
  );
  await reader.choose(
    'group by topic',
    page.getByRole('combobox', { name: 'Group', exact: true }),
    'ArrowUp ArrowUp ArrowUp',
  );
  await reader.press('leave skipped items out', page.getByText(/^leave skipped items out/));
  await reader.scroll(2000);
  await lookIntoPalette(reader);
}

async function views(reader: Reader): Promise<void> {
  const { page } = reader;
  const main = page.getByRole('main');
  const view = (name: string | RegExp) =>
    page.getByRole('navigation', { name: 'Checklists' }).getByRole('link', { name });
  reader.at('checklists, other views');
  await reader.press('topics of the run', view('Topics of the run'));
  const topic = main
    .getByRole('region', { name: /^Topics of/ })
    .getByRole('checkbox')
    .first();
  await reader.press('a topic less', topic);
  await reader.press('a topic more', topic);
  await reader.press('none', main.getByRole('button', { name: 'None', exact: true }));
  await reader.press('all topics', main.getByRole('button', { name: 'All topics', exact: true }));
  await reader.press('attic', view(/^Attic/));
  await reader.press('files', view('Export and import'), {
    shows: main.getByRole('button', { name: 'Export everything' }),
  });
  await reader.press('export all', main.getByRole('button', { name: 'Export everything' }));
  await reader.press('export the run', main.getByRole('button', { name: /^Export this run/ }));
  await reader.press('export a table', main.getByRole('button', { name: 'Export a table' }));
}

async function runs(reader: Reader): Promise<void> {
  const { page } = reader;
  const main = page.getByRole('main');
  reader.at('checklists, runs');
  await reader.press('make a run', main.getByRole('button', { name: 'New run' }));
  await reader.type('name the run', 'billing');
  await reader.keys('keep the run', 'Enter');
  await reader.press(
    'all items of the run',
    page.getByRole('navigation', { name: 'Checklists' }).getByRole('link', { name: 'All items' }),
  );
  await reader.press('tick in the new run', main.locator('li').getByRole('checkbox').nth(1));
  await reader.press('duplicate the run', main.getByRole('button', { name: 'Duplicate' }));
  const bar = main.getByRole('region', { name: 'Run', exact: true });
  await reader.choose('switch the run', bar.getByRole('combobox', { name: 'Run' }), 'ArrowUp');
  await reader.press(
    'compare runs',
    page.getByRole('navigation', { name: 'Checklists' }).getByRole('link', { name: /^Compare/ }),
  );
  await reader.press('only what differs', main.getByRole('checkbox', { name: /^only/ }));
  const top = page.getByRole('banner').getByRole('combobox', { name: 'Run' }).first();
  await reader.choose('switch the run in the header', top, 'ArrowUp');
}
