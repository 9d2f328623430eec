import { useMemo, useSyncExternalStore } from 'react';
import { noChange } from '#src/data/marks/use-marks.ts';
import { useRun } from '#src/data/marks/use-run.ts';
import type { ChecklistItem } from '#src/domain/marks/checklist.ts';
import { counted } from '#src/domain/wording.ts';
import { TextButton } from '#src/ui/text-button.tsx';
import styles from './moved-since.module.css';
import type { SettledMarks } from './settled-marks.ts';

/** Says how many rows were marked where they stand, and has them sorted anew. */
export function MovedSince({
  shown,
  settled,
  onSettle,
}: {
  shown: readonly ChecklistItem[];
  settled: SettledMarks;
  onSettle: () => void;
}) {
  const { store } = useRun();
  const trackables = useMemo(() => new Set(shown.map(({ trackable }) => trackable)), [shown]);
  const moved = useSyncExternalStore(
    store?.subscribe ?? noChange,
    () => settled.movedAmong(trackables),
    () => 0,
  );
  if (moved === 0) return null;
  return (
    <p className={styles['moved']}>
      {counted(moved, 'item')} marked since, where {moved === 1 ? 'it was' : 'they were'}.
      <TextButton onClick={onSettle}>Sort again</TextButton>
    </p>
  );
}
