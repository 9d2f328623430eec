import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, unwrap } from 'idb';
import type { Mark } from '#src/domain/marks/mark.ts';
import { isRecord, mergeRecords, type ReaderRecord, recordKey } from '#src/domain/marks/record.ts';
import type { Run } from '#src/domain/marks/run.ts';
import type { Plan } from '#src/domain/paths/plan-schema.ts';
import { DATABASE } from './database-name.ts';

/**
 * The reader's own database: one record a mark, a run and a plan, and a few settings of each
 * archive. Its number grows only on a breaking change; a page that meets a newer one touches nothing.
 */
const VERSION = 1;

interface MarksSchema extends DBSchema {
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
  return openDB<MarksSchema>(DATABASE, VERSION, {
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
  const ofArchive = rangeOf(archive);
  const read = db.transaction(Object.values(STORES));
  const lists = await Promise.all(
    KINDS.map(async (kind) => {
      const values: unknown[] = await read.objectStore(STORES[kind]).getAll(ofArchive);
      return values.map((value) => ({ kind, value }));
    }),
  );
  return lists.flat();
}

/** Above as many records one look at all that is stored is quicker than a look at each. */
const MANY = 500;
/** Requests that are made before the page may draw again. */
const AT_ONCE = 2000;

/**
 * Writes records of one archive in one transaction, all or none, each merged with what is stored, so
 * that another tab's entry is never written over by an older one. What is stored and cannot be read is
 * put aside among the settings before its place is taken.
 */
export async function writeRecords(db: MarksDB, records: readonly ReaderRecord[]): Promise<void> {
  const write = db.transaction(['marks', 'runs', 'plans', 'settings'], 'readwrite');
  const written = records.length > MANY ? writeMany(write, records) : writeEach(write, records);
  try {
    await Promise.all([written, write.done]);
  } catch (error) {
    abort(write);
    throw error;
  }
}

/** All of it or nothing; a transaction that failed by itself is over already. */
function abort(write: Write): void {
  try {
    write.abort();
  } catch {
    // Nothing is left to take back.
  }
}

type Write = IDBPTransaction<MarksSchema, ('marks' | 'runs' | 'plans' | 'settings')[], 'readwrite'>;

async function writeEach(write: Write, records: readonly ReaderRecord[]): Promise<void> {
  await Promise.all(
    records.map(async (record) => {
      const { kind, value } = record;
      const key = kind === 'mark' ? [value.run, value.trackable] : [value.id];
      const store = write.objectStore(STORES[kind]);
      const stored: unknown = await store.get([value.archive, ...key] as never);
      await store.put(merged(write, stored, record).value);
    }),
  );
}

/** As many requests as an import makes are made bare: a promise each would cost more than they do. */
async function writeMany(write: Write, records: readonly ReaderRecord[]): Promise<void> {
  const ofArchive = rangeOf(records[0]?.value.archive ?? '');
  const stored = new Map<string, unknown>();
  for (const kind of KINDS) {
    for (const value of await write.objectStore(STORES[kind]).getAll(ofArchive)) {
      stored.set(recordKey({ kind, value } as ReaderRecord), value);
    }
  }
  for (let at = 0; at < records.length; at += AT_ONCE) {
    const some = records.slice(at, at + AT_ONCE);
    const requests = some.map((record) =>
      unwrap(write.objectStore(STORES[record.kind])).put(
        merged(write, stored.get(recordKey(record)), record).value,
      ),
    );
    await new Promise((resolve) => {
      // Of a request that fails the transaction tells.
      requests.at(-1)?.addEventListener('success', resolve);
    });
  }
}

/** A record with what is stored in its place; what cannot be read there is put aside. */
function merged(write: Write, stored: unknown, record: ReaderRecord): ReaderRecord {
  if (stored === undefined) return record;
  const known = { kind: record.kind, value: stored };
  if (isRecord(known)) return mergeRecords(known, record);
  const place: [string, string] = [record.value.archive, `unread ${recordKey(record)}`];
  // Of a put that fails the transaction tells.
  write
    .objectStore('settings')
    .put(stored, place)
    .catch(() => {});
  return record;
}

function rangeOf(archive: string): IDBKeyRange {
  return IDBKeyRange.bound([archive], [archive, []]);
}
