import { TriangleAlert } from 'lucide';
import type { Statement } from '#src/domain/corpus/cards.ts';
import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import { statementLanguage } from '#src/domain/corpus/language.ts';
import { Icon } from '#src/ui/icon.tsx';
import { OwnText } from '#src/ui/own-text.tsx';
import { How } from './how.tsx';
import { ItemBox, ItemMark } from './item-mark.tsx';
import styles from './statement-list.module.css';
import { Why } from './why.tsx';

/** How a section shows its statements. */
export type StatementLook = 'prose' | 'claim' | 'item' | 'failure';

export function StatementList({
  statements,
  index,
  look,
  unfolded = false,
  checklist = [],
}: {
  statements: readonly Statement[];
  index: CorpusIndex;
  look: StatementLook;
  /** Of checklist items: whether their steps are shown. */
  unfolded?: boolean;
  /** Of failure modes: the items that may prevent them. */
  checklist?: readonly Statement[];
}) {
  return (
    <ul className={`${styles['statements']} ${styles[look]}`}>
      {statements.map((statement, at) => (
        <li key={statement.id} id={statement.id} className={styles['statement']}>
          {look === 'item' && <ItemBox item={statement} number={at + 1} />}
          {look === 'failure' && <Icon of={TriangleAlert} className={styles['sign']} size={16} />}
          <p className={styles['text']}>
            <OwnText language={statementLanguage(statement.id)}>{statement.text}</OwnText>
            {statement.origin === 'authored' && (
              <span className={styles['authored']}>written by the owner</span>
            )}
          </p>
          {look === 'failure' && statement.why !== undefined && (
            <p className={styles['mechanism']}>
              <OwnText language={statementLanguage(statement.id)}>{statement.why}</OwnText>
            </p>
          )}
          {look === 'failure' && <PreventedBy mode={statement} checklist={checklist} />}
          {look === 'item' && <ItemMark item={statement} />}
          {look === 'item' && <How statement={statement} open={unfolded} />}
          <Why statement={statement} index={index} />
        </li>
      ))}
    </ul>
  );
}

function PreventedBy({
  mode: { preventedBy },
  checklist,
}: {
  mode: Statement;
  checklist: readonly Statement[];
}) {
  const at = checklist.findIndex(({ id }) => id === preventedBy);
  if (preventedBy === undefined || at < 0) return null;
  return (
    <p className={styles['prevented']}>
      prevented by <a href={`#${preventedBy}`}>item {at + 1}</a>
    </p>
  );
}
