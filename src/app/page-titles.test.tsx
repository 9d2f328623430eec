import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { smallCards, smallCorpus } from '#src/testing/corpus-builder.ts';
import { offers } from '#src/testing/handlers.ts';
import { renderRoute } from '#src/testing/render-route.tsx';
import { server } from '#src/testing/server.ts';

const description = () =>
  document.querySelector('meta[name="description"]')?.getAttribute('content');

describe('title and description', () => {
  beforeEach(() => {
    server.use(...offers(smallCorpus(), smallCards()));
  });

  it.each([
    ['/', 'Small Notes', 'Small Notes: 9 posts and 5 topics as a map. A few posts about events.'],
    ['/topics', 'Topics', 'All 5 topics of Small Notes, to filter by text, family and community.'],
    [
      '/graph',
      'Graph',
      'The 5 topics of Small Notes and the 4 edges between them, as a map and as text.',
    ],
    [
      '/graph?focus=go',
      'Graph around Go',
      'The 5 topics of Small Notes and the 4 edges between them, as a map and as text.',
    ],
    [
      '/topics/event-sourcing',
      'Event sourcing',
      '4 posts, Apr 2017 – Oct 2021. State is kept as the events that led to it.',
    ],
    ['/topics/go', 'Go', '1 post, Oct 2021. Go: 1 post, written in Oct 2021.'],
    ['/topics/nothing', 'No topic of this name', 'This archive has no such topic.'],
    [
      '/paths',
      'Paths',
      '5 reading paths through Small Notes, bridges between topics, and plans with dates.',
    ],
    [
      '/paths/event-sourcing',
      'The path of Event sourcing',
      'A reading path through Event sourcing: 4 posts, Apr 2017 – Oct 2021.',
    ],
    [
      '/paths/go/to/wood',
      'Go to Wood',
      'A bridge from Go to Wood: the topics between them and the posts that join each pair.',
    ],
    ['/posts', 'Posts', 'All 9 posts of Small Notes, newest first.'],
    [
      '/posts/2021-10-25-pipelines',
      'Event Pipelines in Practice',
      'What a ledger taught its authors.',
    ],
    ['/posts/2016-05-05-chairs', 'Chairs', 'A post of 5 May 2016.'],
    ['/posts/nothing', 'No post of this name', 'This archive has no such post.'],
    ['/nothing', 'Not found', 'There is no page at this address.'],
  ])('of %s', async (address, title, text) => {
    await renderRoute(address);
    await waitFor(() => expect(document.title).toBe(`${title} · Throughline`));
    expect(description()).toBe(text);
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  });

  it('follow from page to page, and back', async () => {
    const { user, history } = await renderRoute('/');
    await user.click(screen.getByRole('link', { name: 'Topics' }));
    await waitFor(() => expect(document.title).toBe('Topics · Throughline'));
    await user.click(screen.getByRole('link', { name: /^Go/ }));
    await waitFor(() => expect(document.title).toBe('Go · Throughline'));
    history.back();
    await waitFor(() => expect(document.title).toBe('Topics · Throughline'));
    history.back();
    await waitFor(() => expect(document.title).toBe('Small Notes · Throughline'));
    expect(description()).toMatch(/^Small Notes: /);
  });
});
