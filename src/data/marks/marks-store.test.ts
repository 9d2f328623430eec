// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ArchiveId, archiveId } from '#src/domain/corpus/ids.ts';
import type { Mark } from '#src/domain/marks/mark.ts';
import type { ReaderRecord } from '#src/domain/marks/record.ts';
import type { Run } from '#src/domain/marks/run.ts';
import { changedRun, madeRun } from '#src/domain/marks/run-edits.ts';
import type { TrackableId } from '#src/domain/marks/trackable.ts';
import { storeRecords } from '#src/testing/stored-records.ts';
import { journalPrefix } from './database-name.ts';
import { MarksStore } from './marks-store.ts';

const ARCHIVE = archiveId('small-notes') as ArchiveId;
const item = (n: number) => ({
  trackable: `item:cqrs/own.${n}` as TrackableId,
  text: `Item ${n}.`,
});
const A = item(1);
const B = item(2);

const mark = ({ trackable, text }: typeof A, facts: Partial<Mark> = {}): ReaderRecord => ({
  kind: 'mark',
  value: {
    archive: ARCHIVE,
    run: 'first' as Mark['run'],
    trackable,
    state: 'done',
    at: 1000,
    text,
    ...facts,
  },
});

let opened: MarksStore[] = [];

/** A page that opens the archive; what it does is closed down after the test. */
function page(clock?: () => number): MarksStore {
  const store = new MarksStore(ARCHIVE, clock ? { clock } : {});
  opened.push(store);
  return store;
}

/** Waits for what comes: thousands of records take their time, and a busy machine is no fault. */
const soon = (holds: () => unknown) => vi.waitFor(holds, { timeout: 20_000 });

async function loadedPage(clock?: () => number): Promise<MarksStore> {
  const store = page(clock);
  await soon(() => expect(store.view().loaded).toBe(true));
  return store;
}

const saved = (store: MarksStore) => soon(() => expect(store.saving()).toEqual({ kind: 'saved' }));
const stateOf = (store: MarksStore, { trackable }: { trackable: TrackableId }) =>
  store.markOf(trackable)?.state ?? 'todo';

/** Every write fails as it does when the disk is full, until it is mended. */
function failingWrites(name: string): { mend: () => void } {
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no', name);
  });
  return { mend: () => put.mockRestore() };
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  localStorage.clear();
  sessionStorage.clear();
});

