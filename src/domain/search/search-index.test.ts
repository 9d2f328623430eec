import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { postId } from '../corpus/ids.ts';
import type { MarkState } from '../marks/mark.ts';
import { postTrackable, type TrackableId } from '../marks/trackable.ts';
import { parseQuery } from './parse-query.ts';
import type { SearchDocument } from './search-document.ts';
import { SearchIndex } from './search-index.ts';
import { searchWords } from './search-words.ts';

function post(id: string, title: string, facts: Partial<SearchDocument> = {}): SearchDocument {
  const made = postId(id);
  if (made === undefined) throw new Error(`${id} is no id.`);
  return {
    id,
    kind: 'post',
    title,
    names: [],
    context: '',
    note: '',
    text: '',
    topics: [],
    families: [],
    weight: 0,
    trackable: postTrackable(made),
    place: { to: 'post', post: made },
    ...facts,
  };
}

const indexOf = (...documents: SearchDocument[]) => {
  const index = new SearchIndex();
  index.add(documents);
  return index;
};

const ask = (
  index: SearchIndex,
  query: string,
  { counted = false, states = new Map<TrackableId, MarkState>() } = {},
) => index.search({ ...parseQuery(query), most: 100, counted }, states);

const ids = (index: SearchIndex, query: string) =>
  ask(index, query).results.map(({ document }) => document.id);

describe('SearchIndex', () => {
  it('finds what has every word, wherever it stands', () => {
    const index = indexOf(
      post('a', 'Event sourcing', { text: 'A ledger in Go.' }),
      post('b', 'Event storming'),
    );
    expect(ids(index, 'event')).toEqual(['b', 'a'].sort());
    expect(ids(index, 'event ledger')).toEqual(['a']);
    expect(ids(index, 'ledger event go')).toEqual(['a']);
  });

  it('says so where nothing has every word, and gives what has most', () => {
    const index = indexOf(post('a', 'Event sourcing in Go'), post('b', 'Event storming'));
    const answer = ask(index, 'event sourcing submarine');
    expect(answer.partial).toBe(true);
    expect(answer.results.map(({ document }) => document.id)).toEqual(['a']);
    expect(ask(index, 'event sourcing').partial).toBe(false);
  });

  it('finds Chinese, Japanese and Korean text by any two characters', () => {
    const index = indexOf(
      post('zh', '分布式系统的一致性'),
      post('ja', 'データベースの設計'),
      post('ko', '쿠버네티스 운영'),
    );
    expect(ids(index, '式系')).toEqual(['zh']);
    expect(ids(index, '一致')).toEqual(['zh']);
    expect(ids(index, 'ベー')).toEqual(['ja']);
    expect(ids(index, '設計')).toEqual(['ja']);
    expect(ids(index, '네티')).toEqual(['ko']);
    expect(ids(index, '영')).toEqual(['ko']);
    expect(ids(index, '性一')).toEqual([]);
  });

  it('puts whole titles before longer ones, and titles before texts', () => {
    const index = indexOf(
      post('text', 'Something else', { text: 'caching' }),
      post('longer', 'Caching is hard'),
      post('whole', 'Caching'),
    );
    expect(ids(index, 'caching')).toEqual(['whole', 'longer', 'text']);
  });

  it('finds nothing for signs alone, everything for nothing, and names what is near', () => {
    const topic = post('t', 'Kubernetes', { kind: 'topic' });
    const index = indexOf(post('a', 'Event sourcing'), topic);
    expect(ids(index, '???')).toEqual([]);
    expect(ids(index, '')).toHaveLength(2);
    expect(ask(index, 'cybernetics').nearest?.map(({ title }) => title)).toEqual(['Kubernetes']);
  });

  it('keeps to filter words; those of one kind widen, those of several narrow', () => {
    const index = indexOf(
      post('a', 'Event one', { year: '2020', families: ['data'] }),
      post('b', 'Event two', { year: '2021', families: ['data'] }),
      post('c', 'Event three', { year: '2021', families: ['craft'] }),
    );
    expect(ids(index, 'event year:2021').sort()).toEqual(['b', 'c']);
    expect(ids(index, 'event year:2021 year:2020')).toHaveLength(3);
    expect(ids(index, 'year:2021 family:data')).toEqual(['b']);
    expect(ids(index, 'in:topics')).toEqual([]);
  });

  it('knows what is left, doing, done and skipped by the marks of the moment', () => {
    const index = indexOf(post('a', 'Event one'), post('b', 'Event two'), post('c', 'Event three'));
    const states = new Map<TrackableId, MarkState>([
      ['post:a' as TrackableId, 'done'],
      ['post:b' as TrackableId, 'doing'],
    ]);
    const found = (query: string) =>
      ask(index, query, { states })
        .results.map(({ document }) => document.id)
        .sort();
    expect(found('is:left')).toEqual(['b', 'c']);
    expect(found('is:doing')).toEqual(['b']);
    expect(found('is:done')).toEqual(['a']);
    expect(found('is:skipped')).toEqual([]);
  });

  it('counts what each filter word would leave, the others being kept', () => {
    const index = indexOf(
      post('a', 'Event one', { year: '2020', families: ['data'] }),
      post('b', 'Event two', { year: '2021', families: ['data'] }),
      post('c', 'Event three', { year: '2021', families: ['craft'] }),
    );
    const { facets } = ask(index, 'event year:2021', { counted: true });
    expect(facets?.year).toEqual({ 2020: 1, 2021: 2 });
    expect(facets?.family).toEqual({ data: 1, craft: 1 });
    expect(facets?.in).toEqual({ posts: 2 });
    expect(facets?.is).toEqual({ left: 2 });
  });

  it('takes more in at any time', () => {
    const index = indexOf(post('a', 'Event sourcing'));
    expect(ids(index, 'storming')).toEqual([]);
    index.add([post('b', 'Event storming')]);
    expect(ids(index, 'storming')).toEqual(['b']);
    expect(ids(index, 'event').sort()).toEqual(['a', 'b']);
  });

  it('finds at least what a plain scan for whole words finds, in any small archive', () => {
    const word = fc.constantFrom('event', 'go', 'api', 'cache', 'data', 'mesh', '分布', 'über');
    const text = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 8 }), text, (titles, query) => {
        const index = indexOf(...titles.map((title, at) => post(String(at), title)));
        const wanted = searchWords(query);
        const scan = titles.flatMap((title, at) =>
          wanted.every((each) => searchWords(title).includes(each)) ? [String(at)] : [],
        );
        const { results, total, partial } = ask(index, query);
        expect(total).toBe(results.length);
        if (scan.length > 0) {
          expect(partial).toBe(false);
          expect(results.map(({ document }) => document.id)).toEqual(expect.arrayContaining(scan));
        }
      }),
    );
  });
});
