import { useEffect, useState } from 'react';
import { watchVersions } from '#src/data/watch-versions.ts';
import styles from './strip.module.css';

/** Offers the newer version of the site when there is one. The reader may go on with this one. */
export default function NewerVersion() {
  const [load, setLoad] = useState<() => void>();
  useEffect(() => watchVersions((loadNewer) => setLoad(() => loadNewer)), []);
  return (
    <section
      aria-label={load && 'Newer version'}
      className={load ? styles['strip'] : 'visually-hidden'}
    >
      {/* Always in the page, so that what comes into it is read aloud. */}
      <p role="status">{load && 'A newer version of this page is there.'}</p>
      {load && (
        <>
          <button type="button" onClick={load}>
            Load it
          </button>
          <button type="button" onClick={() => setLoad(undefined)}>
            Not now
          </button>
        </>
      )}
    </section>
  );
}
