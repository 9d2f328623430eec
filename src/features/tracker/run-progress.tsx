import { useMemo } from 'react';
import { useCounts } from '#src/data/marks/use-counts.ts';
import { useRun } from '#src/data/marks/use-run.ts';
import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import { type AllItems, belongs } from '#src/domain/marks/checklist.ts';
import { counting, progressText, shareDone } from '#src/domain/marks/progress.ts';
import type { TrackableId } from '#src/domain/marks/trackable.ts';
import { ProgressBar } from '#src/ui/progress-bar.tsx';
import { ProgressRing } from '#src/ui/progress-ring.tsx';
import styles from './run-progress.module.css';

/** How far the run is, over all topics that belong to it, and in each family of them. */
export function RunProgress({ all, index }: { all: AllItems; index: CorpusIndex }) {
  const { run, settings } = useRun();
  const items = useMemo(
    () => all.items.filter(({ topic }) => belongs(run, topic.slug)),
    [all, run],
  );
  const ofRun = useMemo(() => items.map(({ trackable }) => trackable), [items]);
  const ofFamilies = useMemo(
    () =>
      [...index.families.values()]
        .map(({ id, name }) => ({
          name,
          of: items.flatMap(({ topic, trackable }) => (topic.family === id ? [trackable] : [])),
        }))
        .filter(({ of }) => of.length > 0),
    [items, index],
  );
  const counts = useCounts(ofRun);
  const { done, doing, skipped } = counts;
  return (
    <>
      <ProgressBar
        done={done}
        doing={doing}
        skipped={settings.leaveOutSkipped ? 0 : skipped}
        total={counting(counts, settings.leaveOutSkipped)}
        text={progressText(counts, settings.leaveOutSkipped)}
      />
      {ofFamilies.length > 1 && (
        <ul aria-label="Progress by family" className={styles['families']}>
          {ofFamilies.map(({ name, of }) => (
            <li key={name}>
              <FamilyProgress name={name} of={of} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function FamilyProgress({ name, of }: { name: string; of: readonly TrackableId[] }) {
  const { leaveOutSkipped } = useRun().settings;
  const counts = useCounts(of);
  return (
    <>
      <span className={styles['name']}>{name}</span>{' '}
      <ProgressRing
        share={shareDone(counts, leaveOutSkipped)}
        text={progressText(counts, leaveOutSkipped)}
      />
    </>
  );
}
