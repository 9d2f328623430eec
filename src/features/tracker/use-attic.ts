import { useMemo, useSyncExternalStore } from 'react';
import type { MarksStore } from '#src/data/marks/marks-store.ts';
import { noChange } from '#src/data/marks/use-marks.ts';
import { useRun } from '#src/data/marks/use-run.ts';
import { type AtticEntry, atticOf } from '#src/domain/marks/attic.ts';
import type { AllItems } from '#src/domain/marks/checklist.ts';

const EMPTY: readonly AtticEntry[] = [];

/** What the archive no longer has; looked for anew only when such a mark changes, or a run. */
export function useAttic(all: AllItems): readonly AtticEntry[] {
  const { store, runs } = useRun();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is marked in a deleted run is in no attic
  const entries = useMemo(() => (store ? following(store, all) : () => EMPTY), [store, all, runs]);
  return useSyncExternalStore(store?.subscribe ?? noChange, entries, () => EMPTY);
}

/** @returns what gives the entries as they are now, the same ones while they are the same. */
function following(store: MarksStore, all: AllItems): () => readonly AtticEntry[] {
  const { changes } = store;
  let entries: readonly AtticEntry[] | undefined;
  let followed = changes.number;
  return () => {
    const since = entries && changes.since(followed);
    followed = changes.number;
    if (!since || since.some(({ trackable }) => !all.texts.has(trackable)))
      entries = atticOf(store.allMarks(), all);
    return entries ?? EMPTY;
  };
}
