import type { ArchiveId } from '#src/domain/corpus/ids.ts';
import { firstRun } from '#src/domain/marks/first-run.ts';
import type { Run } from '#src/domain/marks/run.ts';
import type { ShownRuns } from '#src/domain/marks/shown-runs.ts';
import { counted } from '#src/domain/wording.ts';
import type { Settings } from './settings.ts';

/** What all screens see of a reader's marks of one archive. Another object after every change. */
export type MarksView = {
  /** False until the database was read: nothing is known yet. */
  loaded: boolean;
  /** The run in which items are marked now. */
  run: Run;
  runs: ShownRuns;
  settings: Settings;
  /** Stored records that this version cannot read; they are left as they are. */
  unreadable: number;
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

/** The chosen run while it is open, else the first that is. */
export function chosenRun({ open }: ShownRuns, { run: wanted }: Settings): Run {
  return open.find(({ id }) => id === wanted) ?? (open[0] as Run);
}

/** What a taking back did: all of an edit, part of it, or nothing. */
export function undoneText(said: string, undone: number, left: number): string {
  if (undone === 0) return `Not undone, since it was changed again: ${said}`;
  if (left === 0) return `Undone: ${said}`;
  return `Undone: ${said} (${counted(left, 'change')} made since ${left === 1 ? 'stays' : 'stay'})`;
}
