import type { ReactNode } from 'react';
import styles from './page.module.css';

/** A page: a small label, its one h1, perhaps a sentence, and what follows. */
export function Page({
  label,
  title,
  lead,
  children,
}: {
  label?: ReactNode;
  title: ReactNode;
  lead?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <div className={styles['page']}>
      <header>
        {label !== undefined && <p className={styles['label']}>{label}</p>}
        <h1 className={styles['title']}>{title}</h1>
        {lead !== undefined && <p className={styles['lead']}>{lead}</p>}
      </header>
      {children}
    </div>
  );
}
