import type { ReactNode } from 'react';
import styles from './topic-button.module.css';

/** A name in a text that selects what it names on the graph. */
export function TopicButton({ onClick, children }: { onClick: () => void; children: ReactNode }) {
  return (
    <button type="button" className={styles['button']} onClick={onClick}>
      {children}
    </button>
  );
}
