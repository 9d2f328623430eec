import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { smallCards, smallCorpus } from '#src/testing/corpus-builder.ts';
import { answers, type FileName, offers, shelfOf } from '#src/testing/handlers.ts';
import { renderRoute } from '#src/testing/render-route.tsx';
import { server } from '#src/testing/server.ts';

/** Every route that shows something of the corpus, and the title of its page. */
const ROUTES = [
  { address: '/', title: 'Small Notes' },
  { address: '/topics', title: 'Topics' },
  { address: '/graph', title: 'Graph' },
  { address: '/topics/event-sourcing', title: 'Event sourcing' },
  { address: '/topics/go', title: 'Go' },
  { address: '/posts', title: 'Posts' },
  { address: '/posts/2021-10-25-pipelines', title: 'Event Pipelines in Practice' },
] as const;

const SHELF = 'corpora/shelf.json';
const CORPUS = 'corpora/small-notes/corpus.json';

type Failure = {
  what: string;
  file: FileName;
  answer: () => Response;
  happened: string | RegExp;
  wayOut: RegExp;
};

const FAILURES: readonly Failure[] = [
  {
    what: 'the shelf is missing',
    file: 'shelf',
    answer: () => HttpResponse.text('Not found', { status: 404 }),
    happened: `There is no file ${SHELF} on this site.`,
    wayOut: /compile the archive again: npm run corpora/,
  },
  {
    what: 'the corpus is missing',
    file: 'corpus',
    answer: () => HttpResponse.text('Not found', { status: 404 }),
    happened: `There is no file ${CORPUS} on this site.`,
    wayOut: /compile the archive again: npm run corpora/,
  },
  {
    what: 'the host answers with its page for a missing file',
    file: 'corpus',
    answer: () => HttpResponse.html('<!doctype html><title>Throughline</title>'),
    happened: `There is no file ${CORPUS} on this site.`,
    wayOut: /npm run corpora/,
  },
  {
    what: 'the server is broken',
    file: 'corpus',
    answer: () => HttpResponse.text('Oops', { status: 500 }),
    happened: `The server answered 500 when asked for ${CORPUS}.`,
    wayOut: /This usually passes/,
  },
  {
    what: 'the network is gone',
    file: 'shelf',
    answer: () => HttpResponse.error(),
    happened: `${SHELF} could not be reached.`,
    wayOut: /Check the connection/,
  },
  {
    what: 'the network goes between the two files',
    file: 'corpus',
    answer: () => HttpResponse.error(),
    happened: `${CORPUS} could not be reached.`,
    wayOut: /Check the connection/,
  },
  {
    what: 'the corpus is cut off',
    file: 'corpus',
    answer: () =>
      new HttpResponse(JSON.stringify(smallCorpus()).slice(0, 500), {
        headers: { 'content-type': 'application/json' },
      }),
    happened: new RegExp(`^${CORPUS} cannot be read: at “the whole file”, .+\\.$`),
    wayOut: /npm run corpora/,
  },
  {
    what: 'a field of the corpus is malformed',
    file: 'corpus',
    answer: () => {
      const { topics, ...corpus } = smallCorpus();
      const broken = topics.map((topic, at) =>
        at === 2 ? { ...topic, span: { ...topic.span, to: 'soon' } } : topic,
      );
      return HttpResponse.json({ ...corpus, topics: broken });
    },
    happened: `${CORPUS} cannot be read: at “topics[2].span.to”, not a month such as 2021-10.`,
    wayOut: /mend this field/,
  },
  {
    what: 'a topic of the corpus names a post that it does not have',
    file: 'corpus',
    answer: () => HttpResponse.json({ ...smallCorpus(), posts: [] }),
    happened: /^corpora\/small-notes\/corpus\.json cannot be read: at “topics\[0\]\.posts\[0\]”, /,
    wayOut: /mend this field/,
  },
  {
    what: 'a link of the corpus would run as a program',
    file: 'corpus',
    answer: () => {
      const { posts, ...corpus } = smallCorpus();
      const [first, ...rest] = posts;
      const hostile = { ...first, url: 'javascript:window.wasRun=true' };
      return HttpResponse.json({ ...corpus, posts: [hostile, ...rest] });
    },
    happened: `${CORPUS} cannot be read: at “posts[0].url”, not an http, https or mailto link.`,
    wayOut: /mend this field/,
  },
  {
    what: 'the file is of another kind',
    file: 'corpus',
    answer: () => HttpResponse.json({ kind: 'geojson', version: 1 }),
    happened: `${CORPUS} is not a file of the kind throughline.corpus.`,
    wayOut: /npm run corpora/,
  },
  {
    what: 'the shelf is nothing but null',
    file: 'shelf',
    answer: () => HttpResponse.json(null),
    happened: `${SHELF} is not a file of the kind throughline.shelf.`,
    wayOut: /npm run corpora/,
  },
  {
    what: 'the corpus is of a newer version',
    file: 'corpus',
    answer: () => HttpResponse.json({ ...smallCorpus(), version: 2, posts: 'elsewhere' }),
    happened: `${CORPUS} has format version 2; this page reads versions up to 1.`,
    wayOut: /Reload the page/,
  },
  {
    what: 'the shelf is empty',
    file: 'shelf',
    answer: () => HttpResponse.json(shelfOf()),
    happened: 'This site offers no archive: its shelf is empty.',
    wayOut: /put an archive into archives\//,
  },
];

