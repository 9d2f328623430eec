import { describe, expect, it } from 'vitest';
import cards from './golden/cards.v1.json' with { type: 'json' };
import golden from './golden/corpus.v1.json' with { type: 'json' };
import shelf from './golden/shelf.v1.json' with { type: 'json' };
import { parseCards, parseCorpus, parseShelf } from './parse-corpus.ts';
import type { Corpus } from './schema.ts';

/** Keys and places on the way to a value: `['topics', 0, 'posts', 1]`. */
type Way = readonly (string | number)[];

describe('a corpus', () => {
  it.each([
    ['a post that no topic list knows', ['posts', 0, 'topics', 1], 'nowhere', 'posts[0].topics[1]'],
    ['a topic’s post', ['topics', 0, 'posts', 2], 'nowhere', 'topics[0].posts[2]'],
    ['a topic’s family', ['topics', 1, 'family'], 'nowhere', 'topics[1].family[0]'],
    ['a broader topic', ['topics', 0, 'broader', 0], 'nowhere', 'topics[0].broader[0]'],
    ['a thread', ['topics', 0, 'threads', 1, 'slug'], 'nowhere', 'topics[0].threads[1]'],
    ['a post on a path', ['topics', 1, 'path', 2, 'post'], 'nowhere', 'topics[1].path[2]'],
    ['the first end of an edge', ['edges', 1, 'a'], 'nowhere', 'edges[1][0]'],
    ['the second end of an edge', ['edges', 1, 'b'], 'nowhere', 'edges[1][1]'],
    ['a post of an edge', ['edges', 0, 'posts', 0], 'nowhere', 'edges[0].posts[0]'],
    [
      'a name that every object has',
      ['topics', 0, 'broader', 0],
      'constructor',
      'topics[0].broader[0]',
    ],
  ] satisfies [string, Way, string, string][])(
    'is refused when %s leads nowhere',
    (_, way, value, field) => {
      expect(parseCorpus(changed(golden, way, value))).toEqual({
        ok: false,
        fault: { fault: 'malformed', field, reason: `“${value}” is not in this corpus` },
      });
    },
  );

  it.each([
    ['posts', 'post', ['posts', 1], golden.posts[0]],
    ['topics', 'topic', ['topics', 1, 'slug'], 'event-sourcing'],
    ['families', 'family', ['families', 1], golden.families[0]],
    ['edges', 'edge', ['edges', 1], golden.edges[0]],
    ['edges', 'edge the other way round', ['edges', 1], flipped(golden.edges[0])],
  ] satisfies [string, string, Way, unknown][])(
    'is refused at %s when a %s is there twice',
    (field, _, way, value) => {
      expect(parseCorpus(changed(golden, way, value))).toEqual({
        ok: false,
        fault: { fault: 'malformed', field, reason: expect.stringMatching(/\btwo\b/) },
      });
    },
  );

  it.each([
    ['archive.title', ['archive', 'title'], ''],
    ['archive.homepage', ['archive', 'homepage'], 'javascript:alert(1)'],
    ['archive.minimumPosts', ['archive', 'minimumPosts'], 0],
    ['archive.span.from', ['archive', 'span', 'from'], '2017-13'],
    ['posts[0].url', ['posts', 0, 'url'], 'data:text/html,x'],
    ['posts[0].date', ['posts', 0, 'date'], '2021-02-29'],
    ['posts[0].minutes', ['posts', 0, 'minutes'], Number.POSITIVE_INFINITY],
    ['posts[0].topics[0]', ['posts', 0, 'topics', 0], 'Event Sourcing'],
    ['topics[0].posts', ['topics', 0, 'posts'], []],
    ['topics[0].path[1].stage', ['topics', 0, 'path', 1, 'stage'], 'middle'],
    ['topics[0].perYear.2017', ['topics', 0, 'perYear', '2017'], -1],
    ['topics[0].position.x', ['topics', 0, 'position', 'x'], null],
    ['edges[0].posts', ['edges', 0, 'posts'], []],
  ] satisfies [string, Way, unknown][])('is malformed when %s is', (field, way, value) => {
    expect(parseCorpus(changed(golden, way, value))).toMatchObject({ fault: { field } });
  });

  it('may hold nothing at all', () => {
    const empty = { ...golden, families: [], posts: [], topics: [], edges: [] };
    expect(parseCorpus(empty)).toEqual({ ok: true, value: empty });
  });

  it('may have fields of a later day, which are left alone', () => {
    expect(parseCorpus({ ...golden, colours: ['red'] })).toEqual({ ok: true, value: golden });
  });

  it('of a newer version, or a shelf in its place, is told apart', () => {
    expect(parseCorpus({ ...golden, version: 2 })).toMatchObject({ fault: { fault: 'newer' } });
    expect(parseCorpus(shelf)).toMatchObject({ fault: { fault: 'foreign' } });
  });
});

