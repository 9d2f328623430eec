import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOTES_ARCHIVE, someRecord } from '#src/testing/reader-records.ts';
import { type Choice, importEdit, importText, previewImport } from './import-preview.ts';
import type { Mark } from './mark.ts';
import { mergeRecords, type ReaderRecord, recordKey } from './record.ts';
import type { TrackableId } from './trackable.ts';
import { undoing } from './undoing.ts';

const NOW = 1_900_000_000_000;
const ITEM = 'item:cqrs/data.targets-first' as TrackableId;
const TEXTS = new Map([[ITEM, 'Write it down.']]);

const mark = (facts: Partial<Mark>): ReaderRecord => ({
  kind: 'mark',
  value: {
    archive: NOTES_ARCHIVE,
    run: 'first' as Mark['run'],
    trackable: ITEM,
    state: 'todo',
    at: 0,
    text: 'Write it down.',
    ...facts,
  },
});
const run = (facts: object) =>
  ({
    kind: 'run',
    value: {
      archive: NOTES_ARCHIVE,
      id: 'billing',
      name: 'Billing',
      stage: 'open',
      made: 1,
      at: 1,
      ...facts,
    },
  }) as ReaderRecord;

function storeOf(records: readonly ReaderRecord[]) {
  const known = new Map<string, ReaderRecord>();
  const take = (record: ReaderRecord) => {
    const key = recordKey(record);
    const before = known.get(key);
    known.set(key, before ? mergeRecords(before, record) : record);
  };
  for (const record of records) take(record);
  const recordOf = (key: string) => known.get(key);
  return {
    known,
    take,
    recordOf,
    preview: (file: readonly ReaderRecord[], texts = TEXTS) =>
      previewImport(file, { recordOf, texts }),
  };
}

const gone = 'item:cqrs/data.gone' as TrackableId;

describe('what a record of a file is', () => {
  it.each<[string, ReaderRecord[], ReaderRecord, string]>([
    ['a mark that was not here', [], mark({ state: 'done', at: 5 }), 'new'],
    ['a note that was not here', [], mark({ note: 'a', noteAt: 5 }), 'new'],
    ['a mark of something gone', [], mark({ trackable: gone, state: 'done', at: 5 }), 'unknown'],
    ['an untick of what is not ticked', [], mark({ at: 5 }), 'same'],
    ['an untick of something gone', [], mark({ trackable: gone, at: 5 }), 'same'],
    ['the same mark', [mark({ state: 'done', at: 5 })], mark({ state: 'done', at: 5 }), 'same'],
    [
      'the same at another time',
      [mark({ state: 'done', at: 5 })],
      mark({ state: 'done', at: 9 }),
      'same',
    ],
    [
      'another state',
      [mark({ state: 'done', at: 5 })],
      mark({ state: 'skipped', at: 3 }),
      'conflicting',
    ],
    [
      'a tick of what was unticked',
      [mark({ at: 5 })],
      mark({ state: 'done', at: 3 }),
      'conflicting',
    ],
    [
      'another note',
      [mark({ note: 'a', noteAt: 1 })],
      mark({ note: 'b', noteAt: 2 }),
      'conflicting',
    ],
    ['a state for a note', [mark({ note: 'a', noteAt: 9 })], mark({ state: 'done', at: 3 }), 'new'],
    ['a note for a state', [mark({ state: 'done', at: 3 })], mark({ note: 'a', noteAt: 9 }), 'new'],
    [
      'a conflict in the attic',
      [mark({ trackable: gone, state: 'done', at: 5 })],
      mark({ trackable: gone, state: 'doing', at: 6 }),
      'conflicting',
    ],
    ['a run', [], run({}), 'new'],
    ['a removed run', [], run({ stage: 'deleted' }), 'same'],
    ['a run of another name', [run({})], run({ name: 'Search', at: 2 }), 'conflicting'],
    [
      'the name of a run that only its marks told of',
      [run({ name: 'billing', made: 0, at: 0 })],
      run({}),
      'new',
    ],
  ])('%s', (_, mine, theirs, kind) => {
    const { findings } = storeOf(mine).preview([theirs]);
    expect(findings.map((finding) => finding.kind)).toEqual([kind]);
  });

  it('is shown with the run that its marks stand in, where nobody knows it', () => {
    const { findings, counts } = storeOf([]).preview([
      mark({ run: 'search' as Mark['run'], state: 'done', at: 5 }),
    ]);
    expect(findings.map(({ key }) => key)).toEqual([`mark search ${ITEM}`, 'run search']);
    expect(counts).toEqual({ new: 2, same: 0, conflicting: 0, unknown: 0 });
  });

  it('is counted once when the file says it twice, the later one', () => {
    const { findings } = storeOf([]).preview([
      mark({ state: 'done', at: 5 }),
      mark({ state: 'doing', at: 7 }),
    ]);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.merged).toEqual(mark({ state: 'doing', at: 7 }));
  });
});

