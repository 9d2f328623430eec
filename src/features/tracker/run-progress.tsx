import { useDeferredValue, useMemo } from 'react';
import { useMarks } from '#src/data/marks/use-marks.ts';
import { type AllItems, belongs } from '#src/domain/marks/checklist.ts';
import { counting, countStates, progressText } from '#src/domain/marks/progress.ts';
import { ProgressBar } from '#src/ui/progress-bar.tsx';

/** How far the run is, over all topics that belong to it. */
export function RunProgress({ all }: { all: AllItems }) {
  const { run, stateOf, settings } = useDeferredValue(useMarks());
  const counts = useMemo(() => {
    const ofRun = all.items.filter(({ topic }) => belongs(run, topic.slug));
    return countStates(
      ofRun.map(({ trackable }) => trackable),
      stateOf,
    );
  }, [all, run, stateOf]);
  const { done, doing, skipped } = counts;
  return (
    <ProgressBar
      done={done}
      doing={doing}
      skipped={settings.leaveOutSkipped ? 0 : skipped}
      total={counting(counts, settings.leaveOutSkipped)}
      text={progressText(counts, settings.leaveOutSkipped)}
    />
  );
}
