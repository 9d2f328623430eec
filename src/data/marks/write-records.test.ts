import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReaderRecord } from '#src/domain/marks/record.ts';
import { numberedMark as mark } from '#src/testing/reader-records.ts';
import { readArchive } from './marks-copy.ts';
import { type MarksDB, openMarksDB } from './marks-db.ts';
import { spreadEdits, writeRecords } from './write-records.ts';

const run = {
  kind: 'run',
  value: { archive: 'small-notes', id: 'billing', at: 1 },
} as ReaderRecord;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe.each([
  ['a few', 3],
  ['many', 1501],
])('%s records written in one go', (_, count) => {
  const records = [run, ...Array.from({ length: count }, (_, n) => mark(n))];
  const sorted = (list: readonly unknown[]) => list.map((one) => JSON.stringify(one)).sort();
  const stored = async (db: MarksDB) => {
    await spreadEdits(db, 'small-notes');
    return (await readArchive(db, 'small-notes')).records;
  };

  it('are all there directly, and in their own places afterwards', async () => {
    const db = await openMarksDB(() => {});
    await writeRecords(db, records);
    expect(sorted((await readArchive(db, 'small-notes')).records)).toEqual(sorted(records));
    expect(sorted(await stored(db))).toEqual(sorted(records));
    expect(await db.count('marks')).toBe(count);
    expect(await db.count('edits')).toBe(0);
    db.close();
  });

  it('never take the place of a later entry of another tab', async () => {
    const db = await openMarksDB(() => {});
    const later = mark(1, { state: 'skipped', at: 11 });
    const noted = mark(2, { at: 3, note: 'kept', noteAt: 3 });
    await writeRecords(db, [later, noted]);
    await writeRecords(db, records);
    const all = await stored(db);
    expect(all).toHaveLength(records.length);
    expect(all).toContainEqual(later);
    expect(all).toContainEqual(mark(2, { note: 'kept', noteAt: 3 }));
    db.close();
  });

  it('are not there at all when one of them cannot be written', async () => {
    const db = await openMarksDB(() => {});
    const broken = mark(0, { text: (() => 'no data') as unknown as string });
    await expect(writeRecords(db, [...records.slice(2), broken])).rejects.toThrow();
    expect(await stored(db)).toEqual([]);
    db.close();
  });
});

describe('a large edit', () => {
  const many = Array.from({ length: 1501 }, (_, n) => mark(n));

  it('that a tick follows before it is in its places takes nothing back', async () => {
    const db = await openMarksDB(() => {});
    await writeRecords(db, many);
    await writeRecords(db, [mark(7, { state: 'skipped', at: 12 })]);
    await spreadEdits(db, 'small-notes');
    const key = ['small-notes', 'first', 'item:cqrs/item-7'] as [string, string, string];
    expect(await db.get('marks', key)).toMatchObject({ state: 'skipped', at: 12 });
    db.close();
  });

  it('stays whole when putting it in its places fails half way, and is put there the next time', async () => {
    const db = await openMarksDB(() => {});
    await writeRecords(db, many);
    const put = IDBObjectStore.prototype.put;
    let puts = 0;
    const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...given: Parameters<typeof put>
    ) {
      puts += 1;
      if (puts > 900) throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, given);
    });
    await expect(spreadEdits(db, 'small-notes')).rejects.toThrow('no room');
    spy.mockRestore();
    expect(await db.count('marks')).toBe(0);
    expect((await readArchive(db, 'small-notes')).records).toHaveLength(1501);
    await Promise.all([spreadEdits(db, 'small-notes'), spreadEdits(db, 'small-notes')]);
    expect(await db.count('marks')).toBe(1501);
    expect(await db.count('edits')).toBe(0);
    db.close();
  });
});
