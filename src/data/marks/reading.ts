import type { ArchiveId } from '#src/domain/corpus/ids.ts';
import { isRecord, type ReaderRecord } from '#src/domain/marks/record.ts';
import type { Journal } from './journal.ts';
import { readArchive } from './marks-copy.ts';
import type { MarksDB } from './marks-db.ts';
import { retryDelay } from './retry-delay.ts';
import type { Settings, SettingsStore } from './settings.ts';

/** What other pages left behind, each to be dropped once it is written. */
type LeftBehind = ReturnType<Journal['leftBehind']>;

/** All that was read of one archive. */
export type Stored = {
  records: readonly ReaderRecord[];
  /** How many records this version cannot read. */
  unreadable: number;
  settings: Settings;
  /** Whether tidying would make the next reading quicker. */
  isUntidy: boolean;
  left: LeftBehind;
};

type Parts = {
  open: () => Promise<MarksDB>;
  journal: Journal;
  settings: SettingsStore;
  /** Told before the database has answered, which may be long after. */
  onLeftBehind: (records: readonly ReaderRecord[]) => void;
  onRead: (stored: Stored) => void;
  onFailed: (error: unknown) => void;
  /** Called some time after a failure, later each time. */
  onAgain: () => void;
};

/** Reads what is stored of one archive, one time after the other, and asks for another try where it fails. */
export class Reading {
  private readonly archive: ArchiveId;
  private readonly parts: Parts;
  private running: Promise<void> | undefined;
  private failures = 0;
  private again: ReturnType<typeof setTimeout> | undefined;
  private stopped = false;
  /** Whether it was read at all. */
  isDone = false;

  constructor(archive: ArchiveId, parts: Parts) {
    this.archive = archive;
    this.parts = parts;
  }

  /** Reads it; what is being read already is not read twice. */
  load(): Promise<void> {
    this.running ??= this.read().finally(() => {
      this.running = undefined;
    });
    return this.running;
  }

  /** Comes when what is being read was read, or could not be. */
  async whenDone(): Promise<void> {
    await this.running;
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.again);
  }

  private async read(): Promise<void> {
    const { open, journal, settings, onLeftBehind, onRead, onFailed, onAgain } = this.parts;
    clearTimeout(this.again);
    const start = performance.now();
    const left = journal.leftBehind();
    for (const { records } of left) onLeftBehind(records);
    try {
      const db = await open();
      const [stored, chosen] = await Promise.all([readArchive(db, this.archive), settings.load()]);
      if (this.stopped) return;
      this.isDone = true;
      this.failures = 0;
      const { isUntidy } = stored;
      const known = readable(stored.records);
      onRead({ ...known, settings: chosen, isUntidy, left });
      // The browser's own tools, and bench/marks.ts, read it there.
      performance.measure('marks loaded', { start, detail: known.records.length });
    } catch (error) {
      if (this.stopped) return;
      onFailed(error);
      this.failures += 1;
      this.again = setTimeout(onAgain, retryDelay(this.failures));
    }
  }
}

/** The records that this version can read, and how many it cannot. */
export function readable(stored: unknown): { records: ReaderRecord[]; unreadable: number } {
  const list = Array.isArray(stored) ? stored : [];
  const records = list.filter(isRecord);
  return { records, unreadable: list.length - records.length };
}
