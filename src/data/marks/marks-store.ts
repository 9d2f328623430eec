import type { ArchiveId } from '#src/domain/corpus/ids.ts';
import { type Edit, withNote } from '#src/domain/marks/edit.ts';
import type { Mark, MarkState, RunId } from '#src/domain/marks/mark.ts';
import { type Marked, markEdit } from '#src/domain/marks/mark-edit.ts';
import { type ReaderRecord, recordKey } from '#src/domain/marks/record.ts';
import { runOf } from '#src/domain/marks/run-of.ts';
import type { TrackableId } from '#src/domain/marks/trackable.ts';
import { undoing } from '#src/domain/marks/undoing.ts';
import type { Plan } from '#src/domain/paths/plan-schema.ts';
import type { ChangeLog } from './change-log.ts';
import { Connection } from './connection.ts';
import { tabsChannel } from './database-name.ts';
import { createJournal } from './journal.ts';
import { KnownRecords } from './known-records.ts';
import { tidyArchive } from './marks-copy.ts';
import { type MarksView, type RunView, viewBefore } from './marks-view.ts';
import { Reading, readable, type Stored } from './reading.ts';
import { chosenRun, runViewOf } from './run-view.ts';
import { saveFault } from './save-fault.ts';
import { type Settings, SettingsStore } from './settings.ts';
import { UndoStack, undoneText } from './undo-stack.ts';
import { whenIdle } from './when-idle.ts';
import { isLarge } from './write-records.ts';
import { type Saving, Writer } from './writer.ts';

/** Told to the other tabs instead of a large edit, once it is stored. */
const READ_AGAIN = 'read again';

/**
 * The marks of one archive: in memory for the screens, in the database for good, in step with every
 * other open tab. One layer writes, and one status says whether all is safe.
 */
export class MarksStore {
  readonly archive: ArchiveId;
  private readonly clock: () => number;
  private readonly known: KnownRecords;
  private readonly listeners = new Set<() => void>();
  private readonly connection: Connection;
  private readonly reading: Reading;
  private readonly settings: SettingsStore;
  private readonly undo: UndoStack;
  private readonly writer: Writer;
  private readonly tabs: BroadcastChannel;
  private closed = false;
  private edits = 0;
  /** Of an address that names a run: nothing is marked in another one before the page is drawn. */
  private begun = new URLSearchParams(window.location.search).get('run') ?? undefined;
  /** Whether a large edit is on its way of which the other tabs know nothing. */
  private untold = false;
  private current: MarksView;
  private seenThrough: RunView;
  private status: Saving = { kind: 'saved' };

  /**
   * @param page under which name the journal of this page was begun, if it was.
   * @param early what that journal says as yet; the one who began it takes it out when it was marked here.
   * @param isEmpty whether it is known that nothing is stored: then no mark waits for the reading.
   */
  constructor(
    archive: ArchiveId,
    {
      page = crypto.randomUUID(),
      early = [],
      isEmpty = false,
      clock = Date.now,
    }: {
      page?: string;
      early?: readonly ReaderRecord[];
      isEmpty?: boolean;
      clock?: () => number;
    } = {},
  ) {
    this.archive = archive;
    this.clock = clock;
    this.known = new KnownRecords(archive);
    this.undo = new UndoStack(archive);
    // One that has to be made after it was read was deleted under an open page, which knows it all.
    this.connection = new Connection(() => {
      if (this.reading.isDone) void this.writer.write([...this.known.all()]);
    });
    const { open } = this.connection;
    const journal = createJournal(archive, page, early);
    this.settings = new SettingsStore(archive, open);
    this.writer = new Writer({ open, journal, onSaving: (saving) => this.onSaving(saving) });
    this.reading = new Reading(archive, {
      open,
      journal,
      settings: this.settings,
      onLeftBehind: (records) => this.known.take(records),
      onRead: (stored) => this.onRead(stored),
      onFailed: (error) => this.onUnread(error),
      onAgain: () => void this.tryAgain(),
    });
    const before = viewBefore(archive, this.settings.value, this.undo.length);
    this.current = { ...before, loaded: isEmpty };
    this.seenThrough = runViewOf(this.current);
    this.tabs = new BroadcastChannel(tabsChannel(archive));
    this.tabs.onmessage = ({ data }) => this.hear(data);
    document.addEventListener('visibilitychange', this.onVisible);
    window.addEventListener('pageshow', this.onReturn);
    void this.reading.load();
  }

  /** For useSyncExternalStore: called after every change of anything. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly view = (): MarksView => this.current;

  /** The part of the view that marking leaves alone. */
  readonly runView = (): RunView => this.seenThrough;

  /** Whether all is safe. Not part of the view: it changes twice for every mark, and nothing else does. */
  readonly saving = (): Saving => this.status;

  /** Comes when the database was read, or could not be. */
  whenLoaded(): Promise<void> {
    return this.reading.whenDone();
  }

  /** Takes in what another tab has marked. */
  hear(data: unknown): void {
    if (data === READ_AGAIN) {
      // What is being read may be of before.
      void this.whenLoaded().then(() => {
        if (!this.closed) void this.reading.load();
      });
      return;
    }
    this.known.take(readable(data).records);
    this.refresh({});
  }

