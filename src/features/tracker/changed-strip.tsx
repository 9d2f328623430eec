import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { allItemsQuery } from '#src/data/all-items-query.ts';
import { useMarks } from '#src/data/marks/use-marks.ts';
import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import { reconcile } from '#src/domain/marks/reconcile.ts';
import { counted } from '#src/domain/wording.ts';
import { Button } from '#src/ui/button.tsx';
import styles from './changed-strip.module.css';

/** What became of the reader's marks, in counts, and the ways to what needs a look. */
export default function ChangedStrip({
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
        <strong>This archive was compiled again.</strong>{' '}
        {[
          `${counted(kept.length, 'mark is', 'marks are')} kept as before`,
          changed.length > 0 &&
            `${counted(changed.length, 'stands', 'stand')} on a text that has changed`,
          gone.length > 0 && `${counted(gone.length, 'has', 'have')} moved to the attic`,
          fresh.length > 0 && `${counted(fresh.length, 'thing is', 'things are')} new to mark`,
        ]
          .filter(Boolean)
          .join(', ')}
        .
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
