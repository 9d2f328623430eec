import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  cardsOf,
  corpusOf,
  post,
  smallCards,
  smallCorpus,
  statement,
} from '#src/testing/corpus-builder.ts';
import { offers } from '#src/testing/handlers.ts';
import { renderRoute } from '#src/testing/render-route.tsx';
import { server } from '#src/testing/server.ts';

const region = (name: string) => within(screen.getByRole('region', { name }));
const around = (topic: string) =>
  within(screen.getByRole('complementary', { name: `Around ${topic}` }));
const headings = () =>
  screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);

/** The statement of a card that says this, with what it can open. */
function said(text: string) {
  const item = screen.getByText(text).closest('li');
  if (!item) throw new Error(`No statement says “${text}”.`);
  return within(item);
}

describe('the card of a full topic', () => {
  beforeEach(() => {
    vi.setSystemTime('2026-11-20');
    server.use(...offers(smallCorpus(), smallCards()));
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  it('begins with title, family, posts, span, posts per year and how quiet it is', async () => {
    await renderRoute('/topics/event-sourcing');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Event sourcing');
    expect(screen.getByText('topic · data')).toBeVisible();
    const facts = within(screen.getByRole('list', { name: 'Facts' }));
    expect(facts.getByText('4 posts')).toBeVisible();
    expect(facts.getByText('Apr 2017 – Oct 2021')).toBeVisible();
    expect(facts.getByRole('img')).toHaveAccessibleName(
      'Posts per year: 2017 1 post, 2018 1 post, 2019 1 post, 2021 1 post',
    );
    expect(facts.getByText(/^steady, newest post 5 years ago$/)).toBeVisible();
  });

  it('has the sections of the model card in its order, then what stands beside it', async () => {
    await renderRoute('/topics/event-sourcing');
    expect(headings()).toEqual([
      'Definition',
      'Key claims',
      'Practical checklist',
      'Failure modes',
      'Suggested reading path',
      'Related posts',
      'References',
      'On the map',
      'Threads',
      'Broader',
      'Community',
      'On this page',
    ]);
    expect(region('Practical checklist').getAllByRole('listitem').length).toBeGreaterThan(2);
    expect(screen.getByText('0 of 3 done · about 2 h 15 min')).toBeVisible();
    expect(screen.getByText('3 stages')).toBeVisible();
  });

  it('says of a statement that the owner wrote it', async () => {
    await renderRoute('/topics/event-sourcing');
    expect(
      said('State is kept as the events that led to it.').getByText('written by the owner'),
    ).toBeVisible();
    expect(
      said('Every copy drifts from its source.').queryByText('written by the owner'),
    ).not.toBeInTheDocument();
  });

  it('opens under “why?” the origin, the rule in plain words and the evidence', async () => {
    const { user, address } = await renderRoute('/topics/event-sourcing');
    const statement = said('Where it comes up, you also meet architecture.');
    expect(statement.queryByText('Derived from the posts.')).not.toBeInTheDocument();
    await user.click(statement.getByText(/^why\?/));
    expect(await statement.findByText('Derived from the posts.')).toBeVisible();
    expect(
      statement.getByText(/Names the topics that share most posts with this one/),
    ).toBeVisible();
    expect(statement.getByText('It rests on 2 posts:')).toBeVisible();
    expect(statement.getAllByRole('link').map((link) => link.textContent)).toEqual([
      'Event Pipelines in Practice',
      'Why We Chose Events',
    ]);
    expect(statement.getByText('Oct 2021')).toBeVisible();
    await user.click(statement.getByRole('link', { name: 'Why We Chose Events' }));
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Why We Chose Events' }),
    ).toBeVisible();
    expect(address()).toBe('/posts/2017-04-10-why-events');
  });

  it('folds “why?” away again, and opens each by itself', async () => {
    const { user } = await renderRoute('/topics/event-sourcing');
    const [one, other] = [
      said('Every copy drifts from its source.'),
      said('Read the newest post first.'),
    ];
    await user.click(one.getByText(/^why\?/));
    expect(await one.findByText('From the playbook.')).toBeVisible();
    expect(other.queryByText('Derived from the posts.')).not.toBeInTheDocument();
    await user.click(one.getByText(/^why\?/));
    expect(one.getByText('From the playbook.')).not.toBeVisible();
  });

  it('says of a statement without evidence that it rests on no post', async () => {
    const { user } = await renderRoute('/topics/event-sourcing');
    const statement = said('Every copy drifts from its source.');
    await user.click(statement.getByText(/^why\?/));
    expect(await statement.findByText('It rests on no post of this archive.')).toBeVisible();
    expect(
      statement.getByText(/^Said of every topic of this family.*experience in the field/),
    ).toBeVisible();
  });

  it('tells what a playbook says of this topic from what it says of the whole family', async () => {
    const { user } = await renderRoute('/topics/event-sourcing');
    const statement = said('Rebuild one copy from its source.');
    await user.click(statement.getByText(/^why\?/));
    expect(await statement.findByText('From the playbook.')).toBeVisible();
    expect(statement.getByText(/^Said of this topic in particular/)).toBeVisible();
  });

  it('tells the many “why?” apart for those who only hear them', async () => {
    await renderRoute('/topics/event-sourcing');
    const names = screen.getAllByText(/^why\?/).map((summary) => summary.textContent);
    expect(names).toHaveLength(8);
    expect(new Set(names).size).toBe(8);
    expect(names[0]).toBe(
      'why? Where this comes from: State is kept as the events that led to it.',
    );
  });

  it('opens under “how” what a checklist item is good for, its steps and their time', async () => {
    const { user } = await renderRoute('/topics/event-sourcing');
    const item = said('Write down the loss that you accept.');
    const step = item.getByText('List the datasets.');
    expect(step).not.toBeVisible();
    await user.click(item.getByText(/^how/));
    expect(item.getByText(/^how/)).toHaveTextContent('how · about 45 min');
    expect(item.getByText('Without numbers every design looks fine.')).toBeVisible();
    expect(step).toBeVisible();
    expect(item.getByText('Give each a number.')).toBeVisible();
    expect(said('Read the newest post first.').queryByText(/^how/)).not.toBeInTheDocument();
  });

  it('says beside a failure mode how it comes about', async () => {
    await renderRoute('/topics/event-sourcing');
    expect(
      said('Readers act on a copy that is minutes behind.').getByText('Nobody measures the lag.'),
    ).toBeVisible();
  });

  it('leads from a failure mode to the item that prevents it', async () => {
    await renderRoute('/topics/event-sourcing');
    const prevention = said('Readers act on a copy that is minutes behind.');
    expect(prevention.getByText(/^prevented by/)).toHaveTextContent('prevented by item 2');
    const link = prevention.getByRole('link', { name: 'item 2' });
    const item = document.getElementById((link.getAttribute('href') ?? '').slice(1));
    expect(item).toHaveTextContent('Rebuild one copy from its source.');
    expect(item).toBe(region('Practical checklist').getAllByRole('checkbox')[1]?.closest('li'));
    expect(
      said('Applying guidance of those years as it stands.').queryByText(/^prevented by/),
    ).not.toBeInTheDocument();
  });

  it('gives every statement an anchor of its own', async () => {
    await renderRoute('/topics/event-sourcing');
    const ids = [...document.querySelectorAll('main [id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(
      expect.arrayContaining(['event-sourcing/authored.what-it-is', 'event-sourcing/data.lag']),
    );
  });

  it('leads through the reading path in its three stages, newest first', async () => {
    await renderRoute('/topics/event-sourcing');
    const path = region('Suggested reading path');
    const stages = path.getAllByRole('listitem');
    expect(stages).toHaveLength(3);
    const expected = [
      ['current state, the newest post', 'Event Pipelines in Practice', 'Oct 2021'],
      ['operating middle, the post in the middle', 'Ledgers for Beginners', 'Jun 2018'],
      ['foundational context, the oldest post', 'Why We Chose Events', 'Apr 2017'],
    ];
    for (const [at, stage] of stages.entries()) {
      for (const text of expected[at] ?? []) expect(stage).toHaveTextContent(text);
    }
    const originals = path.getAllByRole('link', {
      name: 'Read the original at notes.example (opens in a new tab)',
    });
    expect(originals.map((link) => link.getAttribute('href'))).toEqual([
      'https://notes.example/pipelines',
      'https://notes.example/ledgers',
      'https://notes.example/why-events',
    ]);
  });

  it('lists related posts, and references with count, length, summary, topics and link', async () => {
    await renderRoute('/topics/event-sourcing');
    expect(region('Related posts').getAllByRole('listitem')).toHaveLength(4);
    expect(region('References').getByText('4 posts')).toBeVisible();
    const title = region('References').getByRole('link', { name: 'Event Pipelines in Practice' });
    const reference = title.closest('li');
    expect(reference).toHaveTextContent('7 min');
    expect(reference).toHaveTextContent('What a ledger taught its authors.');
    const topics = within(within(reference as HTMLElement).getByRole('list', { name: 'Topics' }));
    expect(topics.getAllByRole('link').map((link) => link.textContent)).toEqual([
      'Event sourcing',
      'Architecture',
      'Go',
    ]);
  });

  it('shows the newest eight of many related posts, and says of how many', async () => {
    const posts = Array.from({ length: 12 }, (_, n) => post(`post-${n}`, { topics: 'much' }));
    server.use(...offers(corpusOf(posts)));
    await renderRoute('/topics/much');
    expect(screen.getByText('8 newest of 12')).toBeVisible();
    expect(region('Related posts').getAllByRole('listitem')).toHaveLength(8);
    expect(region('References').getByText('12 posts')).toBeVisible();
  });

  it('shows beside it the threads with their shared posts, broader topics and the community', async () => {
    const { user, address } = await renderRoute('/topics/event-sourcing');
    const aside = around('Event sourcing');
    const threads = within(
      aside.getByRole('heading', { name: 'Threads' }).parentElement as HTMLElement,
    );
    expect(threads.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Architecture3 posts',
      'Go1 post',
    ]);
    expect(aside.getByText('3 topics')).toBeVisible();
    await user.click(threads.getByRole('link', { name: 'Architecture' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Architecture' })).toBeVisible();
    expect(address()).toBe('/topics/architecture');
    expect(around('Architecture').getByRole('heading', { name: 'Narrower' })).toBeVisible();
    expect(
      around('Architecture').getAllByRole('link', { name: 'Event sourcing' }),
    ).not.toHaveLength(0);
  });

  it('leads from the community to its topics', async () => {
    const { user, address } = await renderRoute('/topics/wood');
    await user.click(around('Wood').getByRole('link', { name: 'Wood' }));
    await screen.findByRole('heading', { level: 1, name: 'Topics' });
    expect(address()).toBe('/topics?community=1');
  });

  it('folds threads beyond eight away', async () => {
    const others = Array.from({ length: 11 }, (_, n) => `other-${n}`).join(' ');
    const posts = [1, 2, 3].map((n) => post(`post-${n}`, { topics: `hub ${others}` }));
    server.use(...offers(corpusOf(posts)));
    const { user } = await renderRoute('/topics/hub');
    const more = around('Hub').getByText('3 more threads');
    expect(around('Hub').getByRole('link', { name: 'Other 7' })).toBeVisible();
    expect(around('Hub').getByText('Other 8', { selector: 'bdi' })).not.toBeVisible();
    await user.click(more);
    expect(around('Hub').getByRole('link', { name: 'Other 8' })).toBeVisible();
  });

  it('says why a topic has no threads', async () => {
    const posts = [1, 2, 3].map((n) => post(`post-${n}`, { topics: 'alone' }));
    server.use(...offers(corpusOf(posts)));
    await renderRoute('/topics/alone');
    expect(around('Alone').getByText('None: no post of it carries another topic.')).toBeVisible();
    expect(
      screen.queryByRole('navigation', { name: 'Continue with a thread' }),
    ).not.toBeInTheDocument();
  });

  it('leads to each of its sections', async () => {
    await renderRoute('/topics/event-sourcing');
    const contents = within(screen.getByRole('navigation', { name: 'On this page' }));
    const links = contents.getAllByRole('link');
    expect(links).toHaveLength(7);
    for (const link of links) {
      const target = document.querySelector(link.getAttribute('href') ?? '');
      expect(target).toBe(screen.getByRole('region', { name: link.textContent ?? '' }));
    }
  });

  it('goes on to the strongest threads that have a full card', async () => {
    const { user } = await renderRoute('/topics/event-sourcing');
    const next = within(screen.getByRole('navigation', { name: 'Continue with a thread' }));
    const links = next.getAllByRole('link');
    expect(links.map((link) => link.textContent)).toEqual([
      'continue · 3 shared postsArchitecture',
    ]);
    await user.click(next.getByRole('link'));
    expect(await screen.findByRole('heading', { level: 1, name: 'Architecture' })).toBeVisible();
  });

  it('closes what was opened on one card before the next is shown', async () => {
    const { user } = await renderRoute('/topics/event-sourcing');
    for (const why of screen.getAllByText(/^why\?/)) await user.click(why);
    const [thread] = around('Event sourcing').getAllByRole('link', { name: 'Architecture' });
    await user.click(thread as HTMLElement);
    await screen.findByRole('heading', { level: 1, name: 'Architecture' });
    for (const details of screen.getAllByRole('group')) {
      expect(details).not.toHaveAttribute('open');
    }
  });
});

describe('a stub', () => {
  beforeEach(() => {
    server.use(...offers(smallCorpus(), smallCards()));
  });

  it('says that it is one and why, and shows what there is', async () => {
    await renderRoute('/topics/go');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Go');
    expect(
      screen.getByText(
        'This is a stub. With 1 post there is too little to derive claims from: a full card needs 3.',
      ),
    ).toBeVisible();
    expect(headings()).toEqual(['Definition', 'References', 'On the map', 'Threads', 'Community']);
    expect(screen.getByText('Go: 1 post, written in Oct 2021.')).toBeVisible();
    expect(region('References').getAllByRole('link')[0]).toHaveTextContent('notes.example');
    expect(around('Go').getByRole('link', { name: 'Architecture' })).toBeVisible();
  });

  it('says so even when it has no definition', async () => {
    const corpus = corpusOf([post('one', { topics: 'bare' })]);
    server.use(...offers(corpus, cardsOf(corpus, { bare: { definition: [] } })));
    await renderRoute('/topics/bare');
    expect(screen.getByText(/^This is a stub/)).toBeVisible();
    expect(region('References').getByRole('link', { name: 'About one' })).toBeVisible();
  });
});

describe('a stub of which its owner wrote', () => {
  it('shows each section, and which item prevents a failure', async () => {
    const corpus = corpusOf([post('one', { topics: 'bare' })]);
    const own = (key: string, facts = {}) => [
      statement('bare', key, { text: `Says ${key}.`, origin: 'authored', ...facts }),
    ];
    const checklist = own('authored.item', { why: 'It pays.', minutes: 5 });
    const bare = {
      claims: own('authored.claim'),
      checklist,
      failureModes: own('authored.fault', { preventedBy: checklist[0]?.id }),
    };
    server.use(...offers(corpus, cardsOf(corpus, { bare })));
    await renderRoute('/topics/bare');
    expect(headings().slice(0, 5)).toEqual([
      ...['Definition', 'Key claims', 'Practical checklist', 'Failure modes', 'References'],
    ]);
    expect(screen.getAllByText('written by the owner')).toHaveLength(3);
    expect(said('Says authored.item.').getByText(/^how/)).toHaveTextContent('how · about 5 min');
    expect(said('Says authored.fault.').getByRole('link', { name: 'item 1' })).toHaveAttribute(
      'href',
      '#bare/authored.item',
    );
  });
});

describe('an unknown topic', () => {
  beforeEach(() => {
    server.use(...offers(smallCorpus(), smallCards()));
  });

  it('is said to be unknown, with the nearest names to go on', async () => {
    const { user } = await renderRoute('/topics/event-sorcing');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('No topic of this name');
    expect(screen.getByText('event-sorcing')).toBeVisible();
    const nearest = within(screen.getByRole('main')).getAllByRole('listitem');
    expect(nearest[0]).toHaveTextContent('Event sourcing');
    expect(screen.getByRole('link', { name: 'All topics' })).toHaveAttribute('href', '/topics');
    await user.click(screen.getByRole('link', { name: 'Event sourcing' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Event sourcing' })).toBeVisible();
  });

  it('is one even when its name is that of something in every object', async () => {
    await renderRoute('/topics/constructor');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('No topic of this name');
  });

  it('offers no names in an archive without topics', async () => {
    server.use(...offers(corpusOf([])));
    await renderRoute('/topics/cqrs');
    expect(screen.queryByText('The nearest names:')).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'All topics' })).toBeVisible();
  });
});
