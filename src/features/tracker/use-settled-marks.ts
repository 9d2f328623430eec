import { useMemo, useState } from 'react';
import { useRun } from '#src/data/marks/use-run.ts';
import { SettledMarks } from './settled-marks.ts';

/**
 * A list of what is left would take a row away under the hand that ticks it, and the focus with it. So
 * rows stay where the marks first put them, until something else is asked or one has them sorted anew.
 *
 * @param asked what the list is laid out by; the marks are looked at anew when it changes.
 */
export function useSettledMarks(asked: string): { settled: SettledMarks; settle: () => void } {
  const [turn, setTurn] = useState(0);
  const { store, loaded, run } = useRun();
  // biome-ignore lint/correctness/useExhaustiveDependencies: anew for each of these
  const settled = useMemo(
    () => new SettledMarks(store, run.id),
    [store, loaded, run.id, asked, turn],
  );
  return { settled, settle: () => setTurn((last) => last + 1) };
}