/** The pages of a topic, and the file that has its card. */
const CARD_ROUTES = [
  {
    address: '/topics/event-sourcing',
    title: 'Event sourcing',
    cards: 'corpora/small-notes/cards/data.json',
  },
  { address: '/topics/go', title: 'Go', cards: 'corpora/small-notes/cards/craft.json' },
] as const;

/** What may be wrong with that file alone; `happened` is what is said after its name. */
const CARD_FAILURES: readonly Failure[] = [
  {
    what: 'the cards are missing',
    file: 'cards',
    answer: () => HttpResponse.text('Not found', { status: 404 }),
    happened: /^There is no file FILE on this site\.$/,
    wayOut: /compile the archive again: npm run corpora/,
  },
  {
    what: 'the host answers with its page for missing cards',
    file: 'cards',
    answer: () => HttpResponse.html('<!doctype html><title>Throughline</title>'),
    happened: /^There is no file FILE on this site\.$/,
    wayOut: /npm run corpora/,
  },
  {
    what: 'the server is broken',
    file: 'cards',
    answer: () => HttpResponse.text('Oops', { status: 500 }),
    happened: /^The server answered 500 when asked for FILE\.$/,
    wayOut: /This usually passes/,
  },
  {
    what: 'the network goes before the cards',
    file: 'cards',
    answer: () => HttpResponse.error(),
    happened: /^FILE could not be reached\.$/,
    wayOut: /Check the connection/,
  },
  {
    what: 'the cards are cut off',
    file: 'cards',
    answer: () =>
      new HttpResponse(JSON.stringify(smallCards()[0]).slice(0, 300), {
        headers: { 'content-type': 'application/json' },
      }),
    happened: /^FILE cannot be read: at “the whole file”, .+\.$/,
    wayOut: /npm run corpora/,
  },
  {
    what: 'a field of the cards is malformed',
    file: 'cards',
    answer: () => {
      const [first] = smallCards();
      const cards = first?.cards.map((card) => ({ ...card, definition: 'short' }));
      return HttpResponse.json({ ...first, cards });
    },
    happened: /^FILE cannot be read: at “cards\[0\]\.definition”, .+\.$/,
    wayOut: /mend this field/,
  },
  {
    what: 'a statement rests on a post that the corpus does not have',
    file: 'cards',
    answer: () => HttpResponse.text(JSON.stringify(smallCards()[0]).replaceAll('2021-10', '1921')),
    happened:
      /^FILE cannot be read: at “cards\[0\]\..+\.evidence\[0\]”, .+ is not in this corpus\.$/,
    wayOut: /mend this field/,
  },
  {
    what: 'the card is not among the cards',
    file: 'cards',
    answer: () => HttpResponse.json({ ...smallCards()[0], cards: [] }),
    happened: /^FILE cannot be read: at “cards”, it lacks the card of “[a-z-]+”\.$/,
    wayOut: /mend this field/,
  },
  {
    what: 'the cards are a corpus',
    file: 'cards',
    answer: () => HttpResponse.json(smallCorpus()),
    happened: /^FILE is not a file of the kind throughline\.cards\.$/,
    wayOut: /npm run corpora/,
  },
  {
    what: 'the cards are of a newer version',
    file: 'cards',
    answer: () => HttpResponse.json({ ...smallCards()[0], version: 2, cards: 'elsewhere' }),
    happened: /^FILE has format version 2; this page reads versions up to 1\.$/,
    wayOut: /Reload the page/,
  },
];

