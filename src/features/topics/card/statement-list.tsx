import { TriangleAlert } from 'lucide-react';
import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import type { Statement } from '#src/domain/corpus/schema.ts';
import { How } from './how.tsx';
import styles from './statement-list.module.css';
import { Why } from './why.tsx';

/** How a section shows its statements. */
export type StatementLook = 'prose' | 'claim' | 'item' | 'failure';

export function StatementList({
  statements,
  index,
  look,
}: {
  statements: readonly Statement[];
  index: CorpusIndex;
  look: StatementLook;
}) {
  return (
    <ul className={`${styles['statements']} ${styles[look]}`}>
      {statements.map((statement) => (
        <li key={statement.id} className={styles['statement']}>
          {look === 'failure' && (
            <TriangleAlert className={styles['sign']} size={16} aria-hidden="true" />
          )}
          <p className={styles['text']}>
            <bdi>{statement.text}</bdi>
            {statement.origin === 'authored' && (
              <span className={styles['authored']}>written by the owner</span>
            )}
          </p>
          {look === 'failure' && statement.why !== undefined && (
            <p className={styles['mechanism']}>{statement.why}</p>
          )}
          {look === 'item' && <How statement={statement} />}
          <Why statement={statement} index={index} />
        </li>
      ))}
    </ul>
  );
}
