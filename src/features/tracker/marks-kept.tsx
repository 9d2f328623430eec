import { useMarks, useSaving } from '#src/data/marks/use-marks.ts';
import { dayOf } from '#src/data/today.ts';
import { counted, dayText } from '#src/domain/wording.ts';
import { TextButton } from '#src/ui/text-button.tsx';
import styles from './marks-kept.module.css';

/** The quiet line that says where marks live, whether they are safe, and when they were exported. */
export function MarksKept() {
  const { settings, unreadable, undoable, store } = useMarks();
  const saving = useSaving();
  const { persisted, exportedAt } = settings;
  return (
    <div className={styles['kept']}>
      <p>
        Your marks are kept in this browser, for this site only, and are sent nowhere.{' '}
        {saving.kind === 'failed'
          ? 'They cannot be saved at the moment.'
          : persisted === true
            ? 'The browser has promised to keep them when it tidies up.'
            : persisted === false
              ? 'The browser may clear them when space runs short: export them now and then.'
              : ''}{' '}
        {exportedAt === undefined
          ? 'They were never exported.'
          : `They were last exported on ${dayText(dayOf(exportedAt))}.`}
        {unreadable > 0 &&
          ` ${counted(unreadable, 'record')} of a form that this page does not know ${unreadable === 1 ? 'is' : 'are'} left as ${unreadable === 1 ? 'it is' : 'they are'}.`}
      </p>
      {undoable > 0 && (
        <TextButton onClick={() => store?.takeBack()}>
          Undo the last of {counted(undoable, 'change')}
        </TextButton>
      )}
    </div>
  );
}
