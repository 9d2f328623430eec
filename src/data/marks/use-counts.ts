import { use, useMemo, useSyncExternalStore } from 'react';
import type { RunId } from '#src/domain/marks/mark.ts';
import { movedCount } from '#src/domain/marks/moved-count.ts';
import { type Counts, countStates } from '#src/domain/marks/progress.ts';
import { runOf } from '#src/domain/marks/run-of.ts';
import type { TrackableId } from '#src/domain/marks/trackable.ts';
import type { Changed } from './change-log.ts';
import { MarksContext } from './marks-provider.tsx';
import type { MarksStore } from './marks-store.ts';
import { noChange } from './use-marks.ts';

/**
 * How many of some trackables are in each state, in the run that is chosen. Re-renders when a count
 * changes, and looks at no more than what has changed.
 *
 * @param of the same list as long as the same is counted.
 */
export function useCounts(of: readonly TrackableId[]): Counts {
  const { store, early } = use(MarksContext);
  const counter = useMemo(() => store && new Counter(of, store), [of, store]);
  const before = useMemo(
    () => countStates(of, (trackable) => early?.get(trackable)?.state ?? 'todo'),
    [of, early],
  );
  return useSyncExternalStore(
    store?.subscribe ?? noChange,
    () => counter?.counts() ?? before,
    () => before,
  );
}

/** Counts once, then follows the changes. */
class Counter {
  private readonly of: readonly TrackableId[];
  private readonly store: MarksStore;
  private among: ReadonlySet<TrackableId> = new Set();
  private counted: { run: RunId; number: number; counts: Counts } | undefined;

  constructor(of: readonly TrackableId[], store: MarksStore) {
    this.of = of;
    this.store = store;
  }

  /** The same object while nothing that is counted has changed. */
  counts(): Counts {
    const { changes } = this.store;
    const { number } = changes;
    const run = this.store.runView().run.id;
    const before = this.counted?.run === run ? this.counted : undefined;
    if (before?.number === number) return before.counts;
    const since = before && changes.since(before.number);
    const counts = before && since ? this.followed(before.counts, since, run) : this.all();
    this.counted = { run, number, counts };
    return counts;
  }

  private all(): Counts {
    this.among = new Set(this.of);
    return countStates(this.of, (trackable) => this.store.markOf(trackable)?.state ?? 'todo');
  }

  private followed(counts: Counts, since: readonly Changed[], run: RunId): Counts {
    return since
      .filter((changed) => this.among.has(changed.trackable))
      .filter((changed) => changed.run === runOf(changed.trackable, run))
      .reduce((before, { from, to }) => movedCount(before, from, to), counts);
  }
}
