import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  corpusOf,
  corpusOfTopics,
  hostileCards,
  hostileCorpus,
  post,
  smallCards,
  smallCorpus,
} from '#src/testing/corpus-builder.ts';
import { answers, offers } from '#src/testing/handlers.ts';
import { renderRoute } from '#src/testing/render-route.tsx';
import { server } from '#src/testing/server.ts';

const counts = () => screen.getByRole('status', { name: 'What is shown' });
const ignored = () => screen.queryByRole('status', { name: 'Ignored of the address' });
const rows = () => screen.getAllByRole('treeitem');
const row = (name: RegExp) => screen.getByRole('treeitem', { name });
const select = (name: string) => screen.getByRole('combobox', { name });
const button = (name: string | RegExp) => screen.getByRole('button', { name });

/** The same page without its map, which needs a browser: e2e/graph-explorer.spec.ts has it. */
async function openText(search = '') {
  const route = await renderRoute(`/graph?view=text${search}`);
  if (screen.queryByRole('button', { name: 'Show the tools' })) {
    await route.user.click(button('Show the tools'));
  }
  return { ...route, search: () => new URLSearchParams(route.address().split('?')[1]) };
}

/** Answers every question about the screen and its reader alike. */
function answerMedia(matches: boolean) {
  vi.spyOn(window, 'matchMedia').mockImplementation(
    (query) =>
      ({
        matches,
        media: query,
        addEventListener: () => {},
        removeEventListener: () => {},
      }) as unknown as MediaQueryList,
  );
}

