import { type ReactNode, useState } from 'react';
import styles from './take-along.module.css';

/** A long list that is made when it is unfolded: rows that nobody sees cannot be measured. */
export function Folded({
  title,
  open = false,
  children,
}: {
  title: string;
  open?: boolean;
  children: ReactNode;
}) {
  const [shown, setShown] = useState(open);
  return (
    <details
      className={styles['folded']}
      open={shown}
      onToggle={({ currentTarget }) => setShown(currentTarget.open)}
    >
      <summary>{title}</summary>
      {shown && children}
    </details>
  );
}
