import { lazy, Suspense, useEffect } from 'react';
import { useMarks } from '#src/data/marks/use-marks.ts';
import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import { knownTrackables } from '#src/domain/marks/known-trackables.ts';
import { saysSomething } from '#src/domain/marks/mark-text.ts';
import { AtFoot } from '#src/ui/at-foot.tsx';

const ChangedStrip = lazy(() => import('./changed-strip.tsx'));

/**
 * Says once what became of the reader's marks when the archive was compiled again. Nothing while the
 * archive is the one that was seen last, or nothing is marked.
 */
export default function ArchiveChanged({ index }: { index: CorpusIndex }) {
  const { store, loaded, settings } = useMarks();
  const { fingerprint } = index.corpus;
  const { seen } = settings;
  const unseen = loaded && fingerprint !== undefined && seen?.fingerprint !== fingerprint;
  const marked = unseen && (store?.allMarks() ?? []).some(saysSomething);
  const remember = () =>
    fingerprint !== undefined &&
    store?.set({ seen: { fingerprint, trackables: knownTrackables(index) } });

  // What is met for the first time, or without a mark to lose, is just remembered.
  const quietly = unseen && !(seen && marked);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each archive that is met
  useEffect(() => {
    if (quietly) remember();
  }, [quietly, fingerprint]);

  if (!unseen || !seen || !marked) return null;
  return (
    <AtFoot>
      <Suspense>
        <ChangedStrip index={index} seen={seen.trackables} onSeen={remember} />
      </Suspense>
    </AtFoot>
  );
}
