import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TopicSlug } from '#src/domain/corpus/ids.ts';
import { indexCorpus } from '#src/domain/corpus/index-corpus.ts';
import { STANDS } from '#src/domain/marks/progress.ts';
import { corpusOf, smallCorpus } from '#src/testing/corpus-builder.ts';
import {
  COLOURS,
  type ExplorerState,
  HOPS,
  isFiltered,
  readSearch,
  VIEWS,
  withoutFilters,
  writeSearch,
} from './explorer-state.ts';

const index = indexCorpus(smallCorpus());
const slug = (text: string) => text as TopicSlug;
const usual = readSearch(index, {}).state;

const anySlug = fc.constantFrom(...index.topics.keys());
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const anyState: fc.Arbitrary<ExplorerState> = fc.record({
  text: fc.string({ maxLength: 200 }),
  family: maybe(fc.constantFrom('data', 'architecture', 'craft')),
  community: maybe(fc.constantFrom(0, 1)),
  years: maybe(
    fc
      .tuple(fc.integer({ min: 2016, max: 2021 }), fc.integer({ min: 2016, max: 2021 }))
      .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
  ),
  least: fc.integer({ min: 1, max: 3 }),
  stubs: fc.boolean(),
  progress: maybe(fc.constantFrom(...STANDS)),
  focus: maybe(fc.record({ slug: anySlug, hops: fc.constantFrom(...HOPS) })),
  selection: fc.oneof(
    fc.constant(undefined),
    anySlug.map((each) => ({ kind: 'topic' as const, slug: each })),
    fc.constantFrom(...index.corpus.edges).map(({ a, b }) => ({ kind: 'edge' as const, a, b })),
  ),
  viewport: maybe(
    fc.record({
      // The topics lie from 0 to 480, and 20 pixels from them are in sight at any zoom.
      x: fc.integer({ min: -20, max: 500 }),
      y: fc.integer({ min: -20, max: 20 }),
      zoom: fc.integer({ min: 1, max: 99_999 }).map((n) => n / 1000),
    }),
  ),
  colour: fc.constantFrom(...COLOURS),
  view: fc.constantFrom(...VIEWS),
  from: maybe(anySlug),
  to: maybe(anySlug),
});

describe('the address of the graph', () => {
  it('restores every state that it was written from', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(readSearch(index, writeSearch(state))).toEqual({ state, ignored: [] });
      }),
    );
  });

  it('is empty for the usual state', () => {
    expect(Object.values(writeSearch(usual)).filter((value) => value !== undefined)).toEqual([]);
  });

  it('is short', () => {
    expect(
      writeSearch({
        ...usual,
        years: { from: 2018, to: 2018 },
        focus: { slug: slug('go'), hops: 1 },
        viewport: { x: 1 / 3, y: -1234.5678, zoom: 0.7 },
      }),
    ).toMatchObject({ years: '2018', focus: 'go', hops: undefined, at: '0.333333,-1234.57,0.7' });
  });

  it.each([
    ['family', 'cooking', 'There is no family “cooking” in this archive.'],
    ['community', '99', 'There is no community “99” in this archive.'],
    ['community', '-1', 'There is no community “-1” in this archive.'],
    ['years', '1066', '“1066” are no years of this archive, which has 2016 to 2021.'],
    ['years', '2021-2016', '“2021-2016” are no years of this archive, which has 2016 to 2021.'],
    ['years', 'lately', '“lately” are no years of this archive, which has 2016 to 2021.'],
    ['least', '0', 'No two topics share “0” posts: the most is 3.'],
    ['least', '4', 'No two topics share “4” posts: the most is 3.'],
    ['stubs', 'on', '“on” is no choice for stubs: it can be off.'],
    ['progress', 'half', '“half” is no progress: it can be untouched, started, finished.'],
    ['focus', 'kubernets', 'There is no topic “kubernets” in this archive.'],
    ['hops', '2', 'Hops are counted from a topic in focus, and there is none.'],
    ['topic', 'nowhere', 'There is no topic “nowhere” in this archive.'],
    ['edge', 'wood,go', 'No post joins “wood” and “go”.'],
    ['edge', 'wood', 'No post joins “wood”.'],
    ['at', '1,2', '“1,2” is no part of the map.'],
    ['at', '1,,1', '“1,,1” is no part of the map.'],
    ['at', '0,0,-3', '“0,0,-3” is no part of the map.'],
    ['at', 'NaN,Infinity,1', '“NaN,Infinity,1” is no part of the map.'],
    ['at', '99999,0,1', '“99999,0,1” is no part of the map.'],
    ['colour', 'pink', '“pink” is no choice of colours: it can be community, family, progress.'],
    ['view', '__proto__', '“__proto__” is no view: it can be map, text, both.'],
    ['from', 'constructor', 'There is no topic “constructor” in this archive.'],
    ['text', 'm'.repeat(201), 'The text to look for is longer than 200 letters.'],
    ['to', 'm'.repeat(500), `There is no topic “${'m'.repeat(59)}…” in this archive.`],
  ])('ignores with a word what is malformed or stale: %s=%s', (key, value, word) => {
    expect(readSearch(index, { [key]: value })).toEqual({ state: usual, ignored: [word] });
  });

  it('ignores hops that cannot be, and keeps the focus', () => {
    for (const hops of ['-1', '0', '4', '1.5', '99999999999']) {
      const { state, ignored } = readSearch(index, { focus: 'go', hops });
      expect(state.focus).toEqual({ slug: 'go', hops: 1 });
      expect(ignored).toEqual([`“${hops}” is no number of hops: it can be 1, 2 or 3.`]);
    }
  });

  it('cuts years to those of the archive', () => {
    expect(readSearch(index, { years: '1990-2017' })).toEqual({
      state: { ...usual, years: { from: 2016, to: 2017 } },
      ignored: [],
    });
  });

  it('asks for nothing in an archive without posts', () => {
    const { state, ignored } = readSearch(indexCorpus(corpusOf([])), {
      years: '2020',
      least: '2',
      focus: 'go',
    });
    expect(isFiltered(state)).toBe(false);
    expect(ignored).toHaveLength(3);
  });
});

it('knows what narrows the graph, and takes all of it away', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      const all = withoutFilters(state);
      expect(isFiltered(all)).toBe(false);
      expect(all).toMatchObject({ colour: state.colour, view: state.view, from: state.from });
      expect(isFiltered({ ...all, community: 0 })).toBe(true);
    }),
  );
});
