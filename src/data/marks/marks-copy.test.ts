import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { MARK_STATES, type Mark } from '#src/domain/marks/mark.ts';
import { mergeRecords, type ReaderRecord, recordKey } from '#src/domain/marks/record.ts';
import { numberedMark as mark } from '#src/testing/reader-records.ts';
import { readArchive, tidyArchive } from './marks-copy.ts';
import { type MarksDB, openMarksDB } from './marks-db.ts';
import { writeRecords } from './write-records.ts';

const ARCHIVE = 'small-notes';

const MANY = Array.from({ length: 2100 }, (_, n) => mark(n));
/** Of records, in one order. */
const FIELDS = ['kind', 'value', 'trackable', 'state', 'at', 'text', 'note', 'noteAt'];
const keyOf = (n: number): [string, string, string] => [ARCHIVE, 'first', `item:cqrs/item-${n}`];

/** An archive with so many marks that there is a copy of them. */
async function openCopied(): Promise<MarksDB> {
  const db = await openMarksDB(() => {});
  await writeRecords(db, MANY);
  await tidyArchive(db, ARCHIVE);
  expect(await db.get('copies', ARCHIVE)).toHaveLength(MANY.length);
  return db;
}

/** What is read, each record once, as a page makes it of what it reads. */
async function known(db: MarksDB): Promise<Map<string, ReaderRecord>> {
  const all = new Map<string, ReaderRecord>();
  for (const record of (await readArchive(db, ARCHIVE)).records as ReaderRecord[]) {
    const key = recordKey(record);
    const before = all.get(key);
    all.set(key, before ? mergeRecords(before, record) : record);
  }
  return all;
}

/** How many of the marks' own records a reading asks for. */
function ownRecordsRead() {
  const spy = vi.spyOn(IDBObjectStore.prototype, 'getAll');
  return () =>
    spy.mock.contexts.filter((store) => (store as IDBObjectStore).name === 'marks').length;
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.restoreAllMocks();
});

