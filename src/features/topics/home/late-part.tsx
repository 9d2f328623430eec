import { type ReactNode, useEffect, useRef } from 'react';
import { giveRoomBack, keepRoom } from '#src/data/kept-room.ts';
import { useMarks } from '#src/data/marks/use-marks.ts';
import styles from './late-part.module.css';

/**
 * A part of the page that comes with the reader's marks, after the page itself. It has the room that
 * it took the last time, so that whatever stands below it stays there.
 */
export function LatePart({ children }: { children: ReactNode }) {
  const { loaded } = useMarks();
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => giveRoomBack, []);
  useEffect(() => {
    const { current } = part;
    if (!loaded || !current) return;
    const observer = new ResizeObserver(() => keepRoom(current.getBoundingClientRect().height));
    observer.observe(current);
    return () => observer.disconnect();
  }, [loaded]);
  return (
    <div className={styles['room']}>
      <div ref={part} className={styles['part']}>
        {children}
      </div>
    </div>
  );
}
