import { box, heading, nav } from './parts.ts';
import type { Reader } from './reader.ts';

/** A shorter tour of all pages with a finger. */
export async function readOnPhone(reader: Reader): Promise<void> {
  const { page } = reader;
  const main = page.getByRole('main');
  await reader.arrive('/');
  reader.at('home, phone');
  await reader.press('go to Topics', nav(page, 'Topics'), { shows: heading(page, 'Topics') });
  reader.at('topics, phone');
  await reader.press('go into the filter', page.getByRole('searchbox', { name: 'Text' }));
  await reader.type('filter by text', 'cqrs');
  await reader.press('open a card', page.getByRole('link', { name: /^CQRS/ }), {
    shows: heading(page, 'CQRS'),
  });
  reader.at('card, phone');
  await reader.press('tick, the first ever', box(page).first());
  await reader.press('tick', box(page).nth(1));
  const word = main.getByRole('button', { name: /state and note of/ });
  await reader.press('open the menu of a mark', word.nth(2));
  await reader.press('say a state', page.getByRole('button', { name: /^doing/ }).last());
  await reader.press('ask why', page.getByText('why?').first());
  await reader.press('walk its path', page.getByRole('link', { name: 'Walk this path' }), {
    shows: page.getByRole('article'),
  });
  reader.at('path, phone');
  await reader.press('mark as read', page.getByRole('button', { name: 'Mark as read' }));
  const steps = page.getByRole('navigation', { name: 'Steps' });
  await reader.press('to the next step', steps.getByRole('link').last());
  await reader.press('go to Graph', nav(page, 'Graph'), { shows: heading(page, 'Graph') });
  reader.at('graph, phone');
  await page.locator('[data-leads="cytoscape"]').waitFor();
  await reader.press('show the tools', page.getByRole('button', { name: 'Show the tools' }));
  await reader.press('fold the tools', page.getByRole('button', { name: 'Fold the tools away' }));
  await reader.press('text view', page.getByText('Text', { exact: true }).last());
  const row = page.getByRole('treeitem').nth(3);
  await reader.press('select a topic in the text', row);
  await reader.press('close the side card', page.getByRole('button', { name: 'Close' }));
  await reader.press('go to Checklists', nav(page, 'Checklists'), {
    shows: heading(page, 'Checklists'),
  });
  reader.at('checklists, phone');
  const items = main.locator('li').getByRole('checkbox');
  await items.nth(2).waitFor();
  await reader.press('tick', items.nth(1));
  await reader.press('tick another', items.nth(2));
  await reader.press('go to Paths', nav(page, 'Paths'), { shows: heading(page, 'Paths') });
  reader.at('paths, phone');
  await reader.press('make a plan', page.getByRole('button', { name: 'New plan' }), {
    shows: heading(page, 'Reading plan'),
  });
  await reader.press('go to Posts', nav(page, 'Posts'), { shows: heading(page, 'Posts') });
  reader.at('posts, phone');
  await reader.press('mark a post as read', box(page).first());
  await reader.press('open the palette', page.getByRole('button', { name: 'Search' }));
  reader.at('palette, phone');
  const options = page.getByRole('listbox', { name: 'Results' }).getByRole('option');
  await reader.type('type', 'terraform', options.first());
  await reader.press('go to a result', options.first(), { shows: heading(page, 'Terraform') });
}
