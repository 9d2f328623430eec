import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { readArchive } from './marks-copy.ts';
import { openMarksDB } from './marks-db.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

/** The database as version 1 made it. */
async function openFirstVersion() {
  return openDB('throughline', 1, {
    upgrade(db) {
      db.createObjectStore('marks', { keyPath: ['archive', 'run', 'trackable'] });
      db.createObjectStore('runs', { keyPath: ['archive', 'id'] });
      db.createObjectStore('plans', { keyPath: ['archive', 'id'] });
      db.createObjectStore('settings');
    },
  });
}

const archive = 'small-notes';
const kept: Record<'marks' | 'runs' | 'plans', object[]> = {
  marks: [
    { archive, run: 'first', trackable: 'item:cqrs/a', state: 'done', at: 1, text: 'A.' },
    { archive, run: 'reader', trackable: 'post:b', state: 'doing', at: 2, text: 'B', note: 'n' },
    { archive, run: 'first', trackable: 'item:cqrs/odd', state: 'pondered' },
  ],
  runs: [{ archive, id: 'billing', name: 'Billing', stage: 'open', made: 1, at: 1 }],
  plans: [{ archive, id: 'plan-1', name: 'Catch up', at: 3 }],
};

describe('a database of version 1', () => {
  it('is taken over with all that is in it, also what nobody can read', async () => {
    const first = await openFirstVersion();
    for (const store of ['marks', 'runs', 'plans'] as const)
      for (const value of kept[store]) await first.put(store, value);
    await first.put('settings', { exportedAt: 7 }, [archive, 'reader']);
    first.close();

    const db = await openMarksDB(() => {});
    expect(db.version).toBe(2);
    for (const store of ['marks', 'runs', 'plans'] as const) {
      const stored: unknown[] = await db.getAll(store);
      expect(stored).toHaveLength(kept[store].length);
      expect(stored).toEqual(expect.arrayContaining(kept[store]));
    }
    expect(await db.get('settings', [archive, 'reader'])).toEqual({ exportedAt: 7 });
    const { records, isUntidy } = await readArchive(db, archive);
    expect(records).toHaveLength(5);
    expect(isUntidy).toBe(false);
    db.close();
  });

  it('is closed by the page that has it open, and then taken over', async () => {
    const first = await openFirstVersion();
    await first.put('marks', kept.marks[0]);
    first.addEventListener('versionchange', () => first.close());
    const db = await openMarksDB(() => {});
    expect(await db.count('marks')).toBe(1);
    db.close();
  });
});
