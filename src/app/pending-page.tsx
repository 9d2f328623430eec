import { useEffect, useState } from 'react';
import styles from './pending-page.module.css';

const SLOW_AFTER = 5000;

/** The shape of a page while it loads; after five seconds it says that it still does. */
export function PendingPage() {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_AFTER);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={styles['page']}>
      <div aria-hidden="true">
        <span className={`${styles['line']} ${styles['label']}`} />
        <span className={`${styles['line']} ${styles['title']}`} />
        <span className={styles['line']} />
        <span className={styles['line']} />
        <span className={styles['line']} />
      </div>
      <p role="status" className={styles['slow']}>
        <span className="visually-hidden">Loading the page. </span>
        {slow && 'Still loading: the archive is large or the connection slow. It comes by itself.'}
      </p>
    </div>
  );
}
