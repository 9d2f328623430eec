import { Link } from '@tanstack/react-router';
import { useMarks } from '#src/data/marks/use-marks.ts';
import { statementLanguage } from '#src/domain/corpus/language.ts';
import type { AllItems } from '#src/domain/marks/checklist.ts';
import { type Compared, compareRuns } from '#src/domain/marks/checklist-view.ts';
import { stateWord } from '#src/domain/marks/edit.ts';
import { counted } from '#src/domain/wording.ts';
import { CheckField } from '#src/ui/check-field.tsx';
import { LongList } from '#src/ui/long-list.tsx';
import { Sign } from '#src/ui/mark-sign.tsx';
import { Notice } from '#src/ui/notice.tsx';
import { OwnText } from '#src/ui/own-text.tsx';
import { SelectField } from '#src/ui/select-field.tsx';
import type { Asking } from './checklist-search.ts';
import styles from './compare-runs.module.css';

const ROW_HEIGHT = 84;

/** Two runs item by item. */
export function CompareRuns({ all, search, onSearch }: Asking & { all: AllItems }) {
  const { run, runs, stateOf } = useMarks();
  const others = [...runs.open, ...runs.archived].filter(({ id }) => id !== run.id);
  const other = others.find(({ id }) => id === search.with) ?? others[0];
  if (!other) {
    return (
      <Notice>
        <p>
          There is only one run, “<bdi>{run.name}</bdi>”. Make or duplicate one above, and the two
          stand here item by item.
        </p>
      </Notice>
    );
  }
  const onlyDifferent = search.only === 'different';
  const compared = compareRuns(all.items, run, other, stateOf);
  const differing = compared.filter(({ a, b }) => a !== b);
  const rows = onlyDifferent ? differing : compared;
  return (
    <section aria-label={`${run.name} and ${other.name}`}>
      <div className={styles['bar']}>
        <SelectField
          label={`Compare “${run.name}” with`}
          value={other.id}
          options={others.map(({ id, name }) => ({ value: id, name }))}
          onChange={(id) => onSearch({ ...search, with: id })}
        />
        <CheckField
          label="only what differs"
          checked={onlyDifferent}
          onChange={(only) => onSearch({ ...search, only: only ? 'different' : undefined })}
        />
        <p role="status">{counted(differing.length, 'item differs', 'items differ')}</p>
      </div>
      {rows.length === 0 ? (
        <Notice>
          <p>
            {compared.length === 0
              ? 'No topic belongs to either run yet.'
              : 'The two runs say the same of every item.'}
          </p>
        </Notice>
      ) : (
        <LongList
          items={rows}
          keyOf={({ item }: Compared) => item.id}
          rowHeight={ROW_HEIGHT}
          row={({ item, a, b }: Compared) => (
            <div className={styles['row']} data-different={a !== b}>
              <p>
                <OwnText language={statementLanguage(item.id)}>{item.text}</OwnText>{' '}
                <Link
                  to="/topics/$slug"
                  params={{ slug: item.topic.slug }}
                  className={styles['topic']}
                >
                  <OwnText>{item.topic.title}</OwnText>
                </Link>
              </p>
              <State run={run.name} state={a} />
              <State run={other.name} state={b} />
            </div>
          )}
        />
      )}
    </section>
  );
}

function State({ run, state }: { run: string; state: Compared['a'] }) {
  return (
    <p className={styles['state']}>
      <bdi className={styles['run']}>{run}</bdi>
      <span className={styles['word']}>
        {state !== undefined && state !== 'todo' && <Sign state={state} />}
        {state === undefined ? 'not in this run' : stateWord(state)}
      </span>
    </p>
  );
}
