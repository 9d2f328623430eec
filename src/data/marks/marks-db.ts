import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Mark } from '#src/domain/marks/mark.ts';
import type { ReaderRecord } from '#src/domain/marks/record.ts';
import type { Run } from '#src/domain/marks/run.ts';
import type { Plan } from '#src/domain/paths/plan-schema.ts';
import { DATABASE } from './database-name.ts';

/**
 * The reader's own database: one record a mark, a run and a plan, and a few settings of each
 * archive. Its number grows only on a breaking change; a page that meets a newer one touches nothing.
 * Version 2 added `copies` and `edits` (marks-copy.ts) and left what was there as it was.
 */
const VERSION = 2;

/** An edit as it was written: later than the copy of its archive, or too large to be written apart. */
export type StoredEdit = {
  archive: string;
  id: string;
  records: readonly ReaderRecord[];
  /** Whether each record is in its own place as well. */
  isSpread: boolean;
  /** How many marks it added that were not there before; of one that is not spread nobody knows. */
  added: number;
};

export interface MarksSchema extends DBSchema {
  marks: { key: [archive: string, run: string, trackable: string]; value: Mark };
  runs: { key: [archive: string, id: string]; value: Run };
  plans: { key: [archive: string, id: string]; value: Plan };
  settings: { key: [archive: string, name: string]; value: unknown };
  /** All marks of an archive once more, in one record, by the archive's id. */
  copies: { key: string; value: readonly Mark[] };
  edits: { key: [archive: string, id: string]; value: StoredEdit };
}

export type MarksDB = IDBPDatabase<MarksSchema>;

/** Where each kind of record has its place. */
export const PLACES = { mark: 'marks', run: 'runs', plan: 'plans' } as const;

/** How long a database may take to open, in milliseconds: one that another tab holds never does. */
const LONGEST_OPENING = 5000;

/**
 * Opens the database, making it where there is none.
 *
 * @param onLost is told when the browser or a newer page closes it.
 * @param onMade is told when there was none.
 * @throws DOMException when storage is blocked or does not answer, or the database is one of a newer
 *   version.
 */
export async function openMarksDB(
  onLost: () => void,
  onMade: () => void = () => {},
): Promise<MarksDB> {
  const opening = openDB<MarksSchema>(DATABASE, VERSION, {
    upgrade(db, before) {
      if (before < 1) {
        onMade();
        db.createObjectStore('marks', { keyPath: ['archive', 'run', 'trackable'] });
        db.createObjectStore('runs', { keyPath: ['archive', 'id'] });
        db.createObjectStore('plans', { keyPath: ['archive', 'id'] });
        db.createObjectStore('settings');
      }
      db.createObjectStore('copies');
      db.createObjectStore('edits', { keyPath: ['archive', 'id'] });
    },
    // A newer page in another tab wants to change the database: it may, and this page opens it again
    // or, if it cannot read it any more, says so.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      onLost();
    },
    terminated: onLost,
  });
  return new Promise((resolve, reject) => {
    const giveUp = setTimeout(() => {
      reject(new DOMException('The database does not open.', 'TimeoutError'));
      // By the time that it does, another try has taken the place of this one.
      opening.then((db) => db.close()).catch(() => {});
    }, LONGEST_OPENING);
    opening.then(resolve, reject).finally(() => clearTimeout(giveUp));
  });
}

/** All keys that begin with an archive. */
export function rangeOf(archive: string): IDBKeyRange {
  return IDBKeyRange.bound([archive], [archive, []]);
}
