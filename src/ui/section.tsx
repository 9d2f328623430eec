import { type ReactNode, useId } from 'react';
import styles from './section.module.css';

/** A part of a page under a heading of its own, with perhaps a count beside it. */
export function Section({
  id,
  title,
  note,
  intro,
  children,
}: {
  id?: string;
  title: ReactNode;
  note?: ReactNode;
  intro?: ReactNode;
  children: ReactNode;
}) {
  const heading = useId();
  return (
    <section id={id} aria-labelledby={heading} className={styles['section']}>
      <div className={styles['head']}>
        <h2 id={heading}>{title}</h2>
        {note !== undefined && <span className={styles['note']}>{note}</span>}
      </div>
      {intro !== undefined && <p className={styles['intro']}>{intro}</p>}
      {children}
    </section>
  );
}
