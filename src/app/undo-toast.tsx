import { useEffect, useRef, useState } from 'react';
import { useMarks } from '#src/data/marks/use-marks.ts';
import { ariaKeys } from '#src/ui/keys.ts';
import styles from './undo-toast.module.css';

/** How long what was done stays said, in milliseconds; it waits while one points at it. */
const STAYS = 8000;
/** A live region is heard from when screen readers have met it: the first change waits, in milliseconds. */
const MEETING = 100;

/** Says what was marked last and takes it back by its button; the key for it is in undo-key.tsx. */
export default function UndoToast() {
  const { last, store } = useMarks();
  const [gone, setGone] = useState(0);
  const [held, setHeld] = useState(false);
  const place = useRef<HTMLElement>(null);
  const before = useRef<HTMLElement>(null);
  const [isMet, setIsMet] = useState(false);
  const shown = isMet && last !== undefined && gone !== last.number;

  useEffect(() => {
    const timer = setTimeout(() => setIsMet(true), MEETING);
    return () => clearTimeout(timer);
  }, []);
  useEffect(() => {
    if (!last || held) return;
    const timer = setTimeout(() => setGone(last.number), STAYS);
    return () => clearTimeout(timer);
  }, [last, held]);

  return (
    <section
      ref={place}
      tabIndex={-1}
      // A landmark only while there is something in it.
      aria-label={shown ? 'Last change' : undefined}
      className={styles['place']}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={({ currentTarget, relatedTarget }) => {
        setHeld(true);
        if (!currentTarget.contains(relatedTarget)) before.current = relatedTarget as HTMLElement;
      }}
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
          aria-keyshortcuts={ariaKeys('undo', true)}
          onClick={() => {
            // The button goes, and the focus back to where it came from.
            (before.current?.isConnected ? before : place).current?.focus();
            store?.takeBack();
          }}
        >
          Undo
        </button>
      )}
    </section>
  );
}