afterEach(() => {
  for (const store of opened) store.close();
  opened = [];
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('marks', () => {
  it('are there again after a reload, with their note and their text', async () => {
    const before = await loadedPage();
    before.mark([A], 'done');
    before.note(A, 'Took a day.');
    before.mark([B], 'skipped');
    await saved(before);
    before.close();

    const after = await loadedPage();
    expect(after.markOf(A.trackable)).toMatchObject({
      state: 'done',
      note: 'Took a day.',
      text: 'Item 1.',
    });
    expect(stateOf(after, B)).toBe('skipped');
    expect(localStorage).toHaveLength(0);
  });

  it('are kept of both of two tabs that mark different items, and each sees the other at once', async () => {
    const [one, two] = [await loadedPage(), await loadedPage()];
    one.mark([A], 'done');
    two.mark([B], 'doing');
    await soon(() => {
      expect(stateOf(one, B)).toBe('doing');
      expect(stateOf(two, A)).toBe('done');
    });
    await Promise.all([saved(one), saved(two)]);
    const third = await loadedPage();
    expect([stateOf(third, A), stateOf(third, B)]).toEqual(['done', 'doing']);
  });

  it('imported by the thousand are read by the other tabs once they are stored', async () => {
    const [one, two] = [await loadedPage(), await loadedPage()];
    const many = Array.from({ length: 2500 }, (_, n) => mark(item(n)));
    one.apply({
      said: 'Imported: 2,500 new',
      changes: many.map((after) => ({ before: undefined, after })),
    });
    two.mark([item(3000)], 'done');
    await soon(() => expect(two.allMarks()).toHaveLength(2501));
    await soon(() => expect(one.allMarks()).toHaveLength(2501));
    one.takeBack();
    await soon(() => expect(stateOf(two, item(2499))).toBe('todo'));
    expect(stateOf(two, item(3000))).toBe('done');
  });

  it('keep the state that one tab said of an item and the note that another wrote on it', async () => {
    const [one, two] = [await loadedPage(), await loadedPage()];
    one.mark([A], 'done');
    two.note(A, 'With Ana.');
    await Promise.all([saved(one), saved(two)]);
    const third = await loadedPage();
    expect(third.markOf(A.trackable)).toMatchObject({ state: 'done', note: 'With Ana.' });
  });

  it('of one run are not those of another, while posts are the same in all', async () => {
    const store = await loadedPage();
    const post = { trackable: 'post:2021-a' as TrackableId, text: 'A post' };
    store.mark([A, post], 'done');
    const { edit, id } = madeRun('Billing', {
      archive: ARCHIVE,
      now: store.now(),
      taken: () => false,
    });
    store.apply(edit);
    store.set({ run: id });
    expect(store.view().run.name).toBe('Billing');
    expect(stateOf(store, A)).toBe('todo');
    expect(stateOf(store, post)).toBe('done');
  });

  it('are read anew by a page that comes back from where the browser had put it away', async () => {
    const store = await loadedPage();
    const before = store.view();
    // What was marked meanwhile was told to no page that is put away.
    await storeRecords([mark(A)]);
    window.dispatchEvent(new Event('pageshow'));
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await soon(() => expect(stateOf(store, A)).toBe('done'));
    expect(store.view()).not.toBe(before);
  });

  it('of a deleted run are among all marks again when it is opened again', async () => {
    const store = await loadedPage();
    const { edit, id } = madeRun('Billing', {
      archive: ARCHIVE,
      now: store.now(),
      taken: () => false,
    });
    store.apply(edit);
    store.mark([A], 'done', id);
    store.mark([B], 'done');
    const billing = () => store.recordOf(`run ${id}`)?.value as Run;
    store.apply(changedRun(billing(), { stage: 'deleted' }, store.now()));
    expect(store.allMarks().map(({ trackable }) => trackable)).toEqual([B.trackable]);
    store.apply(changedRun(billing(), { stage: 'open' }, store.now()));
    expect(store.allMarks()).toHaveLength(2);
  });

  it('change nothing when they say what is said already', async () => {
    const store = await loadedPage();
    store.mark([A], 'done');
    const { last } = store.view();
    store.mark([A], 'done');
    store.mark([B], 'todo');
    expect(store.view().last).toBe(last);
  });
});

describe('a page that is closed before its marks are written', () => {
  it('leaves the journals alone, its own and those of other pages', async () => {
    localStorage.setItem(`${journalPrefix(ARCHIVE)}other`, JSON.stringify([mark(item(2))]));
    const store = page();
    for (const state of ['done', 'todo', 'doing'] as const) store.mark([item(1)], state);
    store.close();
    const journals = { ...localStorage };
    expect(Object.keys(journals)).toHaveLength(2);
    const kept = vi.spyOn(Storage.prototype, 'setItem');
    await store.whenLoaded();
    await soon(() => expect(store.saving()).toEqual({ kind: 'saved' }));
    expect(kept).not.toHaveBeenCalled();
    expect({ ...localStorage }).toEqual(journals);
  });

  it('opens the database no more', async () => {
    const store = await loadedPage();
    store.mark([item(1)], 'done');
    store.close();
    globalThis.indexedDB = new IDBFactory();
    const open = vi.spyOn(globalThis.indexedDB, 'open');
    store.set({ leaveOutSkipped: true });
    await store.tryAgain();
    expect(open).not.toHaveBeenCalled();
  });

  it('leaves a journal, which the next page writes and clears', async () => {
    const factory = globalThis.indexedDB;
    const store = await loadedPage();
    // From now on its transactions never end, like those of a tab that is gone.
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('closing', 'InvalidStateError');
    });
    for (let n = 0; n < 50; n += 1) store.mark([item(n)], 'done');
    expect(localStorage).toHaveLength(1);
    store.close();
    vi.restoreAllMocks();

    globalThis.indexedDB = factory;
    const next = await loadedPage();
    for (let n = 0; n < 50; n += 1) expect(stateOf(next, item(n))).toBe('done');
    await soon(() => expect(localStorage).toHaveLength(0));
    next.close();
    expect(stateOf(await loadedPage(), item(49))).toBe('done');
  });

  it('leaves a tick that was made while a large file was being written, and nothing of the file', async () => {
    const factory = globalThis.indexedDB;
    const store = await loadedPage();
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('closing', 'InvalidStateError');
    });
    store.apply({
      said: 'Imported: 2,500 new',
      changes: Array.from({ length: 2500 }, (_, n) => ({
        before: undefined,
        after: mark(item(n)),
      })),
    });
    store.mark([item(3000)], 'done');
    await soon(() => expect(store.saving()).toMatchObject({ unsaved: 2501 }));
    store.close();
    vi.restoreAllMocks();

    globalThis.indexedDB = factory;
    const next = await loadedPage();
    expect(next.allMarks().map(({ trackable }) => trackable)).toEqual([item(3000).trackable]);
  });

  it('does not take back what another tab said later', async () => {
    const store = await loadedPage();
    store.mark([A], 'skipped');
    await saved(store);
    localStorage.setItem('throughline.journal.small-notes.gone', JSON.stringify([mark(A)]));
    const next = await loadedPage();
    expect(stateOf(next, A)).toBe('skipped');
  });

  it('keeps what of its journal this version cannot read, and writes the rest', async () => {
    const key = 'throughline.journal.small-notes.newer';
    localStorage.setItem(key, JSON.stringify([mark(A), { kind: 'vow', value: {} }]));
    const store = await loadedPage();
    expect(stateOf(store, A)).toBe('done');
    await saved(store);
    store.mark([B], 'done');
    await saved(store);
    expect(localStorage.getItem(key)).toContain('vow');
  });
});

