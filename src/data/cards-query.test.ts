import { QueryClient } from '@tanstack/react-query';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { TopicSlug } from '#src/domain/corpus/ids.ts';
import { smallCards, smallCorpus } from '#src/testing/corpus-builder.ts';
import { cardsQuery } from './cards-query.ts';
import { LoadFailure } from './load-failure.ts';

const FILE = 'corpora/small-notes/cards/data.json';
const corpus = smallCorpus();
const data = smallCards().find(({ family }) => family === 'data');

/** Answers every request with this and tells what was asked for. */
function answer(body: unknown, init?: ResponseInit) {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const fetch = vi.fn(async (_url: string) => new Response(text, init));
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

const load = (family = 'data', client = new QueryClient()) =>
  client.fetchQuery({ ...cardsQuery(corpus, family), staleTime: Number.POSITIVE_INFINITY });

/** The fault with which loading ends. */
async function fault(family = 'data') {
  const thrown = await load(family).then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(thrown instanceof LoadFailure)) throw new Error(`Not a failure to load: ${thrown}`);
  expect(thrown.file).toBe(`corpora/small-notes/cards/${family}.json`);
  return thrown.fault;
}

describe('the cards of a family', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('are found by topic', async () => {
    const fetch = answer(data);
    const cardOf = await load();
    for (const card of data?.cards ?? []) expect(cardOf(card.topic)).toEqual(card);
    expect(fetch.mock.calls.map(([url]) => url)).toEqual([`/${FILE}`]);
  });

  it('are loaded once for each family', async () => {
    const client = new QueryClient();
    const fetch = answer(data);
    await load('data', client);
    await load('data', client);
    expect(fetch).toHaveBeenCalledTimes(1);
    answer(smallCards().find(({ family }) => family === 'craft'));
    const cardOf = await load('craft', client);
    expect(cardOf('go' as TopicSlug).topic).toBe('go');
  });

  it('may have any name that is safe in an address', async () => {
    const fetch = answer({ ...data, family: 'a/../b', cards: [] });
    await load('a/../b');
    expect(fetch.mock.calls[0]?.[0]).toBe('/corpora/small-notes/cards/a%2F..%2Fb.json');
  });

  it('may be missing', async () => {
    answer('Not found', { status: 404 });
    expect(await fault()).toEqual({ fault: 'missing' });
  });

  it('may be out of reach for the server', async () => {
    answer('Oops', { status: 503 });
    expect(await fault()).toEqual({ fault: 'server', status: 503 });
  });

  it('may be malformed', async () => {
    answer({ ...data, cards: [{ topic: 'event-sourcing' }] });
    expect(await fault()).toMatchObject({ fault: 'malformed', field: 'cards[0].definition' });
    answer('{"kind":');
    expect(await fault()).toMatchObject({ fault: 'malformed', field: 'the whole file' });
  });

  it('may be of a newer version or another kind', async () => {
    answer({ ...data, version: 3 });
    expect(await fault()).toEqual({ fault: 'newer', version: 3, known: 1 });
    answer(corpus);
    expect(await fault()).toEqual({ fault: 'foreign', expected: 'throughline.cards' });
  });

  it('may rest on posts that the corpus does not have', async () => {
    answer(JSON.stringify(data).replaceAll('2017-04-10-why-events', 'gone'));
    expect(await fault()).toMatchObject({
      fault: 'malformed',
      reason: '“gone” is not in this corpus',
    });
  });

  it.each([
    ['lack one card', { ...data, cards: [] }],
    ['be those of another family', smallCards().find(({ family }) => family === 'craft')],
  ])('may %s, which is found while they are loaded', async (_, file) => {
    answer(file);
    expect(await fault()).toEqual({
      fault: 'malformed',
      field: 'cards',
      reason: 'it lacks the card of “event-sourcing”',
    });
  });

  it('are asked for again after they lacked a card', async () => {
    const client = new QueryClient();
    answer({ ...data, cards: [] });
    await expect(load('data', client)).rejects.toThrow(LoadFailure);
    answer(data);
    const cardOf = await load('data', client);
    expect(cardOf('event-sourcing' as TopicSlug).topic).toBe('event-sourcing');
  });

  it('have no card of a topic of another family', async () => {
    answer(data);
    const cardOf = await load();
    expect(() => cardOf('go' as TopicSlug)).toThrow(LoadFailure);
  });
});
