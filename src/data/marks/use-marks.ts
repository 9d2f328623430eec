import { use, useMemo, useSyncExternalStore } from 'react';
import type { ArchiveId } from '#src/domain/corpus/ids.ts';
import type { Mark, MarkState, RunId } from '#src/domain/marks/mark.ts';
import type { Marked } from '#src/domain/marks/mark-edit.ts';
import type { TrackableId } from '#src/domain/marks/trackable.ts';
import { MarksContext } from './marks-provider.tsx';
import type { MarksStore } from './marks-store.ts';
import { type MarksView, viewBefore } from './marks-view.ts';
import type { Saving } from './writer.ts';

const ALL_SAVED: Saving = { kind: 'saved' };
const NOTHING_YET = viewBefore('' as ArchiveId);

/** All marks as they are now; another object after each change, so that it can be remembered by. */
export type Marks = MarksView & {
  stateOf: (trackable: TrackableId, run?: RunId) => MarkState;
  markOf: (trackable: TrackableId, run?: RunId) => Mark | undefined;
  /** What changes them; undefined until something is stored, or a page of marks has opened it. */
  store: MarksStore | undefined;
  /** Marks some trackables in one go, opening the store where it is not. */
  mark: (list: readonly Marked[], state: MarkState) => void;
};

/** The marks of the open archive, followed as they change here and in other tabs. */
export function useMarks(): Marks {
  const { store, early, mark } = use(MarksContext);
  const view = useSyncExternalStore(
    store?.subscribe ?? noChange,
    () => store?.view() ?? NOTHING_YET,
    () => NOTHING_YET,
  );
  return useMemo(() => {
    const markOf: Marks['markOf'] = (trackable, run) =>
      store ? store.markOf(trackable, run) : early?.get(trackable);
    const stateOf: Marks['stateOf'] = (...of) => markOf(...of)?.state ?? 'todo';
    return { ...view, store, stateOf, markOf, mark };
  }, [view, store, early, mark]);
}

/** Whether all marks are in the database, on their way, or why not. */
export function useSaving(): Saving {
  const { store } = use(MarksContext);
  return useSyncExternalStore(
    store?.subscribe ?? noChange,
    () => store?.saving() ?? ALL_SAVED,
    () => ALL_SAVED,
  );
}

export function noChange(): () => void {
  return () => {};
}
