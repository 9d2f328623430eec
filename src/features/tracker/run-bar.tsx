import { useId, useRef, useState } from 'react';
import { useRun } from '#src/data/marks/use-run.ts';
import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import type { AllItems } from '#src/domain/marks/checklist.ts';
import type { RunId } from '#src/domain/marks/mark.ts';
import { RUN_NAME_LONGEST } from '#src/domain/marks/run.ts';
import { changedRun, duplicatedRun, madeRun, runName } from '#src/domain/marks/run-edits.ts';
import { Button } from '#src/ui/button.tsx';
import { SelectField } from '#src/ui/select-field.tsx';
import { TextButton } from '#src/ui/text-button.tsx';
import type { Asking } from './checklist-search.ts';
import styles from './run-bar.module.css';
import { RunProgress } from './run-progress.tsx';

/** Which run is marked, how far it is, and what one does with runs. */
export function RunBar({
  search,
  onSearch,
  all,
  index,
}: Asking & { all: AllItems; index: CorpusIndex }) {
  const { store, run, runs } = useRun();
  const bar = useRef<HTMLElement>(null);
  const [naming, setNaming] = useState<'new' | 'rename'>();
  const go = (id: RunId | undefined) => {
    if (id !== undefined) store?.set({ run: id });
    onSearch({ ...search, run: id });
  };
  // The field that was typed in goes, and the focus with it, unless it is led somewhere.
  const endNaming = () => {
    setNaming(undefined);
    bar.current?.querySelector('select')?.focus();
  };
  const taken = (id: RunId) => store?.recordOf(`run ${id}`) !== undefined;
  const change = (stage: 'archived' | 'deleted') => {
    if (!store) return;
    store.apply(changedRun(run, { stage }, store.now()));
    go(undefined);
  };
  const named = (text: string) => {
    const name = runName(text);
    if (!store || name === undefined) return;
    if (naming === 'rename') store.apply(changedRun(run, { name }, store.now()));
    else {
      const { edit, id } = madeRun(name, { archive: store.archive, now: store.now(), taken });
      store.apply(edit);
      go(id);
    }
    endNaming();
  };
  const duplicate = () => {
    if (!store) return;
    const marks = store.allMarks().filter((mark) => mark.run === run.id);
    const { edit, id } = duplicatedRun(run, marks, { now: store.now(), taken });
    store.apply(edit);
    go(id);
  };
  const only = runs.open.length === 1;
  return (
    <section ref={bar} aria-label="Run" className={styles['bar']}>
      <div className={styles['choice']}>
        <SelectField
          label="Run"
          value={run.id}
          options={runs.open.map(({ id, name }) => ({ value: id, name }))}
          onChange={(id) => go(id as RunId)}
        />
      </div>
      {naming ? (
        <NameForm
          key={naming}
          label={naming === 'new' ? 'Name of the new run' : 'New name of the run'}
          before={naming === 'new' ? '' : run.name}
          onName={named}
          onCancel={endNaming}
        />
      ) : (
        <div className={styles['actions']}>
          <Button onClick={() => setNaming('new')}>New run</Button>
          <TextButton onClick={() => setNaming('rename')}>Rename</TextButton>
          <TextButton onClick={duplicate}>Duplicate</TextButton>
          {!only && <TextButton onClick={() => change('archived')}>Archive</TextButton>}
          {!only && <TextButton onClick={() => change('deleted')}>Delete</TextButton>}
        </div>
      )}
      <RunProgress all={all} index={index} />
      <PutAway onOpened={go} />
    </section>
  );
}

/** Runs that were archived or deleted, each a click away from being open again. */
function PutAway({ onOpened }: { onOpened: (id: RunId) => void }) {
  const { store, runs } = useRun();
  const away = [...runs.archived, ...runs.deleted];
  if (away.length === 0) return null;
  return (
    <details className={styles['away']}>
      <summary>archived and deleted runs ({away.length})</summary>
      <ul>
        {away.map((run) => (
          <li key={run.id}>
            <bdi>{run.name}</bdi> <span>{run.stage}</span>
            <TextButton
              onClick={() => {
                store?.apply(changedRun(run, { stage: 'open' }, store.now()));
                onOpened(run.id);
              }}
            >
              Open it again
            </TextButton>
          </li>
        ))}
      </ul>
    </details>
  );
}

function NameForm({
  label,
  before,
  onName,
  onCancel,
}: {
  label: string;
  before: string;
  onName: (name: string) => void;
  onCancel: () => void;
}) {
  const [name, setName] = useState(before);
  const id = useId();
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        onName(name);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        value={name}
        maxLength={RUN_NAME_LONGEST}
        required
        pattern=".*\S.*"
        title="A name with at least one letter or sign"
        // biome-ignore lint/a11y/noAutofocus: one has just asked to type a name
        autoFocus
        autoComplete="off"
        placeholder="Payment service, spring review, …"
        onChange={(event) => setName(event.target.value)}
      />
      <Button submits>{before === '' ? 'Make it' : 'Rename it'}</Button>
      <TextButton onClick={onCancel}>Cancel</TextButton>
    </form>
  );
}
