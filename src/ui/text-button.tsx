import type { ReactNode } from 'react';
import styles from './text-button.module.css';

/** A quiet button, for what one rarely needs. */
export function TextButton({ onClick, children }: { onClick: () => void; children: ReactNode }) {
  return (
    <button type="button" className={styles['button']} onClick={onClick}>
      {children}
    </button>
  );
}
