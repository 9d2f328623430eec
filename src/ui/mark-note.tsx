import styles from './mark-note.module.css';

/** The note of a mark, as it was typed. */
export function MarkNote({ note }: { note: string }) {
  if (note === '') return null;
  return (
    <p className={styles['note']}>
      <span className={styles['word']}>your note</span>
      <bdi>{note}</bdi>
    </p>
  );
}