describe('storage that fails', () => {
  it.each([
    ['QuotaExceededError', 'full'],
    ['SecurityError', 'blocked'],
    ['InvalidStateError', 'lost'],
    ['DataError', 'unknown'],
  ] as const)(
    'with %s is said, keeps the marks in memory, and is tried again',
    async (name, fault) => {
      const store = await loadedPage();
      const writes = failingWrites(name);
      store.mark([A], 'done');
      store.mark([B], 'done');
      await soon(() => expect(store.saving()).toEqual({ kind: 'failed', fault, unsaved: 2 }));
      expect(stateOf(store, A)).toBe('done');
      writes.mend();
      await store.tryAgain();
      await saved(store);
      store.close();
      const next = await loadedPage();
      expect([stateOf(next, A), stateOf(next, B)]).toEqual(['done', 'done']);
    },
  );

  it('is tried again by itself after a second', async () => {
    const store = await loadedPage();
    const writes = failingWrites('QuotaExceededError');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    store.mark([A], 'done');
    await soon(() => expect(store.saving().kind).toBe('failed'));
    writes.mend();
    await vi.advanceTimersByTimeAsync(1000);
    vi.useRealTimers();
    await saved(store);
  });

  it('writes all of an edit or nothing of it', async () => {
    const store = await loadedPage();
    const put = IDBObjectStore.prototype.put;
    let puts = 0;
    const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...given: Parameters<typeof put>
    ) {
      puts += 1;
      if (puts === 2) throw new DOMException('no', 'DataCloneError');
      return put.apply(this, given);
    });
    store.mark([A, B], 'done');
    await soon(() => expect(store.saving().kind).toBe('failed'));
    spy.mockRestore();
    const db = await openDB('throughline', 2);
    expect(await db.count('marks')).toBe(0);
    db.close();
  });

  it('when opening is read as soon as it works, beside what was marked meanwhile', async () => {
    const before = await loadedPage();
    before.mark([A], 'done');
    await saved(before);
    before.close();

    const open = vi.spyOn(globalThis.indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'UnknownError');
    });
    const store = await loadedPage();
    expect(store.saving()).toEqual({ kind: 'failed', fault: 'blocked', unsaved: 0 });
    store.mark([B], 'done');
    await soon(() => expect(store.saving()).toMatchObject({ kind: 'failed', unsaved: 1 }));
    open.mockRestore();
    await store.tryAgain();
    await saved(store);
    await soon(() => expect(stateOf(store, A)).toBe('done'));
    expect(stateOf(store, B)).toBe('done');
  });

  it('when opening is tried again by itself though nothing was marked', async () => {
    const before = await loadedPage();
    before.mark([A], 'done');
    await saved(before);
    before.close();
    const open = vi.spyOn(globalThis.indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'UnknownError');
    });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const store = page();
    await soon(() => expect(store.saving().kind).toBe('failed'));
    open.mockRestore();
    await vi.advanceTimersByTimeAsync(1000);
    vi.useRealTimers();
    await soon(() => expect(stateOf(store, A)).toBe('done'));
    expect(store.saving()).toEqual({ kind: 'saved' });
  });

  it('on a connection that was lost is written through another', async () => {
    const store = await loadedPage();
    const transaction = IDBDatabase.prototype.transaction;
    const dead = new WeakSet<IDBDatabase>();
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
      this: IDBDatabase,
      ...given: Parameters<typeof transaction>
    ) {
      // The first connection that is asked is the one that died.
      if (!seen) dead.add(this);
      seen = true;
      if (dead.has(this)) throw new DOMException('dead', 'InvalidStateError');
      return transaction.apply(this, given);
    });
    let seen = false;
    store.mark([A], 'done');
    await soon(() => expect(store.saving()).toMatchObject({ fault: 'lost' }));
    await store.tryAgain();
    await saved(store);
  });

  it('that does not answer is not waited for, and read when it does', async () => {
    const before = await loadedPage();
    before.mark([A], 'done');
    await saved(before);
    before.close();
    // As when another tab is about to change the database, and takes its time.
    const open = vi.spyOn(globalThis.indexedDB, 'open');
    open.mockImplementation(() => new IDBOpenDBRequest());
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const store = page();
    await vi.advanceTimersByTimeAsync(5000);
    expect(store.view().loaded).toBe(true);
    expect(store.saving()).toEqual({ kind: 'failed', fault: 'silent', unsaved: 0 });
    vi.useRealTimers();
    store.mark([B], 'done');
    open.mockRestore();
    await store.tryAgain();
    await vi.waitFor(() => expect(stateOf(store, A)).toBe('done'));
  });

  it('deleted under a page has all that the page knows again with its next change', async () => {
    const store = await loadedPage();
    store.mark([A], 'done');
    await saved(store);
    const deleting = indexedDB.deleteDatabase('throughline');
    await new Promise((resolve) => deleting.addEventListener('success', resolve));
    store.mark([B], 'done');
    await saved(store);
    store.close();
    const next = await loadedPage();
    expect([stateOf(next, A), stateOf(next, B)]).toEqual(['done', 'done']);
  });
});

