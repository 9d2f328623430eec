// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ArchiveId, archiveId } from '#src/domain/corpus/ids.ts';
import { withState } from '#src/domain/marks/edit.ts';
import { FIRST_RUN } from '#src/domain/marks/first-run.ts';
import { type ReaderRecord, recordKey } from '#src/domain/marks/record.ts';
import type { TrackableId } from '#src/domain/marks/trackable.ts';
import { storeRecords } from '#src/testing/stored-records.ts';
import { journalPrefix } from './database-name.ts';
import { MarksDoor } from './marks-door.ts';
import type { MarksStore } from './marks-store.ts';

const ARCHIVE = archiveId('small-notes') as ArchiveId;
const item = (n: number) => ({
  trackable: `item:cqrs/own.${n}` as TrackableId,
  text: `Item ${n}.`,
});
const ITEMS = Array.from({ length: 20 }, (_, n) => item(n));
const PATIENT = { timeout: 20_000 };

let store: MarksStore | undefined;
let door: MarksDoor;

const isJournal = (key: string) => key.startsWith(journalPrefix(ARCHIVE));

/** How many items stood in the journal, each time that something was written there. */
function watchJournal(): number[] {
  const counts: number[] = [];
  const kept = window.localStorage;
  const setItem = (key: string, text: string) => {
    if (isJournal(key)) {
      const records: ReaderRecord[] = JSON.parse(text);
      counts.push(new Set(records.map(recordKey)).size);
    }
    kept.setItem(key, text);
  };
  const watched = new Proxy(kept, {
    get(_, name) {
      if (name === 'setItem') return setItem;
      const part: unknown = Reflect.get(kept, name);
      return typeof part === 'function' ? part.bind(kept) : part;
    },
  });
  vi.spyOn(window, 'localStorage', 'get').mockReturnValue(watched);
  return counts;
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  localStorage.clear();
  sessionStorage.clear();
  store = undefined;
});

afterEach(() => {
  door.close();
  vi.restoreAllMocks();
});

describe.each(['nothing', 'something'])('where %s is stored', (stored) => {
  it('keeps what is marked before the store in its journal until the database has it', async () => {
    if (stored === 'something') {
      const place = { archive: ARCHIVE, run: FIRST_RUN, trackable: item(99).trackable };
      const value = withState(place, undefined, { state: 'done', text: 'Other.', now: 1 });
      await storeRecords([{ kind: 'mark', value }]);
    }
    const journaled = watchJournal();
    door = new MarksDoor(ARCHIVE, (state) => {
      if (state.kind === 'open') store = state.store;
    });
    for (const each of ITEMS) door.mark([each], 'done');
    expect(journaled).toEqual(ITEMS.map((_, at) => at + 1));

    const states = () => ITEMS.map(({ trackable }) => store?.markOf(trackable)?.state);
    await vi.waitFor(() => expect(states()).toEqual(ITEMS.map(() => 'done')), PATIENT);
    const journals = () => Object.keys(window.localStorage).filter(isJournal);
    await vi.waitFor(() => expect(journals()).toEqual([]), PATIENT);
    expect(store?.saving()).toEqual({ kind: 'saved' });
    const whole = journaled.indexOf(ITEMS.length);
    const told = journaled.slice(whole, whole + 1 + ITEMS.length);
    expect(told).toEqual(Array.from({ length: 1 + ITEMS.length }, () => ITEMS.length));
  });
});

it('opens nothing when it is closed before the store is there, and leaves its journal', async () => {
  const open = vi.spyOn(globalThis.indexedDB, 'open');
  const onState = vi.fn();
  door = new MarksDoor(ARCHIVE, onState);
  await vi.waitFor(() => expect(onState).toHaveBeenCalled(), PATIENT);
  door.mark([item(1)], 'done');
  door.close();
  await vi.dynamicImportSettled();
  expect(open).not.toHaveBeenCalled();
  expect(Object.keys(window.localStorage).filter(isJournal)).toHaveLength(1);
});
