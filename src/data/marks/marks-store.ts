import * as v from 'valibot';
import type { ArchiveId } from '#src/domain/corpus/ids.ts';
import { type Edit, editText, undoing, withNote, withState } from '#src/domain/marks/edit.ts';
import { type Mark, type MarkState, type RunId, runOf } from '#src/domain/marks/mark.ts';
import {
  mergeRecords,
  type ReaderRecord,
  RecordSchema,
  recordKey,
} from '#src/domain/marks/record.ts';
import { type Run, shownRuns } from '#src/domain/marks/run.ts';
import type { TrackableId } from '#src/domain/marks/trackable.ts';
import type { Plan } from '#src/domain/paths/plan-schema.ts';
import { createJournal, type Journal } from './journal.ts';
import { type MarksDB, openMarksDB, readArchive } from './marks-db.ts';
import { saveFault } from './save-fault.ts';
import { type Settings, SettingsStore } from './settings.ts';
import { UndoStack } from './undo-stack.ts';
import { type Saving, Writer } from './writer.ts';

/** A trackable and the text on which it is marked. */
export type Marked = { trackable: TrackableId; text: string };

/** What all screens see of a reader's marks of one archive. Another object after every change. */
export type MarksView = {
  /** False until the database was read: nothing is known yet. */
  loaded: boolean;
  /** The run in which items are marked now. */
  run: Run;
  runs: ReturnType<typeof shownRuns>;
  settings: Settings;
  saving: Saving;
  /** Stored records that this version cannot read; they are left as they are. */
  unreadable: number;
  /** What was done last in this tab, to say it and to offer its undoing. */
  last: { said: string; undoable: boolean; number: number } | undefined;
  /** How many edits can be taken back. */
  undoable: number;
};

/**
 * The marks of one archive: in memory for the screens, in the database for good, in step with every
 * other open tab. One layer writes, and one status says whether all is safe.
 */
export class MarksStore {
  readonly archive: ArchiveId;
  private readonly clock: () => number;
  private readonly marks = new Map<RunId, Map<TrackableId, Mark>>();
  private readonly runs = new Map<string, Run>();
  private readonly plans = new Map<string, Plan>();
  private readonly listeners = new Set<() => void>();
  private readonly journal: Journal;
  private readonly settings: SettingsStore;
  private readonly undo: UndoStack;
  private readonly writer: Writer;
  private readonly tabs: BroadcastChannel;
  private db: Promise<MarksDB> | undefined;
  private read = false;
  private edits = 0;
  private current: MarksView;

  constructor(archive: ArchiveId, clock: () => number = Date.now) {
    this.archive = archive;
    this.clock = clock;
    this.journal = createJournal(archive, crypto.randomUUID());
    this.undo = new UndoStack(archive);
    this.settings = new SettingsStore(archive, () => this.open());
    this.writer = new Writer({
      open: () => this.open(),
      journal: this.journal,
      onSaving: (saving) => this.onSaving(saving),
    });
    this.current = viewBefore(archive, this.settings.value, this.undo.length);
    this.tabs = new BroadcastChannel(`throughline.marks.${archive}`);
    this.tabs.onmessage = ({ data }) => {
      this.take(readable(data).records);
      this.refresh({});
    };
    document.addEventListener('visibilitychange', this.onVisible);
    void this.load();
  }

  /** For useSyncExternalStore: called after every change of anything. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly view = (): MarksView => this.current;

  markOf(trackable: TrackableId, run: RunId = this.current.run.id): Mark | undefined {
    return this.marks.get(runOf(trackable, run))?.get(trackable);
  }

  /** Everything that is kept of the reader. */
  *records(): Iterable<ReaderRecord> {
    for (const run of this.runs.values()) yield { kind: 'run', value: run };
    for (const plan of this.plans.values()) yield { kind: 'plan', value: plan };
    for (const ofRun of this.marks.values()) {
      for (const mark of ofRun.values()) yield { kind: 'mark', value: mark };
    }
  }

  allMarks(): Mark[] {
    return [...this.marks.values()].flatMap((ofRun) => [...ofRun.values()]);
  }

  allPlans(): Plan[] {
    return [...this.plans.values()];
  }

  recordOf(key: string): ReaderRecord | undefined {
    const [kind, id = '', trackable = ''] = key.split(' ');
    if (kind === 'mark') {
      const value = this.marks.get(id as RunId)?.get(trackable as TrackableId);
      return value && { kind, value };
    }
    if (kind === 'run') {
      const value = this.runs.get(id);
      return value && { kind, value };
    }
    const value = this.plans.get(id);
    return value && { kind: 'plan', value };
  }

  /** Marks some trackables in one go; those already so are left as they are. */
  mark(list: readonly Marked[], state: MarkState, run: RunId = this.current.run.id): void {
    const now = this.clock();
    const changed = list.flatMap(({ trackable, text }) => {
      const before = this.markOf(trackable, run);
      const after = withState({ archive: this.archive, run, trackable }, before, {
        state,
        text,
        now,
      });
      const same = (before?.state ?? 'todo') === state;
      return same && (state === 'todo' || before?.text === after.text) ? [] : [{ before, after }];
    });
    this.apply({
      said: editText(
        state,
        changed.map(({ after }) => after.text),
      ),
      changes: changed.map(({ before, after }) => ({
        before: before && { kind: 'mark', value: before },
        after: { kind: 'mark', value: after },
      })),
    });
  }

