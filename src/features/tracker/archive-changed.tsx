import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { allItemsQuery } from '#src/data/all-items-query.ts';
import { useMarks } from '#src/data/marks/use-marks.ts';
import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import { knownTrackables } from '#src/domain/marks/checklist.ts';
import { saysSomething } from '#src/domain/marks/mark.ts';
import { reconcile } from '#src/domain/marks/reconcile.ts';
import { counted } from '#src/domain/wording.ts';
import { Button } from '#src/ui/button.tsx';
import styles from './archive-changed.module.css';

/**
 * Says once what became of the reader's marks when the archive was compiled again. Nothing while the
 * archive is the one that was seen last, or nothing is marked.
 */
export function ArchiveChanged({ index }: { index: CorpusIndex }) {
  const { store, loaded, settings } = useMarks();
  const { fingerprint } = index.corpus;
  const { seen } = settings;
  const unseen = loaded && fingerprint !== undefined && seen?.fingerprint !== fingerprint;
  const marked = unseen && (store?.allMarks() ?? []).some(saysSomething);
  const remember = () =>
    fingerprint !== undefined &&
    store?.set({ seen: { fingerprint, trackables: knownTrackables(index) } });

  // What is met for the first time, or without a mark to lose, is just remembered.
  const quietly = unseen && !(seen && marked);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each archive that is met
  useEffect(() => {
    if (quietly) remember();
  }, [quietly, fingerprint]);

  if (!unseen || !seen || !marked) return null;
  return <Changed index={index} seen={seen.trackables} onSeen={remember} />;
}

function Changed({
  index,
  seen,
  onSeen,
}: {
  index: CorpusIndex;
  seen: readonly string[];
  onSeen: () => void;
}) {
  const { store } = useMarks();
  const { data: all } = useQuery(allItemsQuery(index));
  if (!all || !store) return null;
  const { kept, changed, gone, fresh } = reconcile(store.allMarks(), all.texts, new Set(seen));
  return (
    <section aria-label="The archive has changed" className={styles['strip']}>
      <p role="status">
        <strong>This archive was compiled again.</strong> Of your marks{' '}
        {counted(kept.length, 'is', 'are')} kept as they were,{' '}
        {counted(changed.length, 'stands', 'stand')} on a text that has changed, and{' '}
        {counted(gone.length, 'has', 'have')} moved to the attic.{' '}
        {counted(fresh.length, 'thing is', 'things are')} new to mark.
      </p>
      <p className={styles['ways']}>
        {changed.length > 0 && (
          <Link to="/checklists" search={{ show: 'changed' }}>
            See what changed
          </Link>
        )}
        {gone.length > 0 && (
          <Link to="/checklists" search={{ view: 'attic' }}>
            See the attic
          </Link>
        )}
        <Button onClick={onSeen}>Understood</Button>
      </p>
    </section>
  );
}
