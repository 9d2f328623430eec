import type { ReactNode } from 'react';
import styles from './button.module.css';

/** A button that does something itself, or one that submits the form around it. */
export function Button({
  onClick,
  submits = false,
  children,
}: { children: ReactNode } & (
  | { onClick: () => void; submits?: false }
  | { onClick?: undefined; submits: true }
)) {
  return (
    <button type={submits ? 'submit' : 'button'} className={styles['button']} onClick={onClick}>
      {children}
    </button>
  );
}