const named = (happened: string | RegExp, file: string) =>
  new RegExp(String(happened).slice(1, -1).replace('FILE', file.replaceAll('.', '\\.')));

const CARD_CASES = CARD_ROUTES.flatMap(({ cards, ...route }) =>
  CARD_FAILURES.map((failure) => ({
    ...route,
    ...failure,
    happened: named(failure.happened, cards),
  })),
);

const CASES = ROUTES.flatMap((route) =>
  FAILURES.map((failure) => ({ ...route, ...failure })),
).concat(CARD_CASES);

describe('a page whose archive does not load', () => {
  beforeEach(() => {
    server.use(...offers(smallCorpus()));
  });

  it.each(CASES)(
    '$address when $what: says so, keeps the ways to go, and recovers',
    async ({ address, title, file, answer, happened, wayOut }) => {
      server.use(answers(file, answer));
      const { user } = await renderRoute(address);

      expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
        'The archive did not load',
      );
      const alert = within(screen.getByRole('alert'));
      expect(alert.getByText(happened)).toBeVisible();
      expect(alert.getByText(wayOut)).toBeVisible();
      expect(alert.getByText('Nothing of yours was changed.')).toBeVisible();
      expect(alert.getByRole('link', { name: 'Home' })).toHaveAttribute('href', '/');
      expect(screen.getByRole('navigation', { name: 'Main' })).toBeVisible();
      expect(document.title).toBe('The archive did not load · Throughline');

      server.use(...offers(smallCorpus()));
      await user.click(alert.getByRole('button', { name: 'Try again' }));
      expect(await screen.findByRole('heading', { level: 1, name: title })).toBeVisible();
      expect(screen.queryByRole('alert')).not.toBeInTheDocument();
      expect(document.title).toBe(`${title} · Throughline`);
    },
  );
});

describe('a page without a card', () => {
  it.each(['/', '/topics', '/posts', '/posts/2021-10-25-pipelines', '/topics/nothing'])(
    'asks for no cards: %s',
    async (address) => {
      const asked = vi.fn(() => HttpResponse.text('', { status: 404 }));
      server.use(...offers(smallCorpus()));
      server.use(answers('cards', asked));
      await renderRoute(address);
      expect(screen.queryByRole('alert')).not.toBeInTheDocument();
      expect(asked).not.toHaveBeenCalled();
    },
  );
});

