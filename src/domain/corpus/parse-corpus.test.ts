import { describe, expect, it } from 'vitest';
import golden from './golden/corpus.v1.json' with { type: 'json' };
import shelf from './golden/shelf.v1.json' with { type: 'json' };
import { parseCorpus, parseShelf } from './parse-corpus.ts';

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
    [
      'evidence of the definition',
      ['topics', 0, 'definition', 1, 'evidence', 2],
      'nowhere',
      'topics[0].definition[1].evidence[2]',
    ],
    [
      'evidence of a claim',
      ['topics', 0, 'claims', 1, 'evidence', 0],
      'nowhere',
      'topics[0].claims[1].evidence[0]',
    ],
    [
      'evidence of a checklist item',
      ['topics', 0, 'checklist', 0, 'evidence', 1],
      'nowhere',
      'topics[0].checklist[0].evidence[1]',
    ],
    [
      'evidence of a failure mode',
      ['topics', 0, 'failureModes', 1, 'evidence', 0],
      'nowhere',
      'topics[0].failureModes[1].evidence[0]',
    ],
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
    ['topics', 'statement', ['topics', 1, 'claims', 0, 'id'], golden.topics[0]?.claims[0]?.id],
    [
      'topics',
      'statement of one card',
      ['topics', 0, 'claims', 1, 'id'],
      golden.topics[0]?.claims[0]?.id,
    ],
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
    ['topics[0].definition[0].origin', ['topics', 0, 'definition', 0, 'origin'], 'guessed'],
    ['topics[0].checklist[0].how[1]', ['topics', 0, 'checklist', 0, 'how', 1], ''],
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

function flipped(edge: (typeof golden.edges)[number] | undefined) {
  return edge && { a: edge.b, b: edge.a, posts: edge.posts };
}