describe('the graph', () => {
  beforeEach(() => {
    server.use(...offers(smallCorpus(), smallCards()));
  });

  it('says what is shown, in its title too', async () => {
    await openText();
    expect(screen.getByRole('heading', { level: 1, name: 'Graph' })).toBeVisible();
    expect(counts()).toHaveTextContent('5 topics, 4 edges');
    expect(document.title).toBe('Graph · Throughline');
  });

  it('is a tree of communities and topics, each with its threads in words', async () => {
    const { user } = await openText();
    expect(rows().map((each) => each.textContent)).toEqual([
      'Event sourcing, 3 topics',
      'Architecture: 4 posts; joined to Event sourcing by 3 posts, Go by 1',
      'Event sourcing: 4 posts; joined to Architecture by 3 posts, Go by 1; narrower than Architecture',
      'Go: 1 post; joined to Architecture by 1 post, Event sourcing by 1',
      'Wood, 2 topics',
      'Wood: 3 posts; joined to Joints by 2 posts',
      'Joints: 2 posts; joined to Wood by 2 posts',
    ]);
    row(/^Event sourcing ?: /).focus();
    await user.keyboard('{ArrowRight}');
    expect(row(/^Event sourcing ?: /)).toHaveAttribute('aria-expanded', 'true');
    await user.keyboard('{ArrowRight}');
    expect(row(/^Architecture ?, 3 shared posts, the broader topic/)).toHaveFocus();
    expect(row(/^Architecture ?, 3 shared posts/)).toHaveAttribute('aria-level', '3');
    await user.keyboard('{ArrowLeft}');
    expect(row(/^Event sourcing ?: /)).toHaveFocus();
    await user.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}');
    expect(rows()).toHaveLength(4);
    expect(rows()[0]).toHaveAttribute('aria-expanded', 'false');
  });

  it('has one tab stop in the tree, which arrows, Home, End and letters move', async () => {
    const { user } = await openText();
    expect(rows().filter(({ tabIndex }) => tabIndex === 0)).toEqual([rows()[0]]);
    rows()[0]?.focus();
    await user.keyboard('{End}');
    expect(row(/^Joints/)).toHaveFocus();
    await user.keyboard('{Home}{ArrowDown}{ArrowDown}{ArrowUp}');
    expect(row(/^Architecture/)).toHaveFocus();
    await user.keyboard('w');
    expect(row(/^Wood ?, /)).toHaveFocus();
    await user.keyboard('{Home}g');
    expect(row(/^Go/)).toHaveFocus();
    expect(rows().filter(({ tabIndex }) => tabIndex === 0)).toEqual([row(/^Go/)]);
  });

  it('selects a topic from the tree, by Enter and by click, and lets it go again', async () => {
    const { user, search } = await openText();
    row(/^Event sourcing ?: /).focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(search().get('topic')).toBe('event-sourcing'));
    expect(row(/^Event sourcing ?: /)).toHaveAttribute('aria-selected', 'true');
    const card = screen.getByRole('region', { name: 'Event sourcing' });
    expect(within(card).getByText(/^4 posts · Apr 2017 – Oct 2021 · Data$/)).toBeVisible();
    expect(
      await within(card).findByText('State is kept as the events that led to it.'),
    ).toBeVisible();
    expect(within(card).getByRole('link', { name: 'Open the card' })).toHaveAttribute(
      'href',
      '/topics/event-sourcing',
    );
    await user.click(row(/^Wood ?: /));
    await waitFor(() => expect(search().get('topic')).toBe('wood'));
    await user.click(button('Close'));
    await waitFor(() => expect(search().get('topic')).toBeNull());
    expect(screen.queryByRole('region', { name: 'Wood' })).not.toBeInTheDocument();
  });

  it('shows in the tree what an address selects, opening what hides it', async () => {
    await openText('&edge=go,architecture');
    const thread = row(/^Architecture ?, 1 shared post/);
    expect(thread).toHaveAttribute('aria-selected', 'true');
    expect(row(/^Go ?: /)).toHaveAttribute('aria-expanded', 'true');
  });

  it('tells of an edge its posts, its rank at both ends and which topic is broader', async () => {
    const { user, search } = await openText('&topic=event-sourcing');
    await user.click(button('3 posts shared with Architecture'));
    await waitFor(() => expect(search().get('edge')).toBe('event-sourcing,architecture'));
    const card = screen.getByRole('region', { name: 'Event sourcing and Architecture' });
    expect(card).toHaveTextContent('3 shared posts');
    expect(card).toHaveTextContent('It is the strongest of the 2 threads of Event sourcing.');
    expect(card).toHaveTextContent(
      'Architecture is the broader of the two: nearly all posts of Event sourcing carry it too.',
    );
    const posts = within(card).getAllByRole('link', { name: /Events|Event Pipelines|Ereignisse/ });
    expect(posts.map((each) => each.textContent)).toEqual([
      'Event Pipelines in Practice',
      'Ereignisse statt Zustände',
      'Why We Chose Events',
    ]);
    expect(within(card).getAllByText(/^Oct 2021|^Mar 2019|^Apr 2017/)).toHaveLength(3);
  });

  it('counts the posts of the chosen years alone, on an edge too', async () => {
    await openText('&years=2019-2021&edge=event-sourcing,architecture');
    expect(counts()).toHaveTextContent('3 of 5 topics, 3 of 4 edges; 2 topics hidden');
    const card = screen.getByRole('region', { name: 'Event sourcing and Architecture' });
    expect(card).toHaveTextContent('2 shared posts');
    expect(card).toHaveTextContent('1 more post in years that are not shown.');
  });

  it.each([
    ['topic=wood&family=data', 'Wood'],
    ['edge=go,architecture&least=2', 'Go and Architecture'],
  ])('says so of a selection that the filters leave out: %s', async (search, name) => {
    await openText(`&${search}`);
    const card = screen.getByRole('region', { name });
    expect(card).toHaveTextContent('It is not on the map now: the filters leave it out.');
  });

  it('lets the selection go by Escape in its card, after what is open there', async () => {
    const { user, search } = await openText('&topic=event-sourcing');
    const card = screen.getByRole('region', { name: 'Event sourcing' });
    const item = await within(card).findByRole('checkbox', { name: 'Ledgers for Beginners' });
    item.focus();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(search().get('topic')).toBeNull());
    expect(screen.getByRole('group', { name: 'The graph' })).toHaveFocus();
  });

  it('folds the tools away where they would hide what is selected among them', async () => {
    answerMedia(false);
    const { user, search } = await openText();
    await user.click(screen.getByRole('heading', { level: 2, name: 'Facts' }));
    await user.click((await screen.findAllByRole('button', { name: 'Go' }))[0] as HTMLElement);
    await waitFor(() => expect(search().get('topic')).toBe('go'));
    expect(screen.queryByRole('complementary', { name: 'Tools' })).not.toBeInTheDocument();
    expect(screen.getByRole('region', { name: 'Go' })).toBeVisible();
    vi.restoreAllMocks();
  });

  it('leads from the card of a topic to its route', async () => {
    const { user, search } = await openText('&topic=go');
    const card = () => screen.getByRole('region', { name: /^(Go|Event sourcing)$/ });
    await user.click(button('Route from'));
    await waitFor(() => expect(card()).toHaveTextContent('A route begins here.'));
    await user.click(row(/^Event sourcing ?: /));
    await waitFor(() => expect(search().get('topic')).toBe('event-sourcing'));
    await user.click(button('Route to'));
    await waitFor(() =>
      expect(card()).toHaveTextContent(
        'The route from Go to Event sourcing is told among the tools, under “Route”.',
      ),
    );
  });

  describe('filters', () => {
    it('narrow the graph, live and in the address, and are all taken away at once', async () => {
      const { user, search } = await openText();
      await user.type(screen.getByRole('searchbox', { name: 'Text' }), 'o');
      await user.selectOptions(select('Family'), 'Craft');
      await waitFor(() =>
        expect(counts()).toHaveTextContent('3 of 5 topics, 1 of 4 edges; 2 topics hidden'),
      );
      await user.selectOptions(select('Community'), 'Wood (2)');
      await user.click(screen.getByRole('radio', { name: 'Full only' }));
      await waitFor(() => expect(counts()).toHaveTextContent('1 of 5 topics'));
      expect(Object.fromEntries(search())).toEqual({
        view: 'text',
        text: 'o',
        family: 'craft',
        community: '1',
        stubs: 'off',
      });
      await user.click(button('Show all'));
      await waitFor(() => expect(counts()).toHaveTextContent('5 topics, 4 edges'));
      expect(Object.fromEntries(search())).toEqual({ view: 'text' });
    });

    it('put a topic in focus by its name, with hops around it', async () => {
      const { user, search } = await openText();
      await user.type(screen.getByRole('combobox', { name: 'Focus' }), 'wo{Enter}');
      await waitFor(() => expect(search().get('focus')).toBe('wood'));
      expect(counts()).toHaveTextContent('2 of 5 topics');
      expect(document.title).toBe('Graph around Wood · Throughline');
      await user.click(screen.getByRole('radio', { name: '3 hops' }));
      await waitFor(() => expect(search().get('hops')).toBe('3'));
      await user.click(button('Leave focus'));
      await waitFor(() => expect(search().get('focus')).toBeNull());
    });

    it('say when nothing is left', async () => {
      const { user } = await openText();
      await user.type(screen.getByRole('searchbox', { name: 'Text' }), 'submarine');
      await waitFor(() => expect(counts()).toHaveTextContent('0 of 5 topics'));
      expect(screen.getByText(/No topic fits all of this/)).toBeVisible();
    });

    it('leave out weak edges and none of the topics', async () => {
      await openText('&least=2');
      expect(counts()).toHaveTextContent('5 topics, 2 of 4 edges');
      expect(screen.getByRole('slider', { name: 'Least shared posts' })).toHaveValue('2');
    });

    it('by progress, as it is marked', async () => {
      const { user } = await openText('&progress=started');
      await waitFor(() => expect(counts()).toHaveTextContent('0 of 5 topics'));
      await user.selectOptions(select('Progress'), 'Any progress');
      await user.click(row(/^Event sourcing ?: /));
      const card = screen.getByRole('region', { name: 'Event sourcing' });
      const item = await within(card).findByRole('checkbox', {
        name: 'Ledgers for Beginners',
      });
      await waitFor(() => expect(item).not.toHaveAttribute('aria-disabled', 'true'));
      await user.click(item);
      await waitFor(() => expect(card).toHaveTextContent(/1 of \d+ done/));
      await user.selectOptions(select('Progress'), 'Begun');
      await waitFor(() => expect(counts()).toHaveTextContent('1 of 5 topics'));
      await user.click(item);
      await waitFor(() => expect(counts()).toHaveTextContent('0 of 5 topics'));
    });
  });

  describe('years', () => {
    it('are brushed by two thumbs, which take one another along', async () => {
      const { user, search } = await openText();
      const [from, to] = ['From year', 'To year'].map((name) =>
        screen.getByRole('slider', { name }),
      );
      expect(from).toHaveAttribute('aria-valuetext', '2016');
      expect(to).toHaveAttribute('aria-valuetext', '2021');
      await user.click(button('One year less'));
      await waitFor(() => expect(search().get('years')).toBe('2016-2020'));
      await user.click(button('One year more'));
      await waitFor(() => expect(search().get('years')).toBeNull());
    });

    it('play the growth of the archive, and stop at its end', async () => {
      const { user, search } = await openText('&years=2016-2019');
      vi.useFakeTimers({ shouldAdvanceTime: true, advanceTimeDelta: 200 });
      await user.click(button('Play the growth of the archive'));
      await waitFor(() => expect(search().get('years')).toBe('2016-2020'));
      await waitFor(() => expect(search().get('years')).toBeNull());
      expect(await screen.findByRole('button', { name: /^Play/ })).toBeVisible();
      vi.useRealTimers();
    });

    it('are stepped by hand where less motion is asked for', async () => {
      answerMedia(true);
      await openText();
      expect(screen.queryByRole('button', { name: /^Play/ })).not.toBeInTheDocument();
      expect(button('One year less')).toBeVisible();
      vi.restoreAllMocks();
    });
  });

  it('finds the strongest chain between two topics, with the posts that join each pair', async () => {
    const { user, search } = await openText('&from=go');
    await user.type(screen.getByRole('combobox', { name: 'To' }), 'event sourcing{Enter}');
    await waitFor(() => expect(search().get('to')).toBe('event-sourcing'));
    expect(screen.getByText('1 hop by the strongest chain.')).toBeVisible();
    await user.click(screen.getByText('joined by 1 post'));
    expect(screen.getByRole('link', { name: 'Event Pipelines in Practice' })).toBeVisible();
    expect(screen.getByRole('link', { name: /^Read your way/ })).toHaveAttribute(
      'href',
      '/paths/go/to/event-sourcing',
    );
    await user.click(button('Turn round'));
    await waitFor(() => expect(search().get('from')).toBe('event-sourcing'));
    expect(search().get('to')).toBe('go');
    await user.click(button('Clear'));
    await waitFor(() => expect(search().get('from')).toBeNull());
  });

  it('says how much of a route the filters leave out', async () => {
    await openText('&from=go&to=event-sourcing&family=data');
    expect(screen.getByText('The filters leave all of it out of the map.')).toBeVisible();
  });

  it('says that no chain joins two islands', async () => {
    await openText('&from=go&to=wood');
    expect(screen.getByText(/No chain of shared posts joins them/)).toBeVisible();
  });

  it('tells facts of what is shown, whose names select', async () => {
    const { user, search } = await openText();
    await user.click(screen.getByRole('heading', { level: 2, name: 'Facts' }));
    const facts = (await screen.findByText('Hubs')).parentElement as HTMLElement;
    expect(facts).toHaveTextContent('Architecture has 2 threads.');
    expect(facts).toHaveTextContent('No shown edge joins two communities.');
    expect(facts).toHaveTextContent('Wood and Joints are joined to nothing else.');
    expect(facts).toHaveTextContent(
      'no two full topics share a thread without sharing a post as well',
    );
    await user.click(within(facts).getAllByRole('button', { name: 'Go' })[0] as HTMLElement);
    await waitFor(() => expect(search().get('topic')).toBe('go'));
  });

  it('explains its colours', async () => {
    const { user, search } = await openText();
    expect(screen.getByText('Colour: community, by its strongest topic')).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'Progress' }));
    await waitFor(() => expect(search().get('colour')).toBe('progress'));
    expect(screen.getByText('Begun', { selector: 'bdi' })).toBeVisible();
  });

  it('gives the topics of the text the colours of the map', async () => {
    const { user } = await openText();
    const hue = () =>
      row(/^Go ?: /)
        .querySelector('[data-hue]')
        ?.getAttribute('data-hue');
    expect(hue()).toBe('0');
    await user.click(screen.getByRole('radio', { name: 'Family' }));
    await waitFor(() => expect(hue()).toBe('2'));
  });

  it.each([
    ['focus=kubernets', 'There is no topic “kubernets” in this archive.'],
    ['years=1066', '“1066” are no years of this archive, which has 2016 to 2021.'],
    ['focus=go&hops=-2', '“-2” is no number of hops: it can be 1, 2 or 3.'],
    ['edge=wood,go', 'No post joins “wood” and “go”.'],
  ])('says what of an address it ignored: %s', async (search, word) => {
    const { user, address } = await openText(`&${search}`);
    expect(ignored()).toHaveTextContent(word);
    await user.click(within(ignored() as HTMLElement).getByRole('button', { name: 'Dismiss' }));
    await waitFor(() => expect(ignored()).not.toBeInTheDocument());
    expect(address()).not.toContain('kubernets');
  });

  it('copies the link to what is shown, and says so', async () => {
    const { user } = await openText('&topic=go');
    await user.click(button('Copy link'));
    expect(await screen.findByText(/The link is copied/)).toBeInTheDocument();
    expect(await navigator.clipboard.readText()).toBe(window.location.href);
  });

  it('says so when the browser refuses to copy', async () => {
    const { user } = await openText();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('Denied'));
    await user.click(button('Copy link'));
    expect(await screen.findByText(/The address bar has the link/)).toBeInTheDocument();
    vi.restoreAllMocks();
  });

  it('stays of use when the card of a topic does not load', async () => {
    server.use(answers('cards', () => new Response(null, { status: 404 })));
    await openText('&topic=go');
    expect(await screen.findByText(/Its card did not load/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Open the card' })).toBeVisible();
  });
});

it('says of an archive without topics that there is nothing to draw', async () => {
  server.use(...offers(corpusOf([post('one')])));
  await renderRoute('/graph');
  expect(screen.getByText(/there is nothing to draw/)).toBeVisible();
});

it('names the colour of a community of one topic, and no lines where there are none', async () => {
  server.use(...offers(corpusOf([post('one', { topics: 'solo' })])));
  await openText();
  expect(screen.getByText('Solo', { selector: 'li bdi' })).toBeVisible();
  expect(screen.queryByText('Line: shared posts')).not.toBeInTheDocument();
});

it('shows hostile names as they are, and runs none', async () => {
  server.use(...offers(hostileCorpus(), hostileCards()));
  await openText('&topic=odd');
  expect(screen.getAllByText(/<script>window\.wasRun/).length).toBeGreaterThan(1);
  expect(Object.hasOwn(window, 'wasRun')).toBe(false);
});

it('begins with communities folded where there are many topics', async () => {
  server.use(...offers(corpusOfTopics(1000)));
  await openText();
  expect(counts()).toHaveTextContent('1,000 topics, 0 edges');
  expect(rows()).toHaveLength(1);
  expect(rows()[0]).toHaveAttribute('aria-expanded', 'false');
});