  /** Keeps a note on a trackable; an empty one takes it away. */
  note({ trackable, text }: Marked, note: string, run: RunId = this.current.run.id): void {
    const before = this.markOf(trackable, run);
    if ((before?.note ?? '') === note) return;
    const place = { archive: this.archive, run, trackable };
    const value = withNote(place, before, { note, text, now: this.clock() });
    this.put(note === '' ? 'Note taken away' : 'Note kept', { kind: 'mark', value });
  }

  /** Puts one record in the place of what there was, as one step of undo. */
  put(said: string, after: ReaderRecord): void {
    this.apply({ said, changes: [{ before: this.recordOf(recordKey(after)), after }] });
  }

  /** Does an edit as one step of undo. */
  apply(edit: Edit): void {
    if (edit.changes.length === 0) return;
    this.undo.push(edit);
    this.commit(edit, true);
  }

  /** Takes back the last edit of this tab; what was changed since, elsewhere too, stays. */
  takeBack(): void {
    const edit = this.undo.pop();
    if (!edit) return;
    const { edit: back, left } = undoing(edit, (key) => this.recordOf(key), this.clock());
    const said = left > 0 ? `${back.said} (${left} changed since stay as they are)` : back.said;
    this.commit({ ...back, said }, false);
  }

  /** The time as records take it. */
  now(): number {
    return Math.floor(this.clock());
  }

  /** Changes settings of the reader for this archive. */
  set(part: Partial<Settings>): void {
    this.settings.set(part);
    this.refresh({ settings: this.settings.value });
  }

  tryAgain(): Promise<void> {
    return this.writer.tryAgain();
  }

  close(): void {
    document.removeEventListener('visibilitychange', this.onVisible);
    this.writer.stop();
    this.tabs.close();
    void this.db?.then((db) => db.close()).catch(() => {});
  }

  private readonly onVisible = () => {
    if (document.visibilityState === 'visible') void this.writer.tryAgain();
  };

  private commit({ said, changes }: Edit, undoable: boolean): void {
    const records = changes.map(({ after }) => after);
    this.take(records);
    this.edits += 1;
    this.refresh({
      last: { said, undoable, number: this.edits },
      undoable: this.undo.length,
    });
    this.tabs.postMessage(records);
    void this.writer.write(records);
    this.settings.askToKeep((persisted) => this.set({ persisted }));
  }

  private async load(): Promise<void> {
    const left = this.journal.leftBehind();
    for (const { records } of left) this.take(records);
    try {
      const db = await this.open();
      const [stored, settings] = await Promise.all([
        readArchive(db, this.archive),
        this.settings.load(),
      ]);
      const { records, unreadable } = readable(stored);
      this.read = true;
      this.take(records);
      this.refresh({ loaded: true, unreadable, settings, saving: { kind: 'saved' } });
      for (const { records: pending, drop } of left) {
        const known = pending.flatMap((record) => this.recordOf(recordKey(record)) ?? []);
        void this.writer.write(known).then(() => {
          if (this.current.saving.kind !== 'failed') drop();
        });
      }
    } catch (error) {
      const saving: Saving = { kind: 'failed', fault: saveFault(error), unsaved: 0 };
      this.refresh({ loaded: true, saving });
    }
  }

  private onSaving(saving: Saving): void {
    this.show({ saving });
    // What was there before a failure has not been read yet.
    if (saving.kind === 'saved' && !this.read) void this.load();
  }

  private open(): Promise<MarksDB> {
    const lost = () => {
      this.db = undefined;
    };
    this.db ??= openMarksDB(lost).catch((error) => {
      lost();
      throw error;
    });
    return this.db;
  }

  /** Merges records into what is known. */
  private take(records: readonly ReaderRecord[]): void {
    for (const record of records) {
      const known = this.recordOf(recordKey(record));
      const { kind, value } = known ? mergeRecords(known, record) : record;
      if (kind === 'run') this.runs.set(value.id, value);
      else if (kind === 'plan') this.plans.set(value.id, value);
      else {
        const ofRun = this.marks.get(value.run) ?? new Map<TrackableId, Mark>();
        this.marks.set(value.run, ofRun.set(value.trackable, value));
      }
    }
  }

  private refresh(part: Partial<MarksView>): void {
    const runs = shownRuns(this.runs.values(), this.archive);
    this.show({ ...part, runs, run: chosenRun(runs, this.settings.value) });
  }

  private show(part: Partial<MarksView>): void {
    this.current = { ...this.current, ...part };
    for (const listener of this.listeners) listener();
  }
}

/** What there is to see before the database has answered. */
export function viewBefore(
  archive: ArchiveId,
  settings: Settings = { leaveOutSkipped: false },
  undoable = 0,
): MarksView {
  const runs = shownRuns([], archive);
  return {
    loaded: false,
    run: chosenRun(runs, settings),
    runs,
    settings,
    saving: { kind: 'saved' },
    unreadable: 0,
    last: undefined,
    undoable,
  };
}

/** The chosen run while it is open, else the first that is. */
function chosenRun({ open }: ReturnType<typeof shownRuns>, { run: wanted }: Settings): Run {
  return open.find(({ id }) => id === wanted) ?? (open[0] as Run);
}

/** The records that this version can read, and how many it cannot. */
function readable(stored: unknown): { records: ReaderRecord[]; unreadable: number } {
  const list = Array.isArray(stored) ? stored : [];
  const records = list.filter((record): record is ReaderRecord => v.is(RecordSchema, record));
  return { records, unreadable: list.length - records.length };
}
