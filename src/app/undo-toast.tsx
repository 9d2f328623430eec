import { useEffect, useRef, useState } from 'react';
import { useMarks } from '#src/data/marks/use-marks.ts';
import { ariaKeys } from '#src/ui/keys.ts';
import styles from './undo-toast.module.css';

/** How long what was done stays said, in milliseconds; it waits while one points at it. */
const STAYS = 8000;

/** Says what was marked last and takes it back by its button; the key for it is in undo-key.tsx. */
export default function UndoToast() {
  const { last, store } = useMarks();
  const [gone, setGone] = useState(0);
  const [held, setHeld] = useState(false);
  const place = useRef<HTMLElement>(null);
  const shown = last !== undefined && gone !== last.number;

  useEffect(() => {
    if (!last || held) return;
    const timer = setTimeout(() => setGone(last.number), STAYS);
    return () => clearTimeout(timer);
  }, [last, held]);

  return (
    <section
      ref={place}
      tabIndex={-1}
      aria-label="Last change"
      className={styles['place']}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {/* Always in the page, so that what comes into it is read aloud. */}
      <p aria-live="polite" className={shown ? styles['said'] : 'visually-hidden'}>
        {shown && <bdi key={last.number}>{last.said}</bdi>}
      </p>
      {shown && last.undoable && (
        <button
          type="button"
          className={styles['undo']}
          aria-keyshortcuts={ariaKeys('undo')}
          onClick={() => {
            // The button goes; the focus stays where it was.
            place.current?.focus();
            store?.takeBack();
          }}
        >
          Undo
        </button>
      )}
    </section>
  );
}
