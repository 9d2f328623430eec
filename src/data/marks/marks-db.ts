import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Mark } from '#src/domain/marks/mark.ts';
import { mergeRecords, type ReaderRecord } from '#src/domain/marks/record.ts';
import type { Run } from '#src/domain/marks/run.ts';
import type { Plan } from '#src/domain/paths/plan-schema.ts';

/**
 * The reader's own database: one record a mark, a run and a plan, and a few settings of each
 * archive. Its number grows only on a breaking change; a page that meets a newer one touches nothing.
 */
const NAME = 'throughline';
const VERSION = 1;

export interface MarksSchema extends DBSchema {
  marks: { key: [archive: string, run: string, trackable: string]; value: Mark };
  runs: { key: [archive: string, id: string]; value: Run };
  plans: { key: [archive: string, id: string]; value: Plan };
  settings: { key: [archive: string, name: string]; value: unknown };
}

export type MarksDB = IDBPDatabase<MarksSchema>;

const STORES = { mark: 'marks', run: 'runs', plan: 'plans' } as const;
const KINDS = ['mark', 'run', 'plan'] as const satisfies readonly ReaderRecord['kind'][];

/**
 * Opens the database, making it where there is none.
 *
 * @param onLost is told when the browser or a newer page closes it.
 * @throws DOMException when storage is blocked, or the database is one of a newer version.
 */
export async function openMarksDB(onLost: () => void): Promise<MarksDB> {
  return openDB<MarksSchema>(NAME, VERSION, {
    upgrade(db) {
      db.createObjectStore('marks', { keyPath: ['archive', 'run', 'trackable'] });
      db.createObjectStore('runs', { keyPath: ['archive', 'id'] });
      db.createObjectStore('plans', { keyPath: ['archive', 'id'] });
      db.createObjectStore('settings');
    },
    // A newer page in another tab wants to change the database: it may, and this page opens it again
    // or, if it cannot read it any more, says so.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      onLost();
    },
    terminated: onLost,
  });
}

/** All that is kept of one archive, as it was stored: whoever reads it has to check it. */
export async function readArchive(db: MarksDB, archive: string): Promise<unknown[]> {
  const ofArchive = IDBKeyRange.bound([archive], [archive, []]);
  const read = db.transaction(Object.values(STORES));
  const lists = await Promise.all(
    KINDS.map(async (kind) => {
      const values: unknown[] = await read.objectStore(STORES[kind]).getAll(ofArchive);
      return values.map((value) => ({ kind, value }));
    }),
  );
  return lists.flat();
}

/**
 * Writes records in one transaction, each merged with what is stored, so that another tab's entry is
 * never written over by an older one.
 */
export async function writeRecords(db: MarksDB, records: readonly ReaderRecord[]): Promise<void> {
  const write = db.transaction(Object.values(STORES), 'readwrite');
  await Promise.all([...records.map((record) => writeOne(record)), write.done]);

  async function writeOne(record: ReaderRecord): Promise<void> {
    const { kind, value } = record;
    const key = kind === 'mark' ? [value.run, value.trackable] : [value.id];
    const store = write.objectStore(STORES[kind]);
    const stored = await store.get([value.archive, ...key] as never);
    const merged = stored ? mergeRecords({ kind, value: stored } as ReaderRecord, record) : record;
    await store.put(merged.value);
  }
}