  markOf(trackable: TrackableId, run: RunId = this.current.run.id): Mark | undefined {
    return this.known.markIn(runOf(trackable, run), trackable);
  }

  /** For what follows marks one by one. */
  get changes(): ChangeLog {
    return this.known.changes;
  }

  /** Everything that is kept of the reader. */
  records(): Iterable<ReaderRecord> {
    return this.known.all();
  }

  /** The marks of the reader and of every run that was not deleted. */
  allMarks(): Mark[] {
    return this.known.allMarks();
  }

  allPlans(): Plan[] {
    return this.known.allPlans();
  }

  recordOf(key: string): ReaderRecord | undefined {
    return this.known.recordOf(key);
  }

  /** Marks some trackables in one go; those already so are left as they are. */
  mark(list: readonly Marked[], state: MarkState, run: RunId = this.current.run.id): void {
    const { archive } = this;
    const markOf = (trackable: TrackableId) => this.markOf(trackable, run);
    this.apply(markEdit(list, state, { archive, run, now: this.clock(), markOf }));
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
    // Before the marks are there, an edit would be taken for changed since.
    const edit = this.current.loaded ? this.undo.pop() : undefined;
    if (!edit) return;
    const { edit: back, left } = undoing(edit, (key) => this.recordOf(key), this.clock());
    this.undo.follow(edit, back);
    this.commit({ ...back, said: undoneText(edit.said, back.changes.length, left) }, false);
  }

  /** The time as records take it. */
  now(): number {
    return Math.floor(this.clock());
  }

  /** Changes settings of the reader for this archive. */
  set(part: Partial<Settings>): void {
    this.settings.set(part);
    if (part.run !== undefined) this.begun = undefined;
    this.refresh({ settings: this.settings.value });
  }

  /** Tries now what could not be read or written. */
  async tryAgain(): Promise<void> {
    if (!this.reading.isDone) await this.reading.load();
    await this.writer.tryAgain();
  }

  close(): void {
    document.removeEventListener('visibilitychange', this.onVisible);
    window.removeEventListener('pageshow', this.onReturn);
    this.writer.stop();
    this.reading.stop();
    this.closed = true;
    this.tabs.close();
    this.connection.close();
  }

  private readonly onVisible = () => {
    if (document.visibilityState === 'visible') void this.tryAgain();
  };

  /** A page that the browser had put away has heard nothing of the other tabs meanwhile. */
  private readonly onReturn = ({ persisted }: PageTransitionEvent) => {
    if (persisted) void this.reading.load();
  };

  private commit({ said, changes }: Edit, undoable: boolean): void {
    const records = changes.map(({ after }) => after);
    this.known.take(records);
    this.edits += 1;
    this.refresh({
      last: { said, undoable, number: this.edits },
      undoable: this.undo.length,
    });
    if (isLarge(records)) this.untold = true;
    else this.tabs.postMessage(records);
    void this.writer.write(records);
    this.settings.askToKeep((persisted) => this.set({ persisted }));
  }

  private onRead({ records, unreadable, settings, isUntidy, left }: Stored): void {
    this.known.take(records);
    const { status } = this;
    if (status.kind === 'failed' && status.unsaved === 0) this.status = { kind: 'saved' };
    this.refresh({ loaded: true, unreadable, settings });
    if (isUntidy) this.tidyLater();
    for (const { records: pending, drop } of left) {
      const known = pending.flatMap((record) => this.recordOf(recordKey(record)) ?? []);
      void this.writer.write(known).then(() => {
        if (this.status.kind !== 'failed') drop();
      });
    }
  }

  private onUnread(error: unknown): void {
    this.connection.letGo();
    if (this.status.kind !== 'failed')
      this.status = { kind: 'failed', fault: saveFault(error), unsaved: 0 };
    this.refresh({ loaded: true });
  }

  private onSaving(saving: Saving): void {
    // A connection on which a write failed may be dead for good: the next try opens another.
    if (saving.kind === 'failed') this.connection.letGo();
    this.status = saving;
    this.tell();
    if (saving.kind === 'saved' && this.untold && !this.closed) {
      this.untold = false;
      this.tabs.postMessage(READ_AGAIN);
      this.tidyLater();
    }
    // What was there before a failure has not been read yet.
    if (saving.kind === 'saved' && !this.reading.isDone) void this.reading.load();
  }

  /** Makes the next reading quicker. Where it fails, nothing is lost and the next page tries again. */
  private tidyLater(): void {
    whenIdle(() => {
      if (this.closed) return;
      void this.connection
        .open()
        .then((db) => tidyArchive(db, this.archive))
        .catch(() => {});
    });
  }

  private refresh(part: Partial<MarksView>): void {
    const runs = this.known.shownRuns();
    this.show({ ...part, runs, run: chosenRun(runs, [this.begun, this.settings.value.run]) });
  }

  private show(part: Partial<MarksView>): void {
    this.current = { ...this.current, ...part };
    this.seenThrough = runViewOf(this.current, this.seenThrough);
    this.tell();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}
