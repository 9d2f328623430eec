import { useState } from 'react';
import { useMarks } from '#src/data/marks/use-marks.ts';
import { saveFile } from '#src/data/save-file.ts';
import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import { LARGEST_IMPORT } from '#src/domain/marks/import-refusal.ts';
import type { Texts } from '#src/domain/marks/reconcile.ts';
import { Button } from '#src/ui/button.tsx';
import { Section } from '#src/ui/section.tsx';
import { type ExportKind, exportFile } from './export-files.ts';
import styles from './take-along.module.css';

/** The reader's marks as files: all of them, one run for any editor, a table. */
export function ExportSection({ index, texts }: { index: CorpusIndex; texts: Texts }) {
  const { store, loaded, run } = useMarks();
  const [said, setSaid] = useState('');
  const save = (kind: ExportKind) => {
    if (!store || !loaded) return;
    const { name, type, text } = exportFile(kind, store, { index, texts });
    saveFile(name, type, text);
    const tooLarge = text.length > LARGEST_IMPORT;
    setSaid(
      tooLarge
        ? `${name} is ready, but it is larger than what can be imported here again.`
        : `${name} is ready: your browser saves it where it saves downloads.`,
    );
    // Only this file has everything, so only with it is nothing lost.
    if (kind === 'json' && !tooLarge) store.set({ exportedAt: store.now() });
  };
  const files = [
    {
      kind: 'json',
      action: 'Export everything',
      what: 'All runs, marks, notes and plans of this archive, as JSON: to keep, or to go on in another browser.',
    },
    {
      kind: 'markdown',
      action: 'Export this run as a list',
      what: (
        <>
          The checklists of “<bdi>{run.name}</bdi>” and the reading paths as a Markdown task list.
          Tick in any editor and import it again.
        </>
      ),
    },
    {
      kind: 'csv',
      action: 'Export a table',
      what: 'All marks as CSV, for a spreadsheet. It cannot be imported again.',
    },
  ] as const;
  return (
    <Section title="Export">
      <ul className={styles['files']}>
        {files.map(({ kind, action, what }) => (
          <li key={kind} className={styles['file']}>
            <Button onClick={() => save(kind)}>{action}</Button>
            <p>{what}</p>
          </li>
        ))}
      </ul>
      <p role="status" className={styles['said']}>
        {said}
      </p>
    </Section>
  );
}
