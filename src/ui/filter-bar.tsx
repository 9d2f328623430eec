import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import styles from './filter-bar.module.css';

/** The fields that narrow a list, a count of what is left, and the way back to all of it. */
export function FilterBar({
  label,
  count,
  onReset,
  reset = 'Show all',
  children,
}: {
  label: string;
  count: string;
  /** Left out while nothing is filtered away. */
  onReset?: (() => void) | undefined;
  /** What that is called. */
  reset?: string;
  children: ReactNode;
}) {
  return (
    <>
      <search className={styles['bar']} aria-label={label}>
        {children}
      </search>
      <div className={styles['counts']}>
        <p role="status">{count}</p>
        {onReset && <Button onClick={onReset}>{reset}</Button>}
      </div>
    </>
  );
}
