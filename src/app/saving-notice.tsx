import { notSavedText } from '#src/data/marks/save-fault.ts';
import { useMarks } from '#src/data/marks/use-marks.ts';
import styles from './saving-notice.module.css';

/** Says that marks could not be kept, and what to do; nothing while all is well. */
export function SavingNotice() {
  const { saving, store } = useMarks();
  if (saving.kind !== 'failed' || saving.unsaved === 0) return null;
  return (
    <div role="alert" className={styles['notice']}>
      <p>{notSavedText(saving.fault, saving.unsaved)}</p>
      <button type="button" onClick={() => void store?.tryAgain()}>
        Try again
      </button>
    </div>
  );
}