describe('a database that this version does not know', () => {
  it('of a newer version is left as it is, and said to be', async () => {
    const newer = await openDB('throughline', 3, {
      upgrade: (db) => {
        db.createObjectStore('marks');
      },
    });
    await newer.put('marks', { of: 'tomorrow' }, 'one');
    newer.close();

    const store = await loadedPage();
    expect(store.saving()).toEqual({ kind: 'failed', fault: 'newer', unsaved: 0 });
    store.mark([A], 'done');
    await soon(() =>
      expect(store.saving()).toEqual({ kind: 'failed', fault: 'newer', unsaved: 1 }),
    );
    expect(stateOf(store, A)).toBe('done');
    store.close();
    const still = await openDB('throughline', 3);
    expect(await still.getAll('marks')).toEqual([{ of: 'tomorrow' }]);
    still.close();
    // What was marked is in the journal until a page can write it.
    expect(localStorage).toHaveLength(1);
  });

  it('is closed for a newer page, which then says that it is newer', async () => {
    const store = await loadedPage();
    const newer = await openDB('throughline', 3);
    store.mark([A], 'done');
    await soon(() => expect(store.saving()).toMatchObject({ fault: 'newer' }));
    newer.close();
  });

  it('keeps records that it cannot read, counts them, and puts one aside before its place is taken', async () => {
    (await loadedPage()).close();
    const odd = { archive: ARCHIVE, run: 'first', trackable: A.trackable, state: 'pondered' };
    const other = { ...odd, trackable: B.trackable };
    const db = await openDB('throughline', 2);
    await db.put('marks', odd);
    await db.put('marks', other);

    const store = await loadedPage();
    expect(store.view().unreadable).toBe(2);
    store.mark([A], 'done');
    await saved(store);
    expect(await db.get('marks', [ARCHIVE, 'first', B.trackable])).toEqual(other);
    expect(await db.get('marks', [ARCHIVE, 'first', A.trackable])).toMatchObject({ state: 'done' });
    expect(await db.get('settings', [ARCHIVE, `unread mark first ${A.trackable}`])).toEqual(odd);
    db.close();
  });
});

