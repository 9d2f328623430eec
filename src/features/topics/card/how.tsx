import type { Statement } from '#src/domain/corpus/schema.ts';
import styles from './how.module.css';

/** Folded away under a checklist item: what it is good for, its steps, and how long they take. */
export function How({ statement: { why, how = [], minutes } }: { statement: Statement }) {
  if (why === undefined && how.length === 0) return null;
  return (
    <details className={styles['how']}>
      <summary>
        how
        {minutes !== undefined && <span> · about {minutes} min</span>}
      </summary>
      <div className={styles['steps']}>
        {why !== undefined && <p>{why}</p>}
        <ol>
          {how.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </div>
    </details>
  );
}