describe('the cards of a family', () => {
  const corpus = readCorpus();
  const statement = { text: 'A claim.', origin: 'derived', rule: 'counts', evidence: [] };
  /** The golden card and a second one, whose checklist has an item of its own. */
  const two = {
    ...cards,
    cards: [
      ...cards.cards,
      {
        topic: 'architecture',
        definition: [],
        claims: [{ id: 'architecture/a.claim', ...statement }],
        checklist: [{ id: 'architecture/a.item', ...statement }],
        failureModes: [
          { id: 'architecture/a.fault', ...statement, preventedBy: 'architecture/a.item' },
        ],
      },
    ],
  };
  const first = ['cards', 0];
  const second = ['cards', 1];

  it('are read, one card or more', () => {
    expect(parseCards(two, corpus)).toEqual({ ok: true, value: two });
    expect(parseCards({ ...cards, cards: [] }, corpus)).toMatchObject({ ok: true });
  });

  it.each([
    ['the topic of a card', [...second, 'topic'], 'nowhere', 'cards[1].topic[0]'],
    ['a name that every object has', [...second, 'topic'], 'constructor', 'cards[1].topic[0]'],
    [
      'evidence of the definition',
      [...first, 'definition', 1, 'evidence', 2],
      'nowhere',
      'cards[0].definition[1].evidence[2]',
    ],
    [
      'evidence of a claim',
      [...first, 'claims', 1, 'evidence', 0],
      'nowhere',
      'cards[0].claims[1].evidence[0]',
    ],
    [
      'evidence of a checklist item',
      [...first, 'checklist', 0, 'evidence', 1],
      'nowhere',
      'cards[0].checklist[0].evidence[1]',
    ],
    [
      'evidence of a failure mode',
      [...first, 'failureModes', 0, 'evidence', 0],
      'nowhere',
      'cards[0].failureModes[0].evidence[0]',
    ],
    [
      'the item that prevents a failure mode',
      [...first, 'failureModes', 1, 'preventedBy'],
      'event-sourcing/data.gone',
      'cards[0].failureModes[1].preventedBy[0]',
    ],
    [
      'an item of another card that prevents a failure mode',
      [...second, 'failureModes', 0, 'preventedBy'],
      'event-sourcing/data.targets-first',
      'cards[1].failureModes[0].preventedBy[0]',
    ],
    [
      'a claim in place of the item that prevents a failure mode',
      [...second, 'failureModes', 0, 'preventedBy'],
      'architecture/a.claim',
      'cards[1].failureModes[0].preventedBy[0]',
    ],
  ] satisfies [string, Way, string, string][])(
    'are refused when %s leads nowhere',
    (_, way, value, field) => {
      expect(parseCards(changed(two, way, value), corpus)).toEqual({
        ok: false,
        fault: { fault: 'malformed', field, reason: `“${value}” is not in this corpus` },
      });
    },
  );

  it('are refused when the corpus has none of their posts', () => {
    expect(parseCards(cards, { ...corpus, posts: [] })).toMatchObject({
      fault: { field: 'cards[0].definition[0].evidence[0]' },
    });
  });

  it.each([
    ['card', [...second, 'topic'], 'event-sourcing'],
    ['statement', [...second, 'claims', 0, 'id'], cards.cards[0]?.claims[0]?.id],
    ['statement of one card', [...first, 'claims', 1, 'id'], cards.cards[0]?.claims[0]?.id],
    ['statement of two sections', [...first, 'claims', 1, 'id'], cards.cards[0]?.definition[0]?.id],
  ] satisfies [string, Way, unknown][])('are refused when a %s is there twice', (_, way, value) => {
    expect(parseCards(changed(two, way, value), corpus)).toEqual({
      ok: false,
      fault: { fault: 'malformed', field: 'cards', reason: expect.stringMatching(/\btwo\b/) },
    });
  });

  it.each([
    ['archive', ['archive'], '../elsewhere'],
    ['family', ['family'], ''],
    ['cards', ['cards'], null],
    ['cards[1].definition', [...second, 'definition'], undefined],
    ['cards[0].definition[0].id', [...first, 'definition', 0, 'id'], 'no-topic'],
    ['cards[0].definition[0].text', [...first, 'definition', 0, 'text'], ''],
    ['cards[0].definition[0].origin', [...first, 'definition', 0, 'origin'], 'guessed'],
    ['cards[0].checklist[0].why', [...first, 'checklist', 0, 'why'], ''],
    ['cards[0].checklist[0].how[1]', [...first, 'checklist', 0, 'how', 1], ''],
    ['cards[0].checklist[0].minutes', [...first, 'checklist', 0, 'minutes'], 1.5],
    ['cards[0].checklist[0].minutes', [...first, 'checklist', 0, 'minutes'], 0],
    [
      'cards[0].failureModes[0].preventedBy',
      [...first, 'failureModes', 0, 'preventedBy'],
      'data.targets-first',
    ],
  ] satisfies [string, Way, unknown][])('are malformed when %s is', (field, way, value) => {
    expect(parseCards(changed(two, way, value), corpus)).toMatchObject({
      fault: { fault: 'malformed', field },
    });
  });

  it('may have fields of a later day, which are left alone', () => {
    expect(parseCards({ ...cards, colours: ['red'] }, corpus)).toEqual({ ok: true, value: cards });
  });

  it('of a newer version, or a corpus in their place, are told apart', () => {
    expect(parseCards({ ...cards, version: 2 }, corpus)).toMatchObject({
      fault: { fault: 'newer', version: 2, known: 1 },
    });
    expect(parseCards(golden, corpus)).toMatchObject({ fault: { fault: 'foreign' } });
  });
});

