import { use, useMemo, useSyncExternalStore } from 'react';
import type { ArchiveId } from '#src/domain/corpus/ids.ts';
import { MarksContext } from './marks-provider.tsx';
import { type RunView, viewBefore } from './marks-view.ts';
import { runViewOf } from './run-view.ts';
import { type Marks, noChange } from './use-marks.ts';

const NOTHING_YET = runViewOf(viewBefore('' as ArchiveId));

/**
 * The run in which one marks, the others, and what the reader chose. It changes nothing while items are
 * marked, so that a page around thousands of them is not drawn anew for each.
 */
export function useRun(): RunView & Pick<Marks, 'store' | 'mark'> {
  const { store, mark } = use(MarksContext);
  const view = useSyncExternalStore(
    store?.subscribe ?? noChange,
    () => store?.runView() ?? NOTHING_YET,
    () => NOTHING_YET,
  );
  return useMemo(() => ({ ...view, store, mark }), [view, store, mark]);
}
