import { useRouter } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useMarks } from '#src/data/marks/use-marks.ts';
import { usePlans } from '#src/data/marks/use-plans.ts';
import { showOverlay } from '#src/ui/overlay.ts';
import { chooseTheme } from '#src/ui/theme.ts';
import { type Command, commandsOf } from './commands.ts';

/** The commands of this moment: plans, runs and what can be undone change. */
export function useCommands(): readonly Command[] {
  const router = useRouter();
  const { store, run, runs, undoable } = useMarks();
  const { plans, make, loaded } = usePlans();
  return useMemo(
    () =>
      commandsOf({
        goTo: (address) => router.history.push(router.history.createHref(address)),
        theme: chooseTheme,
        runs: runs.open,
        run: run.id,
        switchRun: (id) => {
          const chosen = runs.open.find((each) => each.id === id);
          if (chosen) store?.set({ run: chosen.id });
        },
        undo: store && undoable > 0 ? () => store.takeBack() : undefined,
        plans,
        newPlan: loaded
          ? () => {
              const planId = make([]);
              if (planId) void router.navigate({ to: '/plans/$planId', params: { planId } });
            }
          : undefined,
        showKeys: () => showOverlay('keys'),
        print: () => window.print(),
      }),
    [router, store, run.id, runs, undoable, plans, make, loaded],
  );
}