describe('a shelf', () => {
  it.each([
    ['corpora', ['corpora'], undefined],
    ['corpora[1].id', ['corpora', 1, 'id'], '../elsewhere'],
    ['corpora[0].title', ['corpora', 0, 'title'], ''],
    ['corpora[0].posts', ['corpora', 0, 'posts'], 1.5],
  ] satisfies [string, Way, unknown][])('is malformed when %s is', (field, way, value) => {
    expect(parseShelf(changed(shelf, way, value))).toMatchObject({ fault: { field } });
  });

  it('of a newer version, or a corpus in its place, is told apart', () => {
    expect(parseShelf({ ...shelf, version: 2 })).toMatchObject({ fault: { fault: 'newer' } });
    expect(parseShelf(golden)).toMatchObject({ fault: { fault: 'foreign' } });
  });
});

/** A copy with one value changed; a way that leads past the copy is a mistake of the test. */
function changed(file: object, way: Way, value: unknown): unknown {
  const copy: unknown = structuredClone(file);
  const last = way.at(-1) ?? '';
  const holder = way.slice(0, -1).reduce((at, key) => (at as Record<string, unknown>)[key], copy);
  expect(holder).toHaveProperty([last]);
  (holder as Record<string, unknown>)[last] = value;
  return copy;
}

function readCorpus(): Corpus {
  const opened = parseCorpus(golden);
  if (!opened.ok) throw new Error(JSON.stringify(opened.fault));
  return opened.value;
}

function flipped(edge: (typeof golden.edges)[number] | undefined) {
  return edge && { a: edge.b, b: edge.a, posts: edge.posts };
}
