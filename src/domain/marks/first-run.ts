import type { RunId } from './mark.ts';
import type { Run } from './run.ts';

export const FIRST_RUN = 'first' as RunId;
export const FIRST_RUN_NAME = 'My run';

/** The run that is there before anyone makes one. Everywhere the same, so that files merge. */
export function firstRun(archive: Run['archive']): Run {
  return { archive, id: FIRST_RUN, name: FIRST_RUN_NAME, stage: 'open', made: 0, at: 0 };
}
