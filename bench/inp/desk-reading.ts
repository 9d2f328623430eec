import { box, heading, lookIntoPalette, nav } from './parts.ts';
import type { Reader } from './reader.ts';

/** Home, topics, a card, posts and a post, with mouse and keyboard. */
export async function readAtDesk(reader: Reader): Promise<void> {
  await home(reader);
  await topics(reader);
  await card(reader);
  await posts(reader);
  await post(reader);
}

async function home(reader: Reader): Promise<void> {
  const { page } = reader;
  await reader.arrive('/');
  reader.at('home');
  const keys = page.getByRole('dialog', { name: 'Keys' });
  await reader.keys('open the list of keys', '?', keys);
  await reader.press('switch single keys off', keys.getByRole('checkbox'));
  await reader.press('switch single keys on', keys.getByRole('checkbox'));
  await reader.keys('close the list of keys', 'Escape');
  for (const theme of ['Dark', 'Light', 'System']) {
    await reader.press(`${theme.toLowerCase()} theme`, page.getByTitle(`${theme} theme`));
  }
  await lookIntoPalette(reader);
  await reader.scroll(1200);
  await reader.press('go to Topics', nav(page, 'Topics'), { shows: heading(page, 'Topics') });
}

async function topics(reader: Reader): Promise<void> {
  const { page } = reader;
  reader.at('topics');
  await reader.scroll(1200);
  const text = page.getByRole('searchbox', { name: 'Text' });
  await reader.press('go into the filter', text);
  await reader.type('filter by text', 'event');
  await reader.keys('take letters away', 'Backspace Backspace Backspace Backspace Backspace');
  await reader.choose(
    'choose a family',
    page.getByRole('combobox', { name: 'Family', exact: true }),
    'ArrowDown ArrowDown',
  );
  await reader.press('show all', page.getByRole('button', { name: 'Show all' }));
  await reader.choose(
    'sort',
    page.getByRole('combobox', { name: 'Order', exact: true }),
    'ArrowDown ArrowDown ArrowUp ArrowUp',
  );
  await page.getByRole('main').focus();
  await reader.keys('to the next row', 'j j j k');
  await lookIntoPalette(reader);
  await reader.press('open a card', page.getByRole('link', { name: /^CQRS/ }), {
    shows: heading(page, 'CQRS'),
  });
}

async function card(reader: Reader): Promise<void> {
  const { page } = reader;
  reader.at('card');
  const items = page.getByRole('region', { name: 'Practical checklist' });
  await reader.press('tick, the first ever', items.getByRole('checkbox').first());
  await reader.press('tick', items.getByRole('checkbox').nth(1));
  await reader.press('tick again', items.getByRole('checkbox').nth(2));
  await reader.press('untick', items.getByRole('checkbox').nth(2));
  const menu = page.getByRole('dialog', { name: /^State and note/ });
  const word = items.getByRole('button', { name: /state and note of/ });
  await reader.press('open the menu of a mark', word.nth(3), { shows: menu });
  await reader.press('go into the note', menu.getByRole('textbox', { name: 'Note' }));
  await reader.type('write a note', 'ask ana');
  await reader.keys('leave the menu', 'Escape');
  await reader.press('open another menu', word.nth(4), { shows: menu });
  await reader.keys('say a state in the menu', 'i');
  await page.getByRole('main').focus();
  await reader.keys('to the next item', 'j j');
  await reader.keys('say a state by its key', 's d r');
  await reader.press('open “mark all”', items.getByRole('button', { name: /^mark all/ }));
  await reader.press('mark all as done', page.getByRole('button', { name: 'all done' }).first());
  await reader.keys('take it back', 'Control+z');
  const whys = page.getByText('why?');
  await reader.press('ask why', whys.first());
  await reader.press('ask why again', whys.nth(2));
  await reader.press('fold the answer', whys.nth(2));
  await reader.press('unfold how', items.getByText(/^how/).first());
  await reader.press('unfold all steps', items.getByRole('button', { name: 'Unfold all steps' }));
  await reader.press('fold all steps', items.getByRole('button', { name: 'Fold all steps' }));
  const aside = page.getByRole('complementary', { name: 'Around CQRS' });
  for (const hops of ['2', '3', '1']) {
    await reader.press(`${hops} hops`, aside.getByText(hops, { exact: true }));
  }
  await reader.press('jump on the page', aside.getByRole('link', { name: 'References' }));
  await reader.press('mark a post as read', box(page, /^Read: /).last());
  await lookIntoPalette(reader);
  const thread = aside.getByRole('link', { name: 'Architecture', exact: true }).first();
  await reader.press('follow a thread', thread, { shows: heading(page, 'Architecture') });
  await reader.travel('back', heading(page, 'CQRS'));
  await reader.travel('forward', heading(page, 'Architecture'));
  await reader.press('tick on a large card', box(page).first());
  await reader.press('unfold the other threads', page.getByText(/more threads$/));
  await reader.scroll(2000);
}

async function posts(reader: Reader): Promise<void> {
  const { page } = reader;
  await reader.press('go to Posts', nav(page, 'Posts'), { shows: heading(page, 'Posts') });
  reader.at('posts');
  await reader.scroll(1200);
  await reader.press('go into the filter', page.getByRole('searchbox', { name: 'Text' }));
  await reader.type('filter by text', 'cach');
  await reader.keys('take letters away', 'Backspace Backspace Backspace Backspace');
  await reader.choose(
    'choose a year',
    page.getByRole('combobox', { name: 'Year', exact: true }),
    'ArrowDown ArrowDown',
  );
  await reader.press('show all', page.getByRole('button', { name: 'Show all' }));
  await reader.choose(
    'choose a topic',
    page.getByRole('combobox', { name: 'Topic', exact: true }),
    'ArrowDown ArrowUp',
  );
  await reader.press('mark a post as read', box(page).first());
  await page.getByRole('main').focus();
  await reader.keys('to the next post', 'j j');
  await reader.keys('say a state by its key', 'd');
  await lookIntoPalette(reader);
  const link = page.getByRole('main').getByRole('link', { name: /^Why We Went Event-Driven/ });
  await reader.press('open a post', link, { shows: page.getByText('Read the original').first() });
}

async function post(reader: Reader): Promise<void> {
  const { page } = reader;
  reader.at('post');
  await reader.press('mark it as read', box(page).first());
  const word = page.getByRole('main').getByRole('button', { name: /state and note of/ });
  await reader.press('open the menu of its mark', word.first());
  await reader.keys('leave the menu', 'Escape');
  await lookIntoPalette(reader);
  const topic = page.getByRole('region', { name: 'Topics' }).getByRole('link').first();
  await reader.press('open a topic of it', topic, {
    shows: page.getByRole('complementary', { name: /^Around/ }),
  });
  await reader.travel('back', page.getByText('Read the original').first());
  const near = page.getByRole('region', { name: 'Near it' }).getByRole('link').first();
  await reader.press('open a post near it', near);
  await reader.rest();
}
