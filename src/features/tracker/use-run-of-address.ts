import { useEffect, useLayoutEffect } from 'react';
import { useRun } from '#src/data/marks/use-run.ts';
import type { Run } from '#src/domain/marks/run.ts';
import type { Asking } from './checklist-search.ts';

/** Why the run of an address is not the one that is shown. */
export type NotShown = { id: string; run: Run | undefined };

/**
 * Makes the run of the address the chosen one, and where there are several puts the chosen one into an
 * address without any, so that a copied address says which run it is about.
 *
 * @returns undefined while all is well.
 */
export function useRunOfAddress({ search, onSearch }: Asking): NotShown | undefined {
  const { store, loaded, runs, run } = useRun();
  const { run: asked } = search;
  const found = runs.open.find(({ id }) => id === asked)?.id;
  // Before anything that was said early is marked. And once for each address: whoever switches the run
  // is in the new one before the address is.
  useLayoutEffect(() => {
    if (loaded && found !== undefined && store?.runView().settings.run !== found)
      store?.set({ run: found });
  }, [store, loaded, found]);
  const isLacking = loaded && asked === undefined && runs.open.length > 1;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each address without a run
  useEffect(() => {
    if (isLacking) onSearch({ ...search, run: run.id });
  }, [isLacking]);
  if (!loaded || asked === undefined || found !== undefined) return undefined;
  const away = [...runs.archived, ...runs.deleted].find(({ id }) => id === asked);
  return { id: asked, run: away };
}