describe('taking back', () => {
  it('goes back edit by edit, also after a reload within the session, 50 deep', async () => {
    const store = await loadedPage();
    for (let n = 0; n < 55; n += 1) store.mark([item(n)], 'done');
    await saved(store);
    store.close();
    const next = await loadedPage();
    expect(next.view().undoable).toBe(50);
    for (let n = 0; n < 60; n += 1) next.takeBack();
    const left = Array.from({ length: 55 }, (_, n) => stateOf(next, item(n)));
    expect(left).toEqual([...Array(5).fill('done'), ...Array(50).fill('todo')]);
    expect(next.view().undoable).toBe(0);
  });

  it('goes back through all that was said of one item, also after a reload', async () => {
    const store = await loadedPage();
    store.mark([A], 'doing');
    store.note(A, 'Ask Ana.');
    store.mark([A], 'done');
    store.mark([A], 'todo');
    const back = (of: MarksStore) => {
      of.takeBack();
      return [stateOf(of, A), of.markOf(A.trackable)?.note];
    };
    expect(back(store)).toEqual(['done', 'Ask Ana.']);
    await saved(store);
    store.close();
    const next = await loadedPage();
    expect(back(next)).toEqual(['doing', 'Ask Ana.']);
    expect(back(next)).toEqual(['doing', '']);
    expect(back(next)).toEqual(['todo', '']);
  });

  it('does nothing, and loses nothing, before the marks are there', async () => {
    const store = await loadedPage();
    store.mark([A], 'done');
    await saved(store);
    store.close();
    const next = page();
    next.takeBack();
    await soon(() => expect(next.view().loaded).toBe(true));
    expect(stateOf(next, A)).toBe('done');
    next.takeBack();
    expect(stateOf(next, A)).toBe('todo');
  });

  it('leaves what another tab changed since, and says so', async () => {
    const [one, two] = [await loadedPage(), await loadedPage()];
    one.mark([A, B], 'done');
    await soon(() => expect(stateOf(two, B)).toBe('done'));
    two.mark([B], 'skipped');
    await soon(() => expect(stateOf(one, B)).toBe('skipped'));
    one.takeBack();
    expect([stateOf(one, A), stateOf(one, B)]).toEqual(['todo', 'skipped']);
    expect(one.view().last?.said).toBe('Undone: Done: 2 items (1 change made since stays)');
  });

  it('says when nothing of an edit is as it was left', async () => {
    const [one, two] = [await loadedPage(), await loadedPage()];
    one.mark([A], 'done');
    await soon(() => expect(stateOf(two, A)).toBe('done'));
    two.mark([A], 'skipped');
    await soon(() => expect(stateOf(one, A)).toBe('skipped'));
    one.takeBack();
    expect(stateOf(one, A)).toBe('skipped');
    expect(one.view().last?.said).toBe('Not undone, since it was changed again: Done: Item 1.');
  });

  it('survives a clock that was set back', async () => {
    let now = 5000;
    const store = await loadedPage(() => now);
    store.mark([A], 'done');
    now = 1000;
    store.mark([A], 'skipped');
    expect(stateOf(store, A)).toBe('skipped');
    store.takeBack();
    expect(stateOf(store, A)).toBe('done');
    await saved(store);
    expect(stateOf(await loadedPage(() => now), A)).toBe('done');
  });
});