describe('the copy of many marks', () => {
  it('is read in their stead, with all that was written after it', async () => {
    const db = await openCopied();
    await writeRecords(db, [mark(3, { state: 'skipped', at: 20 }), mark(5000)]);
    await writeRecords(db, [mark(3, { note: 'n', noteAt: 21, at: 4 })]);
    const own = ownRecordsRead();
    const all = await known(db);
    expect(own()).toBe(0);
    expect(all.size).toBe(MANY.length + 1);
    expect(all.get('mark first item:cqrs/item-3')?.value).toMatchObject({
      state: 'skipped',
      at: 20,
      note: 'n',
    });
    expect(all.get('mark first item:cqrs/item-5000')).toEqual(mark(5000));
    db.close();
  });

  it('is not made of few', async () => {
    const db = await openMarksDB(() => {});
    await writeRecords(db, MANY.slice(0, 1999));
    await tidyArchive(db, ARCHIVE);
    await writeRecords(db, [mark(1, { at: 11 })]);
    expect(await db.count('copies')).toBe(0);
    expect(await db.count('edits')).toBe(0);
    db.close();
  });

  it.each([
    ['a mark came in beside it', (db: MarksDB) => db.put('marks', mark(9000).value as Mark)],
    ['a mark went', (db: MarksDB) => db.delete('marks', keyOf(7))],
    ['it is something else', (db: MarksDB) => db.put('copies', {} as never, ARCHIVE)],
    ['it is another’s', (db: MarksDB) => db.put('copies', [], ARCHIVE)],
  ])('is left alone when %s, and made anew', async (_, happens) => {
    const db = await openCopied();
    await happens(db);
    const stored = await db.getAll('marks');
    const values = async () => [...(await known(db)).values()].map(({ value }) => value);
    expect((await readArchive(db, ARCHIVE)).isUntidy).toBe(true);
    expect(await values()).toEqual(stored);
    await tidyArchive(db, ARCHIVE);
    expect((await readArchive(db, ARCHIVE)).isUntidy).toBe(false);
    const own = ownRecordsRead();
    expect(await values()).toEqual(stored);
    expect(own()).toBe(0);
    db.close();
  });

  it('that cannot be read hides nothing, and goes', async () => {
    const db = await openCopied();
    await writeRecords(db, [mark(5000)]);
    const get = IDBObjectStore.prototype.get;
    const spy = vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (
      this: IDBObjectStore,
      ...given: Parameters<typeof get>
    ) {
      if (this.name === 'copies') throw new DOMException('gone', 'NotReadableError');
      return get.apply(this, given);
    });
    expect((await known(db)).size).toBe(MANY.length + 1);
    await tidyArchive(db, ARCHIVE);
    spy.mockRestore();
    expect(await db.count('copies')).toBe(0);
    expect((await known(db)).size).toBe(MANY.length + 1);
    db.close();
  });

  it('keeps what this version cannot read as it is', async () => {
    const db = await openMarksDB(() => {});
    const odd = { ...mark(7).value, state: 'pondered' } as unknown as Mark;
    await writeRecords(db, MANY);
    await tidyArchive(db, ARCHIVE);
    await db.put('marks', odd);
    await db.delete('copies', ARCHIVE);
    await tidyArchive(db, ARCHIVE);
    expect((await readArchive(db, ARCHIVE)).records).toContainEqual({ kind: 'mark', value: odd });
    expect(await db.get('marks', keyOf(7))).toEqual(odd);

    await writeRecords(db, [mark(7, { at: 30 })]);
    const { records } = await readArchive(db, ARCHIVE);
    expect(records).not.toContainEqual({ kind: 'mark', value: odd });
    expect(records).toContainEqual(mark(7, { at: 30 }));
    expect(await db.get('settings', [ARCHIVE, `unread ${recordKey(mark(7))}`])).toEqual(odd);
    db.close();
  });

  it('of one archive is not that of another', async () => {
    const db = await openCopied();
    expect((await readArchive(db, 'other-notes')).records).toEqual([]);
    await tidyArchive(db, 'other-notes');
    expect(await db.getAllKeys('copies')).toEqual([ARCHIVE]);
    db.close();
  });
});

describe('whatever is written, tidied and read', () => {
  const someMark = fc
    .record({
      n: fc.integer({ min: 0, max: 2104 }),
      state: fc.constantFrom(...MARK_STATES),
      at: fc.integer({ min: 0, max: 20 }),
    })
    .map(({ n, ...facts }) => mark(n, facts));
  const step = fc.oneof(
    { weight: 5, arbitrary: fc.array(someMark, { minLength: 1, maxLength: 5 }) },
    { weight: 1, arbitrary: fc.constant('tidy' as const) },
    { weight: 1, arbitrary: fc.constant('large' as const) },
  );

  it('is each mark’s own record, merged', async () => {
    const large = Array.from({ length: 1001 }, (_, n) => mark(n + 1104, { at: 12 }));
    const sorted = (records: Iterable<ReaderRecord>) =>
      [...records].map((record) => JSON.stringify(record, FIELDS)).sort();
    // One database for all runs: each goes on from where the last one left it.
    const db = await openCopied();
    const expected = new Map(MANY.map((record) => [recordKey(record), record]));
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
        for (const what of steps) {
          if (what === 'tidy') await tidyArchive(db, ARCHIVE);
          else {
            const records = what === 'large' ? large : what;
            await writeRecords(db, records);
            for (const record of records) {
              const before = expected.get(recordKey(record));
              expected.set(recordKey(record), before ? mergeRecords(before, record) : record);
            }
          }
        }
        expect(sorted((await known(db)).values())).toEqual(sorted(expected.values()));
      }),
      { numRuns: 15 },
    );
    await tidyArchive(db, ARCHIVE);
    const own = (await db.getAll('marks')).map((value): ReaderRecord => ({ kind: 'mark', value }));
    expect(sorted(own)).toEqual(sorted(expected.values()));
    db.close();
  });
});
