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
  const found = all && store && reconcile(store.allMarks(), all.texts, new Set(seen));
  return (
    <section
      aria-label={found && 'The archive has changed'}
      className={found ? styles['strip'] : 'visually-hidden'}
    >
      {/* There before its words, so that these are read aloud when they come. */}
      <p role="status">{found && <Became {...found} />}</p>
      {found && (
        <p className={styles['ways']}>
          {found.changed.length > 0 && (
            <Link to="/checklists" search={{ show: 'changed' }}>
              See what changed
            </Link>
          )}
          {found.gone.length > 0 && (
            <Link to="/checklists" search={{ view: 'attic' }}>
              See the attic
            </Link>
          )}
          <Button onClick={onSeen}>Understood</Button>
        </p>
      )}
    </section>
  );
}

function Became({ kept, changed, gone, fresh }: ReturnType<typeof reconcile>) {
  const parts = [
    `${counted(kept.length, 'mark is', 'marks are')} kept as before`,
    changed.length > 0 &&
      `${counted(changed.length, 'stands', 'stand')} on a text that has changed`,
    gone.length > 0 && `${counted(gone.length, 'has', 'have')} moved to the attic`,
    fresh.length > 0 && `${counted(fresh.length, 'thing is', 'things are')} new to mark`,
  ];
  return (
    <>
      <strong>This archive was compiled again.</strong> {parts.filter(Boolean).join(', ')}.
    </>
  );
}
