import * as v from 'valibot';
import { type ReaderRecord, RecordSchema } from '#src/domain/marks/record.ts';
import { journalPrefix } from './database-name.ts';

/**
 * What has been marked and is not yet known to be in the database. A tab that is closed right after a
 * tick takes its open transactions with it; what was handed to localStorage before stays, and the
 * next page that opens the archive writes it.
 */
export type Journal = {
  /** Remembers what is about to be written; replaces what was remembered before. */
  remember(pending: readonly ReaderRecord[]): void;
  /** What other pages, closed or open, left behind, each to be dropped once it is written. */
  leftBehind(): { records: readonly ReaderRecord[]; drop: () => void }[];
};

/**
 * @param page tells this page's entries from those of other tabs.
 * @param early what the page has journaled under its name before, for as long as it is in there: it stays
 *   in front of whatever is remembered.
 */
export function createJournal(
  archive: string,
  page: string,
  early: readonly ReaderRecord[],
): Journal {
  const prefix = journalPrefix(archive);
  const own = `${prefix}${page}`;
  return {
    remember(pending) {
      try {
        const all = [...early, ...pending];
        if (all.length === 0) window.localStorage.removeItem(own);
        else window.localStorage.setItem(own, JSON.stringify(all));
      } catch {
        // Blocked or full: a mark is as safe as the database alone makes it.
      }
    },
    leftBehind() {
      try {
        const kept = window.localStorage;
        const keys = Array.from({ length: kept.length }, (_, at) => kept.key(at) ?? '');
        return keys
          .filter((key) => key.startsWith(prefix) && key !== own)
          .map((key) => {
            const text = kept.getItem(key) ?? '';
            const { records, whole } = readJournal(text);
            // What this version cannot read is left for the one that can.
            const drop = () => {
              if (whole && kept.getItem(key) === text) kept.removeItem(key);
            };
            return { records, drop };
          });
      } catch {
        return [];
      }
    },
  };
}

/** The records that can be read, and whether those are all. */
function readJournal(text: string): { records: ReaderRecord[]; whole: boolean } {
  try {
    const list: unknown[] = v.parse(v.array(v.unknown()), JSON.parse(text));
    const records = list.filter((entry): entry is ReaderRecord => v.is(RecordSchema, entry));
    return { records, whole: records.length === list.length };
  } catch {
    return { records: [], whole: false };
  }
}
