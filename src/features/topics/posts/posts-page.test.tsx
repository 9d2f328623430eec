import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { corpusOf, post, smallCorpus } from '#src/testing/corpus-builder.ts';
import { offers } from '#src/testing/handlers.ts';
import { renderRoute } from '#src/testing/render-route.tsx';
import { server } from '#src/testing/server.ts';

/** Waits for exactly these posts, in this order, and for the count that goes with them. */
async function expectPosts(titles: readonly string[], count: string) {
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe(count));
  const links = within(screen.getByRole('main')).queryAllByRole('link');
  const found = links.filter((link) => /^\/posts\/./.test(link.getAttribute('href') ?? ''));
  expect(found.map((link) => link.textContent)).toEqual(titles);
}

const text = () => screen.getByRole('searchbox', { name: 'Text' });
const select = (name: string) => screen.getByRole('combobox', { name });

describe('posts', () => {
  beforeEach(() => {
    server.use(...offers(smallCorpus()));
  });

  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('lists all posts, newest first, each a way to its page', async () => {
    const { user, address } = await renderRoute('/posts');
    await expectPosts(
      [
        'Event Pipelines in Practice',
        'Letter to the Readers',
        'Drawing Boundaries Early',
        'Ereignisse statt Zustände',
        'Ledgers for Beginners',
        'Why We Chose Events',
        'A Kitchen Table',
        'Chairs',
        'Dovetails',
      ],
      '9 posts',
    );
    await user.click(screen.getByRole('link', { name: 'Chairs' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Chairs' })).toBeVisible();
    expect(address()).toBe('/posts/2016-05-05-chairs');
  });

  it('tells of a post its month, length, summary, topics and the host of its original', async () => {
    await renderRoute('/posts?text=pipelines');
    const main = within(screen.getByRole('main'));
    await expectPosts(['Event Pipelines in Practice'], '1 of 9 posts');
    expect(main.getByText('Oct 2021', { selector: 'time' })).toHaveAttribute(
      'title',
      '25 October 2021',
    );
    expect(main.getByText('7 min')).toBeVisible();
    expect(main.getByText('What a ledger taught its authors.')).toBeVisible();
    expect(main.getByRole('link', { name: 'Go' })).toHaveAttribute('href', '/topics/go');
    expect(
      main.getByRole('link', { name: 'Read the original at notes.example (opens in a new tab)' }),
    ).toHaveAttribute('href', 'https://notes.example/pipelines');
  });

  it('leaves out what a post does not have', async () => {
    await renderRoute('/posts?text=letter');
    await expectPosts(['Letter to the Readers'], '1 of 9 posts');
    const main = within(screen.getByRole('main'));
    expect(main.queryByText(/min$/)).not.toBeInTheDocument();
    expect(main.queryByText(/^Read the original/)).not.toBeInTheDocument();
    expect(main.queryByRole('list', { name: 'Topics' })).not.toBeInTheDocument();
  });

  it('filters by text in titles, summaries and topics, whatever the accents', async () => {
    const { user, address } = await renderRoute('/posts');
    await user.type(text(), 'zustande');
    await expectPosts(['Ereignisse statt Zustände'], '1 of 9 posts');
    expect(address()).toBe('/posts?text=zustande');
    await user.clear(text());
    await user.type(text(), 'ledger');
    await expectPosts(['Event Pipelines in Practice', 'Ledgers for Beginners'], '2 of 9 posts');
    await user.clear(text());
    await user.type(text(), 'joints');
    await expectPosts(['Chairs', 'Dovetails'], '2 of 9 posts');
  });

  it('filters by year and topic, all in the address', async () => {
    const { user, address } = await renderRoute('/posts');
    await user.selectOptions(select('Year'), '2016');
    await expectPosts(['A Kitchen Table', 'Chairs', 'Dovetails'], '3 of 9 posts');
    expect(address()).toBe('/posts?year=2016');
    await user.selectOptions(select('Topic'), 'Joints');
    await expectPosts(['Chairs', 'Dovetails'], '2 of 9 posts');
    expect(address()).toBe('/posts?year=2016&topic=joints');
  });

  it('offers the years that there are, newest first, and the topics by name', async () => {
    await renderRoute('/posts');
    const options = (name: string) =>
      within(select(name))
        .getAllByRole('option')
        .map((option) => option.textContent);
    expect(options('Year')).toEqual(['All years', '2021', '2020', '2019', '2018', '2017', '2016']);
    expect(options('Topic')).toEqual([
      'All topics',
      'Architecture',
      'Event sourcing',
      'Go',
      'Joints',
      'Wood',
    ]);
  });

  it('opens with what the address asks for', async () => {
    await renderRoute('/posts?text=e&year=2016&topic=wood');
    await expectPosts(['A Kitchen Table', 'Dovetails'], '2 of 9 posts');
    expect(text()).toHaveValue('e');
    expect(select('Year')).toHaveDisplayValue('2016');
    expect(select('Topic')).toHaveDisplayValue('Wood');
  });

  it.each([
    '?year=16&topic=nope',
    '?year=2099',
    '?year=20x6',
    '?topic=constructor&year=',
    '?text=',
  ])('falls back to all posts for what cannot be read: %s', async (search) => {
    await renderRoute(`/posts${search}`);
    expect(screen.getByRole('status')).toHaveTextContent('9 posts');
    expect(select('Year')).toHaveDisplayValue('All years');
    expect(select('Topic')).toHaveDisplayValue('All topics');
  });

  it('says when no post fits, and shows all again', async () => {
    const { user, address } = await renderRoute('/posts?text=submarine&year=2016');
    await expectPosts([], '0 of 9 posts');
    expect(screen.getByText(/No post fits all of this/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Show all' }));
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(/^9 posts$/));
    expect(address()).toBe('/posts');
  });

  it('says of an archive without posts what to do', async () => {
    server.use(...offers(corpusOf([])));
    await renderRoute('/posts');
    await expectPosts([], '0 posts');
    expect(screen.getByText(/This archive has no posts yet/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Show all' })).not.toBeInTheDocument();
  });

  it('groups the digits of large counts', async () => {
    // Nothing is laid out here, so rows say what a browser would measure.
    vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(132);
    const posts = Array.from({ length: 1500 }, (_, n) =>
      post(`post-${n}`, { title: n < 1200 ? `Even ${n}` : `Odd ${n}` }),
    );
    server.use(...offers(corpusOf(posts)));
    await renderRoute('/posts?text=even');
    expect(screen.getByRole('status')).toHaveTextContent('1,200 of 1,500 posts');
  });
});
