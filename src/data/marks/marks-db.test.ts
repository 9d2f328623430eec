import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Mark } from '#src/domain/marks/mark.ts';
import type { ReaderRecord } from '#src/domain/marks/record.ts';
import { openMarksDB, readArchive, writeRecords } from './marks-db.ts';

const mark = (n: number, facts: Partial<Mark> = {}): ReaderRecord => ({
  kind: 'mark',
  value: {
    archive: 'small-notes',
    run: 'first',
    trackable: `item:cqrs/item-${n}`,
    state: 'done',
    at: 10,
    text: 'Write it down.',
    ...facts,
  } as Mark,
});
const run = {
  kind: 'run',
  value: { archive: 'small-notes', id: 'billing', at: 1 },
} as ReaderRecord;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe.each([
  ['a few', 3],
  ['many', 2501],
])('%s records written in one go', (_, count) => {
  const records = [run, ...Array.from({ length: count }, (_, n) => mark(n))];
  const sorted = (list: readonly unknown[]) => list.map((one) => JSON.stringify(one)).sort();

  it('are all there afterwards', async () => {
    const db = await openMarksDB(() => {});
    await writeRecords(db, records);
    expect(sorted(await readArchive(db, 'small-notes'))).toEqual(sorted(records));
    db.close();
  });

  it('never take the place of a later entry of another tab', async () => {
    const db = await openMarksDB(() => {});
    const later = mark(1, { state: 'skipped', at: 11 });
    const noted = mark(2, { at: 3, note: 'kept', noteAt: 3 });
    await writeRecords(db, [later, noted]);
    await writeRecords(db, records);
    const stored = await readArchive(db, 'small-notes');
    expect(stored).toHaveLength(records.length);
    expect(stored).toContainEqual(later);
    expect(stored).toContainEqual(mark(2, { note: 'kept', noteAt: 3 }));
    db.close();
  });

  it('are not there at all when one of them cannot be written', async () => {
    const db = await openMarksDB(() => {});
    const broken = mark(0, { text: (() => 'no data') as unknown as string });
    await expect(writeRecords(db, [...records.slice(2), broken])).rejects.toThrow();
    expect(await readArchive(db, 'small-notes')).toEqual([]);
    db.close();
  });
});
