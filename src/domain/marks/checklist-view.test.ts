import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardsOf, smallCorpus, statement } from '#src/testing/corpus-builder.ts';
import type { ArchiveId } from '../corpus/ids.ts';
import { indexCorpus } from '../corpus/index-corpus.ts';
import { allItems, belongs } from './checklist.ts';
import { GROUPINGS } from './checklist-choices.ts';
import { checklistRows, compareRuns, filterItems } from './checklist-view.ts';
import { knownTrackables } from './known-trackables.ts';
import { MARK_STATES, type Mark, type RunId } from './mark.ts';
import type { Run } from './run.ts';
import type { TrackableId } from './trackable.ts';

const corpus = smallCorpus();
const index = indexCorpus(corpus);
const shared = (topic: string) =>
  statement(topic, 'data.shared', { text: 'Measure before you change.' });
const cards = cardsOf(corpus, {
  'event-sourcing': {
    checklist: [shared('event-sourcing'), statement('event-sourcing', 'own.a', { text: 'Größe.' })],
  },
  architecture: { checklist: [shared('architecture')] },
}).flatMap((file) => file.cards);
const all = allItems(index, ({ slug }) => {
  const card = cards.find(({ topic }) => topic === slug);
  if (!card) throw new Error(slug);
  return card;
});
const { items } = all;

const mark = (trackable: TrackableId, state: Mark['state'], text: string): Mark => ({
  archive: 'small-notes' as ArchiveId,
  run: 'first' as RunId,
  trackable,
  state,
  at: 1,
  text,
});
const states = new Map(items.map(({ trackable }, n) => [trackable, MARK_STATES[n % 4] ?? 'todo']));
const markOf = (trackable: TrackableId) => {
  const item = items.find((each) => each.trackable === trackable);
  const state = states.get(trackable) ?? 'todo';
  return state === 'todo' ? undefined : mark(trackable, state, item?.text ?? '');
};
const stateOf = (trackable: TrackableId) => states.get(trackable) ?? 'todo';
const rowsBy = (by: (typeof GROUPINGS)[number], shown = items) =>
  checklistRows(shown, {
    by,
    families: index.families,
    of: items,
    standing: stateOf,
  });

it('knows the items of full cards, and the text of every item and post', () => {
  expect(items.map(({ id }) => id)).toEqual([
    'event-sourcing/data.shared',
    'event-sourcing/own.a',
    'architecture/data.shared',
    'wood/checklist',
  ]);
  expect(all.texts.size).toBe(items.length + corpus.posts.length);
  expect(knownTrackables(index)).toHaveLength(
    corpus.posts.length + corpus.topics.flatMap((topic) => topic.items ?? []).length,
  );
});

describe.each(GROUPINGS)('grouped by %s', (by) => {
  it('each item stands once, under a heading that comes before it', () => {
    const rows = rowsBy(by);
    expect(rows[0]?.kind).toBe('group');
    const ids = rows.flatMap((row) => (row.kind === 'item' ? [row.item.id] : []));
    expect([...ids].sort()).toEqual(items.map(({ id }) => id).sort());
    const groups = rows.filter((row) => row.kind === 'group');
    expect(groups.flatMap((row) => row.items.map(({ id }) => id))).toEqual(ids);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
    expect(groups.reduce((sum, row) => sum + row.of.length, 0)).toBe(items.length);
  });

  it('of some items too, while a group counts all of its own', () => {
    fc.assert(
      fc.property(fc.subarray([...items]), (some) => {
        const rows = rowsBy(by, some);
        expect(rows.filter((row) => row.kind === 'item')).toHaveLength(some.length);
        for (const row of rows) {
          if (row.kind === 'group') {
            expect(row.of.length).toBeGreaterThanOrEqual(row.items.length);
          }
        }
      }),
    );
  });
});

it('puts an item of several topics first, side by side', () => {
  const [first] = rowsBy('item');
  expect(first).toMatchObject({ title: 'Measure before you change.', note: '2 topics' });
});

it('has the states in the order of work', () => {
  const titles = rowsBy('state').flatMap((row) => (row.kind === 'group' ? [row.title] : []));
  expect(titles).toEqual(['doing', 'to do', 'done', 'skipped']);
});

describe('a filter', () => {
  it.each([
    [{}, 4],
    [{ show: 'left' }, 2],
    [{ show: 'doing' }, 1],
    [{ show: 'done' }, 1],
    [{ show: 'skipped' }, 1],
    [{ show: 'changed' }, 0],
    [{ text: 'measure' }, 2],
    [{ text: 'CHANGE architecture' }, 1],
    [{ text: 'grosse' }, 0],
    [{ text: 'größe' }, 1],
    [{ text: 'größe', show: 'left' }, 1],
    [{ text: '   ' }, 4],
  ] as const)('%j leaves %i items', (filter, count) => {
    expect(filterItems(items, filter, markOf)).toHaveLength(count);
  });

  it('for changed items finds those whose mark was made on another text', () => {
    const found = filterItems(items, { show: 'changed' }, (trackable) =>
      mark(trackable, trackable.includes('own.a') ? 'done' : 'todo', 'Another text.'),
    );
    expect(found.map(({ id }) => id)).toEqual(['event-sourcing/own.a']);
  });
});

describe('two runs', () => {
  const run = (id: string, topics?: readonly string[]): Run =>
    ({
      archive: 'small-notes',
      id,
      name: id,
      stage: 'open',
      made: 0,
      at: 0,
      ...(topics && { topics }),
    }) as Run;

  it('are compared in the items of either, and an item that one does not have has no state there', () => {
    const [a, b] = [run('a', ['architecture']), run('b', ['architecture', 'wood'])];
    expect(belongs(a, items[0]?.topic.slug as never)).toBe(false);
    const rows = compareRuns(items, a, b, (_, of) => (of === 'a' ? 'done' : 'doing'));
    expect(rows.map(({ item, ...said }) => ({ id: item.id, ...said }))).toEqual([
      { id: 'architecture/data.shared', a: 'done', b: 'doing' },
      { id: 'wood/checklist', a: undefined, b: 'doing' },
    ]);
  });
});
