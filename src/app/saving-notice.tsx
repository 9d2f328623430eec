import { Link } from '@tanstack/react-router';
import { notReadText, notSavedText } from '#src/data/marks/save-fault.ts';
import { useMarks, useSaving } from '#src/data/marks/use-marks.ts';
import styles from './strip.module.css';

/**
 * Says that marks could not be kept or read, and what to do; nothing while all is well, nor while
 * nothing is to be kept in a browser that keeps nothing.
 */
export default function SavingNotice() {
  const { store } = useMarks();
  const saving = useSaving();
  if (saving.kind !== 'failed') return null;
  const { fault, unsaved } = saving;
  if (unsaved === 0 && fault === 'blocked') return null;
  return (
    <section aria-label="Saving" className={`${styles['strip']} ${styles['urgent']}`}>
      <p role="alert">{unsaved === 0 ? notReadText(fault) : notSavedText(fault, unsaved)}</p>
      <button type="button" onClick={() => void store?.tryAgain()}>
        Try again
      </button>
      {unsaved > 0 && (
        <Link to="/checklists" search={{ view: 'files' }}>
          Export my marks
        </Link>
      )}
    </section>
  );
}
