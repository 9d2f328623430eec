import { use, useMemo, useSyncExternalStore } from 'react';
import type { ArchiveId } from '#src/domain/corpus/ids.ts';
import type { Mark, MarkState, RunId } from '#src/domain/marks/mark.ts';
import type { TrackableId } from '#src/domain/marks/trackable.ts';
import { MarksContext } from './marks-provider.tsx';
import type { Marked, MarksStore } from './marks-store.ts';
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
  const { store, mark: markEarly } = use(MarksContext);
  const view = useSyncExternalStore(
    store?.subscribe ?? noChange,
    () => store?.view() ?? NOTHING_YET,
    () => NOTHING_YET,
  );
  return useMemo(
    () => ({
      ...view,
      store,
      stateOf: (trackable, run) => store?.markOf(trackable, run)?.state ?? 'todo',
      markOf: (trackable, run) => store?.markOf(trackable, run),
      mark: (list, state) => (store ? store.mark(list, state) : markEarly?.(list, state)),
    }),
    [view, store, markEarly],
  );
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
