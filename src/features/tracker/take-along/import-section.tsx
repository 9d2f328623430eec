import { type DragEvent, useId, useRef, useState } from 'react';
import { useMarks } from '#src/data/marks/use-marks.ts';
import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import {
  type ImportRefusal,
  LARGEST_IMPORT,
  refusalText,
} from '#src/domain/marks/import-refusal.ts';
import { readImport } from '#src/domain/marks/read-import.ts';
import type { Texts } from '#src/domain/marks/reconcile.ts';
import { Section } from '#src/ui/section.tsx';
import { type ImportedFile, ImportPreview } from './import-preview.tsx';
import styles from './take-along.module.css';

/** What became of the file that was chosen last. */
type Stand =
  | { kind: 'none' | 'reading' | 'said' | 'refused'; text: string }
  | { kind: 'open'; file: ImportedFile };

/** Takes a file that was exported here or elsewhere, and shows what is in it before anything changes. */
export function ImportSection({ index, texts }: { index: CorpusIndex; texts: Texts }) {
  const { store, loaded } = useMarks();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [stand, setStand] = useState<Stand>({ kind: 'none', text: '' });
  const [over, setOver] = useState(false);
  const { archive, topics } = index.corpus;

  async function take(file: File) {
    if (!store || !loaded) return;
    const refuse = (refusal: ImportRefusal) =>
      setStand({ kind: 'refused', text: refusalText(refusal, file.name) });
    if (file.size > LARGEST_IMPORT) return refuse({ why: 'huge', bytes: file.size });
    setStand({ kind: 'reading', text: `Reading ${file.name} …` });
    const text = await file.text().catch(() => undefined);
    if (text === undefined) return refuse({ why: 'unreadable' });
    const editedAt = Math.min(file.lastModified, store.now());
    const opened = readImport(text, { archive: archive.id, topics, texts, editedAt });
    if (!opened.ok) return refuse(opened.refusal);
    setStand({ kind: 'open', file: { ...opened, name: file.name } });
  }

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file, another] = event.dataTransfer.files;
    if (another)
      setStand({
        kind: 'refused',
        text: 'Several files were dropped. Nothing was changed. Drop one at a time.',
      });
    else if (file) void take(file);
  };
  return (
    <Section title="Import">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is another way to the field inside */}
      <div
        className={styles['drop']}
        data-over={over}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <label htmlFor={id}>A file that was exported here, as JSON or Markdown</label>
        <input
          ref={input}
          id={id}
          type="file"
          accept=".json,.md,.markdown,.txt"
          disabled={!loaded}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            // The same file may be chosen again after it was changed.
            if (file)
              void take(file).finally(() => {
                if (input.current) input.current.value = '';
              });
          }}
        />
        <p className={styles['place']}>
          or drop it here. You will see what it would change before anything does.
        </p>
      </div>
      <p
        aria-live="polite"
        className={stand.kind === 'refused' ? styles['refused'] : styles['said']}
      >
        {stand.kind === 'open' ? '' : stand.text}
      </p>
      {stand.kind === 'open' && (
        <ImportPreview
          key={`${stand.file.name} ${stand.file.exportedAt}`}
          file={stand.file}
          index={index}
          texts={texts}
          onDone={(text) => {
            setStand({ kind: 'said', text });
            input.current?.focus();
          }}
        />
      )}
    </Section>
  );
}