describe('the edit that an import is', () => {
  const mine = mark({ state: 'done', at: 5, note: 'mine', noteAt: 8 });
  const theirs = mark({ state: 'skipped', at: 6, note: 'theirs', noteAt: 7 });
  const outcome = (choice: Choice | undefined) => {
    const store = storeOf([mine]);
    const preview = store.preview([theirs]);
    const choices = new Map(choice && [[recordKey(mine), choice]]);
    return importEdit(preview, choices, { said: 'Imported', now: NOW }).changes[0]?.after.value;
  };

  it('takes the later of state and note when nothing is chosen', () => {
    expect(outcome(undefined)).toMatchObject({ state: 'skipped', at: 6, note: 'mine', noteAt: 8 });
    expect(outcome('newer')).toEqual(outcome(undefined));
  });

  it('says anew what was chosen against the times, and only that', () => {
    expect(outcome('mine')).toMatchObject({ state: 'done', at: NOW, note: 'mine', noteAt: 8 });
    expect(outcome('theirs')).toMatchObject({
      state: 'skipped',
      at: 6,
      note: 'theirs',
      noteAt: NOW,
    });
  });

  it('says a run anew as a whole', () => {
    const store = storeOf([run({ name: 'Old', at: 3 })]);
    const preview = store.preview([run({ name: 'New', at: 4 })]);
    const choices = new Map<string, Choice>([['run billing', 'mine']]);
    const edit = importEdit(preview, choices, { said: '', now: NOW });
    expect(edit.changes[0]?.after.value).toMatchObject({ name: 'Old', at: NOW });
  });

  it('is later than both even when the clock is behind them', () => {
    const store = storeOf([mine]);
    const choices = new Map<string, Choice>([[recordKey(mine), 'mine']]);
    const edit = importEdit(store.preview([theirs]), choices, { said: '', now: 0 });
    expect(edit.changes[0]?.after.value).toMatchObject({ state: 'done', at: 7 });
  });

  it('is in effect whatever was chosen, and a second time changes nothing', () => {
    fc.assert(
      fc.property(
        fc.array(someRecord, { maxLength: 8 }),
        fc.array(someRecord, { maxLength: 8 }),
        fc.constantFrom<Choice>('newer', 'mine', 'theirs'),
        (here, file, choice) => {
          const store = storeOf(here);
          const preview = store.preview(file);
          const choices = new Map(preview.findings.map(({ key }) => [key, choice]));
          const edit = importEdit(preview, choices, { said: '', now: NOW });
          for (const change of edit.changes) store.take(change.after);
          for (const { after } of edit.changes)
            expect(store.recordOf(recordKey(after))).toStrictEqual(after);
          const again = importEdit(store.preview(file), new Map(), { said: '', now: NOW });
          expect(again.changes).toEqual([]);
        },
      ),
    );
  });

  it('is taken back by one undo: all is seen as it was', () => {
    fc.assert(
      fc.property(
        fc.array(someRecord, { maxLength: 8 }),
        fc.array(someRecord, { maxLength: 8 }),
        fc.constantFrom<Choice>('newer', 'mine', 'theirs'),
        (here, file, choice) => {
          const store = storeOf(here);
          const before = new Map(store.known);
          const preview = store.preview(file);
          const choices = new Map(preview.findings.map(({ key }) => [key, choice]));
          const edit = importEdit(preview, choices, { said: '', now: NOW });
          for (const { after } of edit.changes) store.take(after);
          const { edit: back, left } = undoing(edit, store.recordOf, NOW);
          for (const { after } of back.changes) store.take(after);
          expect(left).toBe(0);
          for (const [key, record] of store.known) {
            expect(seen(record)).toEqual(seen(before.get(key)));
          }
        },
      ),
    );
  });

  it.each([
    [{ new: 1200, same: 3, conflicting: 0, unknown: 0 }, 'Imported: 1,200 new'],
    [
      { new: 2, same: 3, conflicting: 1, unknown: 4 },
      'Imported: 2 new, 4 to the attic and 1 conflicting',
    ],
    [{ new: 0, same: 3, conflicting: 0, unknown: 0 }, 'Imported: nothing that was not here'],
  ])('is told in words', (counts, said) => {
    expect(importText({ findings: [], counts })).toBe(said);
  });
});

/** What a reader sees of a record; of one that is not there, nothing. */
function seen(record: ReaderRecord | undefined): unknown {
  if (!record) return undefined;
  const { kind, value } = record;
  if (kind === 'mark') {
    const { state, note = '', text } = value;
    return state === 'todo' && note === '' ? undefined : { state, note, text };
  }
  if (kind === 'run') return value.stage === 'deleted' ? undefined : { ...value, at: 0 };
  return value.deleted ? undefined : { ...value, at: 0, deleted: false };
}
