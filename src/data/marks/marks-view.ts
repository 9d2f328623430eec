import type { ArchiveId } from '#src/domain/corpus/ids.ts';
import { firstRun } from '#src/domain/marks/first-run.ts';
import type { Run } from '#src/domain/marks/run.ts';
import type { ShownRuns } from '#src/domain/marks/shown-runs.ts';
import type { Settings } from './settings.ts';

/** What marks are seen through. The same object while items are marked, another when it changes. */
export type RunView = {
  /** False until the database was read: nothing is known yet. */
  loaded: boolean;
  /** The run in which items are marked now. */
  run: Run;
  runs: ShownRuns;
  settings: Settings;
  /** Stored records that this version cannot read; they are left as they are. */
  unreadable: number;
};

/** What all screens see of a reader's marks of one archive. Another object after every change. */
export type MarksView = RunView & {
  /** What was done last in this tab, to say it and to offer its undoing. */
  last: { said: string; undoable: boolean; number: number } | undefined;
  /** How many edits can be taken back. */
  undoable: number;
};

/** What there is to see before the database has answered. */
export function viewBefore(
  archive: ArchiveId,
  settings: Settings = { leaveOutSkipped: false },
  undoable = 0,
): MarksView {
  const run = firstRun(archive);
  return {
    loaded: false,
    run,
    runs: { open: [run], archived: [], deleted: [] },
    settings,
    unreadable: 0,
    last: undefined,
    undoable,
  };
}
