import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { corpusOf, post, smallCorpus } from '#src/testing/corpus-builder.ts';
import { offers } from '#src/testing/handlers.ts';
import { renderRoute } from '#src/testing/render-route.tsx';
import { server } from '#src/testing/server.ts';

const region = (name: string) => within(screen.getByRole('region', { name }));
const items = (name: string) =>
  region(name)
    .getAllByRole('listitem')
    .map((item) => item.textContent);

describe('a post', () => {
  beforeEach(() => {
    server.use(...offers(smallCorpus()));
  });

  it('shows its day, length, summary and the way to the original, which opens a new tab', async () => {
    await renderRoute('/posts/2021-10-25-pipelines');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Event Pipelines in Practice',
    );
    expect(screen.getByText('25 October 2021')).toHaveAttribute('datetime', '2021-10-25');
    expect(screen.getByText('7 min to read')).toBeVisible();
    expect(screen.getByText('What a ledger taught its authors.')).toBeVisible();
    const original = screen.getByRole('link', {
      name: 'Read the original at notes.example (opens in a new tab)',
    });
    expect(original).toHaveAttribute('href', 'https://notes.example/pipelines');
    expect(original).toHaveAttribute('target', '_blank');
    expect(original).toHaveAttribute('rel', expect.stringContaining('noreferrer'));
  });

  it('says in which language its texts are, where that is not the app’s own', async () => {
    await renderRoute('/posts/2021-10-25-pipelines');
    const langOf = (text: string) =>
      screen
        .getAllByText(text)
        .map((element) => element.closest('[lang]')?.getAttribute('lang') ?? 'en');
    expect(langOf('Event Pipelines in Practice')).toEqual(['en']);
    expect(langOf('What a ledger taught its authors.')).toEqual(['en']);
    expect(langOf('Ereignisse statt Zustände')).toEqual(['de']);
  });

  it('is in the language of its archive where it does not say another', async () => {
    const corpus = smallCorpus();
    server.use(...offers({ ...corpus, archive: { ...corpus.archive, language: 'fr' } }));
    await renderRoute('/posts/2021-10-25-pipelines');
    const heading = screen.getByRole('heading', { level: 1 });
    expect(within(heading).getByText('Event Pipelines in Practice')).toHaveAttribute('lang', 'fr');
    expect(screen.getByText('What a ledger taught its authors.')).toHaveAttribute('lang', 'fr');
    expect(screen.getByText('Ereignisse statt Zustände')).toHaveAttribute('lang', 'de');
    expect(screen.getByText('7 min to read').closest('[lang]')).toBeNull();
  });

  it('names its topics, the reading paths on which it stands, and the posts near it', async () => {
    await renderRoute('/posts/2021-10-25-pipelines');
    expect(items('Topics')).toEqual(['Event sourcing4 posts', 'Architecture4 posts', 'Go1 post']);
    expect(items('On these reading paths')).toEqual([
      'Event sourcingcurrent state',
      'Architecturecurrent state',
      'Gocurrent state',
    ]);
    expect(items('Near it')).toEqual([
      'Mar 2019Ereignisse statt Zustände2 topics',
      'Apr 2017Why We Chose Events2 topics',
      'Aug 2020Drawing Boundaries Early1 topic',
      'Jun 2018Ledgers for Beginners1 topic',
    ]);
  });

  it('leads to its topics and to the posts near it', async () => {
    const { user, address } = await renderRoute('/posts/2021-10-25-pipelines');
    await user.click(region('Near it').getByRole('link', { name: 'Ledgers for Beginners' }));
    await screen.findByRole('heading', { level: 1, name: 'Ledgers for Beginners' });
    await user.click(region('Topics').getByRole('link', { name: 'Event sourcing' }));
    await screen.findByRole('heading', { level: 1, name: 'Event sourcing' });
    expect(address()).toBe('/topics/event-sourcing');
  });

  it('shows the mail address of a post whose link is one, and its language', async () => {
    await renderRoute('/posts/2019-03-04-zustaende');
    expect(screen.getByText('language: de')).toBeVisible();
    expect(
      screen.getByRole('link', { name: /^Read the original at notes@notes\.example/ }),
    ).toHaveAttribute('href', 'mailto:notes@notes.example');
  });

  it('shows the host without its www', async () => {
    await renderRoute('/posts/2020-08-14-boundaries');
    expect(
      screen.getByRole('link', { name: /^Read the original at notes\.example/ }),
    ).toHaveAttribute('href', 'https://www.notes.example/boundaries');
  });

  it('says so when there is no link and no topic, and is silent about what else is missing', async () => {
    await renderRoute('/posts/2021-02-03-letter');
    expect(screen.getByText('The archive has no link to the original.')).toBeVisible();
    expect(region('Topics').getByText(/gives this post no topics/)).toBeVisible();
    expect(screen.queryByText(/min to read/)).not.toBeInTheDocument();
    expect(screen.queryByText(/^language/)).not.toBeInTheDocument();
    expect(screen.queryByRole('region', { name: 'Near it' })).not.toBeInTheDocument();
    expect(
      screen.queryByRole('region', { name: 'On these reading paths' }),
    ).not.toBeInTheDocument();
  });

  it.each(['what?is#this', '100%', 'a/b', 'ünïcode', '日本語', "it's", '..'])(
    'is found by an id that an address has to escape: %s',
    async (id) => {
      server.use(...offers(corpusOf([post(id, { title: 'Found' })])));
      const { user } = await renderRoute('/posts');
      await user.click(screen.getByRole('link', { name: 'Found' }));
      expect(await screen.findByRole('heading', { level: 1, name: 'Found' })).toBeVisible();
    },
  );
});

describe('an unknown post', () => {
  beforeEach(() => {
    server.use(...offers(smallCorpus()));
  });

  it('is said to be unknown, with the nearest names to go on', async () => {
    const { user } = await renderRoute('/posts/2021-10-25-piplines');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('No post of this name');
    expect(screen.getByText('2021-10-25-piplines')).toBeVisible();
    const nearest = within(screen.getByRole('main')).getAllByRole('listitem');
    expect(nearest[0]).toHaveTextContent('Event Pipelines in Practice');
    expect(screen.getByRole('link', { name: 'All posts' })).toHaveAttribute('href', '/posts');
    await user.click(screen.getByRole('link', { name: 'Event Pipelines in Practice' }));
    await screen.findByRole('heading', { level: 1, name: 'Event Pipelines in Practice' });
  });

  it('is found again by its title', async () => {
    await renderRoute('/posts/drawing-boundaries-early');
    const nearest = within(screen.getByRole('main')).getAllByRole('listitem');
    expect(nearest[0]).toHaveTextContent('Drawing Boundaries Early');
  });

  it('offers no names in an archive without posts', async () => {
    server.use(...offers(corpusOf([])));
    await renderRoute('/posts/anything');
    expect(screen.queryByText('The nearest names:')).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'All posts' })).toBeVisible();
  });
});
