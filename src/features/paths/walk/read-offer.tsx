import { useEffect, useRef, useState } from 'react';
import { Button } from '#src/ui/button.tsx';
import styles from './read-offer.module.css';

/**
 * Whether a reader is back from the original: true from the first time the page is seen again after
 * its link was followed, until it is answered.
 */
export function useReturn(): { back: boolean; leave: () => void; answer: () => void } {
  const left = useRef(false);
  const [back, setBack] = useState(false);
  useEffect(() => {
    const seen = () => {
      if (document.visibilityState !== 'visible' || !left.current) return;
      left.current = false;
      setBack(true);
    };
    document.addEventListener('visibilitychange', seen);
    return () => document.removeEventListener('visibilitychange', seen);
  }, []);
  return {
    back,
    leave: () => {
      left.current = true;
    },
    answer: () => setBack(false),
  };
}

/** Asks once, of whoever comes back from the original, whether it was read. */
export function ReadOffer({
  asked,
  onRead,
  onNotYet,
}: {
  asked: boolean;
  onRead: () => void;
  onNotYet: () => void;
}) {
  return (
    <div className={asked ? styles['offer'] : undefined}>
      {/* Always in the page, so that what comes into it is read aloud. */}
      <p role="status">{asked && 'Back from the original. Read it?'}</p>
      {asked && (
        <>
          <Button onClick={onRead}>Yes, mark as read</Button>
          <Button onClick={onNotYet}>Not yet</Button>
        </>
      )}
    </div>
  );
}
