import type { Run } from '#src/domain/marks/run.ts';
import type { ShownRuns } from '#src/domain/marks/shown-runs.ts';
import type { MarksView, RunView } from './marks-view.ts';
import type { Settings } from './settings.ts';

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

/** The chosen run while it is open, else the first that is. */
export function chosenRun({ open }: ShownRuns, { run: wanted }: Settings): Run {
  return open.find(({ id }) => id === wanted) ?? (open[0] as Run);
}