describe('the run in which one marks', () => {
  const BILLING = 'billing' as Run['id'];
  const billing = () =>
    madeRun('Billing', { archive: ARCHIVE, now: 10, taken: () => false }).edit.changes.map(
      ({ after }) => after,
    );

  it('is the one of the address from the beginning, where there is such a run', async () => {
    await storeRecords([...billing(), mark(A)]);
    try {
      window.history.replaceState(null, '', '?run=billing');
      const store = await loadedPage();
      expect(store.view().run.id).toBe(BILLING);
      expect(stateOf(store, A)).toBe('todo');
      store.set({ run: 'first' as Run['id'] });
      expect(store.view().run.id).toBe('first');
      window.history.replaceState(null, '', '?run=elsewhere');
      expect((await loadedPage()).view().run.id).toBe('first');
    } finally {
      window.history.replaceState(null, '', '?');
    }
  });

  it('stays when another tab chooses one, which is for those that open later', async () => {
    await storeRecords(billing());
    const [one, two] = [await loadedPage(), await loadedPage()];
    two.set({ run: BILLING, exportedAt: 42 });
    await soon(async () => expect((await loadedPage()).view().run.id).toBe(BILLING));
    one.hear('read again');
    await soon(() => expect(one.view().settings.exportedAt).toBe(42));
    one.mark([A], 'done');
    expect(one.markOf(A.trackable)?.run).toBe('first');
  });
});

describe('settings', () => {
  it('set in two tabs are both kept', async () => {
    const [one, two] = [await loadedPage(), await loadedPage()];
    one.set({ leaveOutSkipped: true });
    two.set({ exportedAt: 42 });
    await soon(async () => {
      const third = await loadedPage();
      expect(third.view().settings).toMatchObject({ leaveOutSkipped: true, exportedAt: 42 });
    });
  });

  it('keep what a newer version added to them', async () => {
    (await loadedPage()).close();
    const db = await openDB('throughline', 2);
    await db.put('settings', { leaveOutSkipped: true, mood: 'fine' }, [ARCHIVE, 'reader']);
    const store = await loadedPage();
    store.set({ exportedAt: 7 });
    await soon(async () =>
      expect(await db.get('settings', [ARCHIVE, 'reader'])).toEqual({
        leaveOutSkipped: true,
        mood: 'fine',
        exportedAt: 7,
      }),
    );
    db.close();
  });

  it('say whether the browser promised to keep the data, which is asked once', async () => {
    const persist = vi.fn(async () => true);
    vi.stubGlobal('navigator', { storage: { persist } });
    const store = await loadedPage();
    expect(persist).not.toHaveBeenCalled();
    store.mark([A], 'done');
    store.mark([B], 'done');
    await soon(() => expect(store.view().settings.persisted).toBe(true));
    await saved(store);
    expect(persist).toHaveBeenCalledTimes(1);
    vi.unstubAllGlobals();
  });
});
