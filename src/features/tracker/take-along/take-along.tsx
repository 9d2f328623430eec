import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import type { Texts } from '#src/domain/marks/reconcile.ts';
import { ExportSection } from './export-section.tsx';
import { ImportSection } from './import-section.tsx';

/** Marks as files: out of this browser, and into it. Loaded when it is asked for. */
export default function TakeAlong({ index, texts }: { index: CorpusIndex; texts: Texts }) {
  return (
    <>
      <ExportSection index={index} texts={texts} />
      <ImportSection index={index} texts={texts} />
    </>
  );
}
