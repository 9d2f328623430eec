import { type IDBPTransaction, unwrap } from 'idb';
import { isRecord, mergeRecords, type ReaderRecord, recordKey } from '#src/domain/marks/record.ts';
import { type MarksDB, type MarksSchema, PLACES, rangeOf } from './marks-db.ts';

/** More records than these in one edit are a file that was imported, or a whole archive marked. */
const LARGE = 1000;
/** Requests that are made before the page may draw again. */
const AT_ONCE = 500;

const WRITTEN = ['marks', 'runs', 'plans', 'settings', 'copies', 'edits'] as const;

type Write = IDBPTransaction<MarksSchema, typeof WRITTEN, 'readwrite'>;

/** Whether an edit is too large to be handled record by record while someone waits for it. */
export function isLarge(records: readonly ReaderRecord[]): boolean {
  return records.length > LARGE;
}

/**
 * Writes records of one archive in one transaction, all or none, each merged with what is stored, so
 * that another tab's entry is never written over by an older one. What is stored and cannot be read is
 * put aside among the settings before its place is taken.
 *
 * A large edit is stored as it is, in one record, which takes a tenth of the time. It is as safe there,
 * and is read from there until `spreadEdits` has put each record in its place.
 */
export async function writeRecords(db: MarksDB, records: readonly ReaderRecord[]): Promise<void> {
  const [first] = records;
  if (!first) return;
  const { archive } = first.value;
  const id = crypto.randomUUID();
  await inOne(db, async (write) => {
    const edits = write.objectStore('edits');
    if (isLarge(records)) {
      await edits.put({ archive, id, records, isSpread: false, added: 0 });
      return;
    }
    const [hasCopy, added] = await Promise.all([
      write.objectStore('copies').getKey(archive),
      writeEach(write, records),
    ]);
    if (hasCopy !== undefined) await edits.put({ archive, id, records, isSpread: true, added });
  });
}

/** Puts each record of the large edits in its own place. Done twice, it does no harm. */
export async function spreadEdits(db: MarksDB, archive: string): Promise<void> {
  for (const { id, isSpread } of await db.getAll('edits', rangeOf(archive))) {
    if (isSpread) continue;
    await inOne(db, async (write) => {
      const edits = write.objectStore('edits');
      const edit = await edits.get([archive, id]);
      // Another tab may have been quicker.
      if (!edit || edit.isSpread) return;
      const added = await writeMany(write, archive, edit.records);
      const hasCopy = (await write.objectStore('copies').getKey(archive)) !== undefined;
      if (hasCopy) await edits.put({ ...edit, isSpread: true, added });
      else await edits.delete([archive, id]);
    });
  }
}

/** Does some work in one transaction: all of it or nothing. */
async function inOne(db: MarksDB, work: (write: Write) => Promise<void>): Promise<void> {
  const write = db.transaction(WRITTEN, 'readwrite');
  try {
    await Promise.all([work(write), write.done]);
  } catch (error) {
    abort(write);
    throw error;
  }
}

/** A transaction that failed by itself is over already. */
function abort(write: Write): void {
  try {
    write.abort();
  } catch {
    // Nothing is left to take back.
  }
}

/** @returns how many marks were not there before. */
async function writeEach(write: Write, records: readonly ReaderRecord[]): Promise<number> {
  const added = await Promise.all(
    records.map(async (record) => {
      const { kind, value } = record;
      const key = kind === 'mark' ? [value.run, value.trackable] : [value.id];
      const place = write.objectStore(PLACES[kind]);
      const stored: unknown = await place.get([value.archive, ...key] as never);
      await place.put(merged(write, stored, record).value);
      return kind === 'mark' && stored === undefined;
    }),
  );
  return added.filter(Boolean).length;
}

/**
 * As many requests as an import makes are made bare: a promise each would cost more than they do. And
 * one look at all that is stored is quicker than a look at each.
 *
 * @returns how many marks were not there before.
 */
async function writeMany(
  write: Write,
  archive: string,
  records: readonly ReaderRecord[],
): Promise<number> {
  const stored = new Map<string, unknown>();
  for (const kind of ['mark', 'run', 'plan'] as const) {
    for (const value of await write.objectStore(PLACES[kind]).getAll(rangeOf(archive))) {
      stored.set(recordKey({ kind, value } as ReaderRecord), value);
    }
  }
  for (let at = 0; at < records.length; at += AT_ONCE) {
    const some = records.slice(at, at + AT_ONCE);
    const requests = some.map((record) =>
      unwrap(write.objectStore(PLACES[record.kind])).put(
        merged(write, stored.get(recordKey(record)), record).value,
      ),
    );
    await new Promise((resolve) => {
      // Of a request that fails the transaction tells.
      requests.at(-1)?.addEventListener('success', resolve);
    });
  }
  return records.filter((record) => record.kind === 'mark' && !stored.has(recordKey(record)))
    .length;
}

/** A record with what is stored in its place; what cannot be read there is put aside. */
function merged(write: Write, stored: unknown, record: ReaderRecord): ReaderRecord {
  if (stored === undefined) return record;
  const known = { kind: record.kind, value: stored };
  if (isRecord(known)) return mergeRecords(known, record);
  const { archive } = record.value;
  // A copy would go on having it. Of a request that fails the transaction tells.
  for (const request of [
    write.objectStore('settings').put(stored, [archive, `unread ${recordKey(record)}`]),
    write.objectStore('copies').delete(archive),
  ])
    request.catch(() => {});
  return record;
}
