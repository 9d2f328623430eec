import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useMarks } from '#src/data/marks/use-marks.ts';
import { dayOf } from '#src/data/today.ts';
import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import {
  type Choice,
  type Finding,
  importEdit,
  importText,
  previewImport,
} from '#src/domain/marks/import-preview.ts';
import type { OpenedImport } from '#src/domain/marks/read-import.ts';
import type { Texts } from '#src/domain/marks/reconcile.ts';
import { counted, dayText } from '#src/domain/wording.ts';
import { Button } from '#src/ui/button.tsx';
import { LongList } from '#src/ui/long-list.tsx';
import { OwnText } from '#src/ui/own-text.tsx';
import { SelectField } from '#src/ui/select-field.tsx';
import { TextButton } from '#src/ui/text-button.tsx';
import { ConflictRow } from './conflict-row.tsx';
import { type FindingContext, findingView, runNames } from './finding-view.ts';
import { Folded } from './folded.tsx';
import styles from './take-along.module.css';

export type ImportedFile = Extract<OpenedImport, { ok: true }> & { name: string };

/** What importing a file would do, with every conflict to be decided; then it is done, or not. */
export function ImportPreview({
  file,
  index,
  texts,
  onDone,
}: {
  file: ImportedFile;
  index: CorpusIndex;
  texts: Texts;
  /** @param said what became of it, for the page to say. */
  onDone: (said: string) => void;
}) {
  const { store } = useMarks();
  const heading = useRef<HTMLHeadingElement>(null);
  const [forAll, setForAll] = useState<Choice>('newer');
  const [single, setSingle] = useState<ReadonlyMap<string, Choice>>(new Map());
  useEffect(() => heading.current?.focus(), []);
  const look = useCallback(
    () => previewImport(file.records, { recordOf: (key) => store?.recordOf(key), texts }),
    [file, store, texts],
  );
  // What is shown is of the moment it was opened; what is done looks again where marks are others now.
  const { preview, view } = useMemo(
    () => ({ preview: look(), view: store?.view() }),
    [look, store],
  );
  const { counts, findings } = preview;
  const of = (kind: Finding['kind']) => findings.filter((finding) => finding.kind === kind);
  const conflicts = of('conflicting');
  const context: FindingContext = {
    index,
    texts,
    runName: runNames(file.records, (id) => {
      const run = store?.recordOf(`run ${id}`) ?? undefined;
      return run?.kind === 'run' ? run.value.name : id === 'first' ? 'My run' : undefined;
    }),
  };
  const apply = () => {
    if (!store) return;
    const now = store.view() === view ? preview : look();
    const choices = new Map(
      now.findings
        .filter(({ kind }) => kind === 'conflicting')
        .map(({ key }) => [key, single.get(key) ?? forAll] as const),
    );
    const said = importText(now);
    const edit = importEdit(now, choices, { said, now: store.now() });
    store.apply(edit);
    onDone(edit.changes.length === 0 ? `All of ${file.name} is here already.` : `${said}.`);
  };
  return (
    <div className={styles['preview']}>
      <h3 ref={heading} tabIndex={-1}>
        What <bdi>{file.name}</bdi> would bring
      </h3>
      <p className={styles['place']}>exported on {dayText(dayOf(file.exportedAt))}</p>
      <ul className={styles['counts']}>
        <Count n={counts.new} word="new" what="was not said here yet" />
        <Count n={counts.conflicting} word="conflicting" what="is said otherwise here" />
        <Count n={counts.unknown} word="unknown" what="is not in the archive: goes to the attic" />
        <Count n={counts.same} word="the same" what="stays as it is" />
      </ul>
      <div className={styles['actions']}>
        {conflicts.length > 0 && (
          <div className={styles['forAll']}>
            <SelectField
              label="Where the two differ"
              value={forAll}
              options={[
                { value: 'newer', name: 'Take the newer answer' },
                { value: 'mine', name: 'Keep what is here' },
                { value: 'theirs', name: 'Take what is in the file' },
              ]}
              onChange={(value) => {
                setForAll(value as Choice);
                setSingle(new Map());
              }}
            />
          </div>
        )}
        <Button onClick={apply}>Import</Button>
        <TextButton onClick={() => onDone('Nothing was imported.')}>Do not import</TextButton>
      </div>
      {conflicts.length > 0 && (
        <Folded title={`Conflicting (${counted(conflicts.length, 'record')})`} open>
          <LongList
            items={conflicts}
            keyOf={({ key }) => key}
            rowHeight={148}
            row={(finding) => (
              <ConflictRow
                view={findingView(finding, context)}
                choice={single.get(finding.key) ?? forAll}
                onChoice={(choice) => setSingle(new Map(single).set(finding.key, choice))}
              />
            )}
          />
        </Folded>
      )}
      <Findings title="New" findings={of('new')} context={context} />
      <Findings title="To the attic" findings={of('unknown')} context={context} />
      {file.unplaced.length > 0 && (
        <Folded title={`${counted(file.unplaced.length, 'line')} left out`} open>
          <LongList
            items={file.unplaced}
            keyOf={({ line, why }) => `${line} ${why}`}
            rowHeight={64}
            row={({ line, text, why }) => (
              <p className={styles['finding']}>
                <span className={styles['place']}>line {line}</span> <bdi>{text}</bdi>
                <span className={styles['place']}> {why}</span>
              </p>
            )}
          />
        </Folded>
      )}
    </div>
  );
}

function Count({ n, word, what }: { n: number; word: string; what: string }) {
  return (
    <li data-none={n === 0}>
      <strong>{counted(n, word, word)}</strong> {what}
    </li>
  );
}

function Findings({
  title,
  findings,
  context,
}: {
  title: string;
  findings: readonly Finding[];
  context: FindingContext;
}) {
  if (findings.length === 0) return null;
  return (
    <Folded title={`${title} (${counted(findings.length, 'record')})`}>
      <LongList
        items={findings}
        keyOf={({ key }) => key}
        rowHeight={64}
        row={(finding) => {
          const { title: name, language, place, theirs } = findingView(finding, context);
          return (
            <p className={styles['finding']}>
              <OwnText language={language}>{name}</OwnText>{' '}
              <span className={styles['place']}>{place}</span>
              <span className={styles['said']}>{theirs}</span>
            </p>
          );
        }}
      />
    </Folded>
  );
}
