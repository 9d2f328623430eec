import type { ArchiveId } from '#src/domain/corpus/ids.ts';
import { FIRST_RUN } from '#src/domain/marks/first-run.ts';
import type { Mark, MarkState } from '#src/domain/marks/mark.ts';
import type { Marked } from '#src/domain/marks/mark-edit.ts';
import { markText } from '#src/domain/marks/mark-text.ts';
import { runOf } from '#src/domain/marks/run-of.ts';
import type { TrackableId } from '#src/domain/marks/trackable.ts';
import { DATABASE, journalPrefix, tabsChannel } from './database-name.ts';
import type { MarksStore } from './marks-store.ts';

/** What is marked before the store is there. */
export type EarlyMarks = ReadonlyMap<TrackableId, Mark>;

/**
 * The store once it is open; until then whether there is anything that one waits for, or else what was
 * marked since.
 */
export type DoorState =
  | { kind: 'looking' }
  | { kind: 'closed'; early: EarlyMarks }
  | { kind: 'open'; store: MarksStore };

/** What nobody waits for any more. */
const NEVER = new Promise<never>(() => {});

/** When what did not load is asked for again, in milliseconds. */
const AGAIN = 2000;

/**
 * Stands before the marks of one archive. Who has marked nothing yet needs nothing of what keeps
 * marks: it is loaded where something is stored already, when another tab marks something, or when
 * the reader is about to.
 */
export class MarksDoor {
  private readonly archive: ArchiveId;
  private readonly onState: (state: DoorState) => void;
  private readonly tabs: BroadcastChannel;
  private readonly heard: unknown[] = [];
  /** Tells what this page remembers from what others left behind. */
  private readonly page: string = crypto.randomUUID();
  private readonly early: { kind: 'mark'; value: Mark }[] = [];
  private readonly untold: { list: readonly Marked[]; state: MarkState }[] = [];
  private opening: Promise<MarksStore> | undefined;
  private store: MarksStore | undefined;
  private isEmpty = false;
  private closed = false;

  constructor(archive: ArchiveId, onState: (state: DoorState) => void) {
    this.archive = archive;
    this.onState = onState;
    this.tabs = new BroadcastChannel(tabsChannel(archive));
    this.tabs.onmessage = ({ data }) => {
      this.heard.push(data);
      void this.open();
    };
    void this.look();
  }

  /** Opens the marks, once; the store that comes knows all that is stored, or why it does not. */
  open(): Promise<MarksStore> {
    this.opening ??= this.load();
    return this.opening;
  }

  /**
   * Marks some trackables in one go. Before the store is there it is remembered at once, as a journal, and
   * told to it when it comes.
   */
  readonly mark = (list: readonly Marked[], state: MarkState): void => {
    const { archive, store } = this;
    if (store?.view().loaded) {
      store.mark(list, state);
      return;
    }
    for (const { trackable, text } of list) {
      const run = runOf(trackable, FIRST_RUN);
      const value = { archive, run, trackable, state, at: Date.now(), text: markText(text) };
      this.early.push({ kind: 'mark', value });
    }
    try {
      window.localStorage.setItem(journalPrefix(archive) + this.page, JSON.stringify(this.early));
    } catch {
      // As safe as the page itself, until the store is there.
    }
    this.untold.push({ list, state });
    if (this.isEmpty) this.showEarly();
    void this.open().then((opened) => this.tell(opened));
  };

  close(): void {
    this.closed = true;
    this.tabs.close();
    this.store?.close();
  }

  private async look(): Promise<void> {
    this.isEmpty = !(await somethingStored(this.archive));
    if (!this.isEmpty) void this.open();
    else if (!this.store) this.showEarly();
  }

  private showEarly(): void {
    if (this.closed) return;
    const early = new Map(this.early.map(({ value }) => [value.trackable, value]));
    this.onState({ kind: 'closed', early });
  }

  private async load(): Promise<MarksStore> {
    const { MarksStore: Store } = await this.storeCode();
    // What was marked is in the journal.
    if (this.closed) return NEVER;
    const { page, early, isEmpty } = this;
    const store = new Store(this.archive, { page, early, isEmpty });
    this.store = store;
    // What is marked next need not wait, and so neither may this.
    if (isEmpty) this.tell(store);
    this.onState({ kind: 'open', store });
    this.tabs.close();
    for (const data of this.heard) store.hear(data);
    await store.whenLoaded();
    return store;
  }

  /** Asks for it until it comes: the network may be gone, and what was marked is in the journal. */
  private async storeCode(): Promise<typeof import('./marks-store.ts')> {
    try {
      return await import('./marks-store.ts');
    } catch {
      if (this.closed) return NEVER;
      await new Promise((resolve) => setTimeout(resolve, AGAIN));
      return this.storeCode();
    }
  }

  private tell(store: MarksStore): void {
    if (this.closed) return;
    for (const { list, state } of this.untold.splice(0)) store.mark(list, state);
    // Not before: a tab may end between two of them, and its journal is all that is left.
    this.early.length = 0;
  }
}

/** Whether a database or a journal is there; where the browser does not say, there may be. */
async function somethingStored(archive: ArchiveId): Promise<boolean> {
  try {
    const keys = Object.keys(window.localStorage);
    if (keys.some((key) => key.startsWith(journalPrefix(archive)))) return true;
    const databases = await window.indexedDB.databases();
    return databases.some(({ name }) => name === DATABASE);
  } catch {
    return true;
  }
}
