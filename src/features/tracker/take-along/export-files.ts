import type { MarksStore } from '#src/data/marks/marks-store.ts';
import { dayOf } from '#src/data/today.ts';
import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import { csvFile } from '#src/domain/marks/csv-file.ts';
import { markdownFile } from '#src/domain/marks/markdown-file.ts';
import { progressFile, progressFileText } from '#src/domain/marks/progress-file.ts';
import type { Texts } from '#src/domain/marks/reconcile.ts';

export type ExportKind = 'json' | 'markdown' | 'csv';

/** A file that is ready to be saved. */
export type ExportFile = { name: string; type: string; text: string };

/** The reader's marks as a file of some kind, as they are now; Markdown has the chosen run alone. */
export function exportFile(
  kind: ExportKind,
  store: MarksStore,
  { index, texts }: { index: CorpusIndex; texts: Texts },
): ExportFile {
  const { archive, topics } = index.corpus;
  const exportedAt = store.now();
  const { run, runs } = store.view();
  const name = (...parts: string[]) =>
    ['throughline', archive.id, ...parts, dayOf(exportedAt)].join('-');
  switch (kind) {
    case 'json': {
      const text = progressFileText(progressFile(archive, exportedAt, store.records()));
      return { name: `${name()}.json`, type: 'application/json', text };
    }
    case 'markdown': {
      const marks = store.allMarks();
      const text = markdownFile({ archive, run, exportedAt, topics, texts, marks });
      return { name: `${name(run.id)}.md`, type: 'text/markdown', text };
    }
    case 'csv': {
      const text = csvFile({
        archive,
        runs: [...runs.open, ...runs.archived, ...runs.deleted],
        marks: store.allMarks(),
        instantText: (instant) => new Date(instant).toISOString(),
      });
      return { name: `${name()}.csv`, type: 'text/csv', text };
    }
  }
}
