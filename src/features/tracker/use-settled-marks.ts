import { useMemo, useState } from 'react';
import type { Marks } from '#src/data/marks/use-marks.ts';
import type { Mark } from '#src/domain/marks/mark.ts';
import type { TrackableId } from '#src/domain/marks/trackable.ts';

/** Each trackable's mark as it was when the list was laid out. */
export type SettledMarks = {
  markOf: (trackable: TrackableId) => Mark | undefined;
  /** Those whose state is another one by now. */
  moved: (trackables: Iterable<TrackableId>) => number;
  /** Looks at all marks anew. */
  settle: () => void;
};

/**
 * A list of what is left would take a row away under the hand that ticks it, and the focus with it. So
 * rows stay where the marks first put them, until something else is asked or one has them sorted anew.
 *
 * @param asked what the list is laid out by; the marks are looked at anew when it changes.
 */
export function useSettledMarks(marks: Marks, asked: string): SettledMarks {
  const [turn, setTurn] = useState(0);
  const { store, loaded, run } = marks;
  // biome-ignore lint/correctness/useExhaustiveDependencies: anew for each of these
  const settled = useMemo(
    () => new Map<TrackableId, Mark | undefined>(),
    [store, loaded, run.id, asked, turn],
  );
  return useMemo(() => {
    const markOf = (trackable: TrackableId) => {
      if (!settled.has(trackable)) settled.set(trackable, marks.markOf(trackable));
      return settled.get(trackable);
    };
    const hasMoved = (trackable: TrackableId) =>
      (markOf(trackable)?.state ?? 'todo') !== marks.stateOf(trackable);
    return {
      markOf,
      moved: (trackables) => [...trackables].filter(hasMoved).length,
      settle: () => setTurn((last) => last + 1),
    };
  }, [settled, marks]);
}