describe('asking again', () => {
  /** Answers each request for a file with the next of some answers, then with the last of them. */
  function answersInTurn(file: FileName, ...turns: readonly (() => Response)[]) {
    let asked = 0;
    server.use(
      answers(file, () => {
        const turn = turns[Math.min(asked, turns.length - 1)];
        asked += 1;
        return turn ? turn() : HttpResponse.error();
      }),
    );
    return () => asked;
  }

  const broken = () => HttpResponse.text('Oops', { status: 503 });
  const corpus = () => HttpResponse.json(smallCorpus());

  beforeEach(() => {
    server.use(...offers(smallCorpus()));
  });

  it('happens by itself for what may pass, without a word', async () => {
    const asked = answersInTurn('corpus', broken, () => HttpResponse.error(), corpus);
    await renderRoute('/topics');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Topics');
    expect(asked()).toBe(3);
  });

  it('happens by itself for the cards too', async () => {
    const asked = answersInTurn('cards', broken, broken, () => HttpResponse.json(smallCards()[0]));
    await renderRoute('/topics/event-sourcing');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Event sourcing');
    expect(asked()).toBe(3);
  });

  it('ends after three requests for the cards', async () => {
    const asked = answersInTurn('cards', broken);
    await renderRoute('/topics/event-sourcing');
    expect(screen.getByRole('alert')).toBeVisible();
    expect(asked()).toBe(3);
  });

  it('is not needed from card to card of a family', async () => {
    const craft = smallCards().find(({ family }) => family === 'craft');
    const asked = answersInTurn(
      'cards',
      () => HttpResponse.json(craft),
      () => HttpResponse.error(),
    );
    const { user } = await renderRoute('/topics/wood');
    await user.click(screen.getAllByRole('link', { name: 'Joints' })[0] as HTMLElement);
    expect(await screen.findByRole('heading', { level: 1, name: 'Joints' })).toBeVisible();
    expect(asked()).toBe(1);
  });

  it.each(['shelf', 'corpus'] as const)('ends after three requests for the %s', async (file) => {
    const asked = answersInTurn(file, broken);
    await renderRoute('/topics');
    expect(screen.getByRole('alert')).toBeVisible();
    expect(asked()).toBe(3);
  });

  it('does not happen by itself for what cannot pass', async () => {
    const asked = answersInTurn('corpus', () => HttpResponse.text('', { status: 404 }));
    await renderRoute('/topics');
    expect(screen.getByRole('alert')).toBeVisible();
    expect(asked()).toBe(1);
  });

  it('may fail again, and says so again', async () => {
    const gone = () => HttpResponse.text('', { status: 404 });
    const newer = () => HttpResponse.json({ ...smallCorpus(), version: 9 });
    answersInTurn('corpus', gone, newer, corpus);
    const { user } = await renderRoute('/topics');
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText(/has format version 9/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Topics' })).toBeVisible();
  });

  it('happens on the way to another page too', async () => {
    const gone = () => HttpResponse.text('', { status: 404 });
    answersInTurn('corpus', gone, corpus);
    const { user } = await renderRoute('/topics');
    expect(screen.getByRole('alert')).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Posts' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Posts' })).toBeVisible();
  });

  it('is not needed from page to page once the corpus is there', async () => {
    const asked = answersInTurn('corpus', corpus, () => HttpResponse.error());
    const { user } = await renderRoute('/');
    for (const page of ['Topics', 'Posts']) {
      await user.click(screen.getByRole('link', { name: page }));
      expect(await screen.findByRole('heading', { level: 1, name: page })).toBeVisible();
    }
    expect(asked()).toBe(1);
  });
});

describe('an address that no route knows', () => {
  it.each(['/no/such/page', '/topic', '/topics/cqrs/more'])('says so: %s', async (address) => {
    server.use(...offers(smallCorpus()));
    await renderRoute(address);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'There is no page at this address',
    );
    const main = within(screen.getByRole('main'));
    expect(main.getByRole('link', { name: 'All topics' })).toHaveAttribute('href', '/topics');
    expect(main.getByRole('link', { name: 'All posts' })).toHaveAttribute('href', '/posts');
    expect(main.getByRole('link', { name: 'Home' })).toHaveAttribute('href', '/');
    expect(document.title).toBe('Not found · Throughline');
  });

  it('says so even when the archive does not load', async () => {
    server.use(answers('shelf', () => HttpResponse.text('', { status: 404 })));
    await renderRoute('/no/such/page');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'There is no page at this address',
    );
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('leads on to the pages that there are', async () => {
    server.use(...offers(smallCorpus()));
    const { user } = await renderRoute('/no/such/page');
    await user.click(screen.getByRole('link', { name: 'All topics' }));
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('5 topics'));
  });
});
