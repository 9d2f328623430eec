import type { ReactNode } from 'react';
import styles from './notice.module.css';

/** Says in words why there is nothing here, or what went wrong, and what can be done. */
export function Notice({
  children,
  actions,
  urgent = false,
}: {
  children: ReactNode;
  actions?: ReactNode;
  urgent?: boolean;
}) {
  return (
    <div className={styles['notice']} role={urgent ? 'alert' : undefined}>
      {children}
      {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
    </div>
  );
}
