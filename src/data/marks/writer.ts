import {
  mergeRecords,
  type ReaderRecord,
  recordKey,
  sameRecord,
} from '#src/domain/marks/record.ts';
import type { Journal } from './journal.ts';
import type { MarksDB } from './marks-db.ts';
import { retryDelay } from './retry-delay.ts';
import { type SaveFault, saveFault } from './save-fault.ts';
import { isLarge, writeRecords } from './write-records.ts';

/** Whether all marks are in the database, on their way, or why not. */
export type Saving =
  | { kind: 'saved' }
  | { kind: 'saving' }
  | { kind: 'failed'; fault: SaveFault; unsaved: number };

/**
 * Writes edits to the database, each in one transaction, in the order they were made. What fails
 * stays in memory and in the journal, and is tried again.
 */
export class Writer {
  private readonly open: () => Promise<MarksDB>;
  private readonly journal: Journal;
  private readonly onSaving: (saving: Saving) => void;
  private readonly pending = new Map<string, { record: ReaderRecord; isJournaled: boolean }>();
  private failures = 0;
  private running = 0;
  private stopped = false;
  private retry: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: {
    open: () => Promise<MarksDB>;
    journal: Journal;
    onSaving: (saving: Saving) => void;
  }) {
    this.open = parts.open;
    this.journal = parts.journal;
    this.onSaving = parts.onSaving;
  }

  /** Writes an edit, and with it whatever could not be written before. */
  write(records: readonly ReaderRecord[]): Promise<void> {
    // Half of a large edit would be worse than nothing of it, and all of it does not fit.
    const isJournaled = !isLarge(records);
    for (const record of records) {
      const key = recordKey(record);
      const waiting = this.pending.get(key);
      this.pending.set(key, {
        record: waiting ? mergeRecords(waiting.record, record) : record,
        isJournaled: isJournaled || waiting?.isJournaled === true,
      });
    }
    this.remember();
    return this.flush(this.failures > 0 ? this.unsaved() : records);
  }

  /** Tries now what could not be written. */
  async tryAgain(): Promise<void> {
    if (this.failures > 0) await this.flush(this.unsaved());
  }

  /** Tries nothing again by itself; what is not written is in the journal. */
  stop(): void {
    this.stopped = true;
    clearTimeout(this.retry);
  }

  private unsaved(): readonly ReaderRecord[] {
    return Array.from(this.pending.values(), ({ record }) => record);
  }

  private remember(): void {
    const journaled = [...this.pending.values()].filter(({ isJournaled }) => isJournaled);
    this.journal.remember(journaled.map(({ record }) => record));
  }

  private async flush(records: readonly ReaderRecord[]): Promise<void> {
    clearTimeout(this.retry);
    this.running += 1;
    if (this.failures === 0) this.onSaving({ kind: 'saving' });
    try {
      await writeRecords(await this.open(), records);
      this.failures = 0;
      this.forget(records);
      // The journal of a page that is gone belongs to the next one, which may write this once more.
      if (!this.stopped) this.remember();
      if (this.pending.size === 0) this.onSaving({ kind: 'saved' });
      else if (this.running === 1) void this.flush(this.unsaved());
    } catch (error) {
      this.failures += 1;
      this.onSaving({ kind: 'failed', fault: saveFault(error), unsaved: this.pending.size });
      clearTimeout(this.retry);
      if (this.stopped) return;
      this.retry = setTimeout(() => void this.tryAgain(), retryDelay(this.failures));
    } finally {
      this.running -= 1;
    }
  }

  /** What was written leaves the pending ones, unless it was changed again meanwhile. */
  private forget(records: readonly ReaderRecord[]): void {
    for (const record of records) {
      const key = recordKey(record);
      const waiting = this.pending.get(key)?.record;
      if (waiting && sameRecord(waiting, record)) this.pending.delete(key);
    }
  }
}
