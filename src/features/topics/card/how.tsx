import type { Statement } from '#src/domain/corpus/cards.ts';
import { statementLanguage } from '#src/domain/corpus/language.ts';
import { minutesText } from '#src/domain/wording.ts';
import { OwnText } from '#src/ui/own-text.tsx';
import styles from './how.module.css';

/** Folded away under a checklist item: what it is good for, its steps, and how long they take. */
export function How({
  statement: { id, text, why, how = [], minutes },
  open,
}: {
  statement: Statement;
  /** Opens or closes it whenever this changes; in between the reader does. */
  open: boolean;
}) {
  if (why === undefined && how.length === 0) return null;
  const own = (said: string) => <OwnText language={statementLanguage(id)}>{said}</OwnText>;
  return (
    <details className={styles['how']} open={open}>
      <summary>
        how
        {minutes !== undefined && <span> · about {minutesText(minutes)}</span>}
        <span className="visually-hidden"> for: {text.slice(0, 60)}</span>
      </summary>
      <div className={styles['steps']}>
        {why !== undefined && <p>{own(why)}</p>}
        <ol>
          {how.map((step) => (
            <li key={step}>{own(step)}</li>
          ))}
        </ol>
      </div>
    </details>
  );
}
