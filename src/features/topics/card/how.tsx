import type { Statement } from '#src/domain/corpus/cards.ts';
import { minutesText } from '#src/domain/wording.ts';
import styles from './how.module.css';

/** Folded away under a checklist item: what it is good for, its steps, and how long they take. */
export function How({
  statement: { text, why, how = [], minutes },
  open,
}: {
  statement: Statement;
  /** Opens or closes it whenever this changes; in between the reader does. */
  open: boolean;
}) {
  if (why === undefined && how.length === 0) return null;
  return (
    <details className={styles['how']} open={open}>
      <summary>
        how
        {minutes !== undefined && <span> · about {minutesText(minutes)}</span>}
        <span className="visually-hidden"> for: {text.slice(0, 60)}</span>
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
