import type { Run } from '#src/domain/marks/run.ts';
import type { ShownRuns } from '#src/domain/marks/shown-runs.ts';
import type { MarksView, RunView } from './marks-view.ts';

/** The part of a view that marking leaves alone; the one before where nothing of it is another. */
export function runViewOf(
  { loaded, run, runs, settings, unreadable }: MarksView,
  before?: RunView,
): RunView {
  const view = { loaded, run, runs, settings, unreadable };
  const isSame =
    before && (Object.keys(view) as (keyof RunView)[]).every((name) => view[name] === before[name]);
  return isSame ? before : view;
}

/** The first of those that are wanted and open, else the first that is open. */
export function chosenRun({ open }: ShownRuns, wanted: readonly (string | undefined)[]): Run {
  const chosen = wanted.map((run) => open.find(({ id }) => id === run));
  return chosen.find((run) => run !== undefined) ?? (open[0] as Run);
}
