import { FIRST_RUN, firstRun } from './first-run.ts';
import type { RunId } from './mark.ts';
import type { Run } from './run.ts';

export type ShownRuns = { open: Run[]; archived: Run[]; deleted: Run[] };

/** The runs that are offered, the first one always among them, in the order they were made. */
export function shownRuns(runs: Iterable<Run>, archive: Run['archive']): ShownRuns {
  const known = new Map([...runs].map((run) => [run.id, run]));
  if (!known.has(FIRST_RUN)) {
    known.set(FIRST_RUN, firstRun(archive));
  }
  // A reader always has a run: with none open, the first one is.
  const first = known.get(FIRST_RUN);
  if (first && ![...known.values()].some(({ stage }) => stage === 'open')) {
    known.set(FIRST_RUN, { ...first, stage: 'open' });
  }
  const all = [...known.values()].sort((a, b) => a.made - b.made || (a.id < b.id ? -1 : 1));
  return {
    open: all.filter(({ stage }) => stage === 'open'),
    archived: all.filter(({ stage }) => stage === 'archived'),
    deleted: all.filter(({ stage }) => stage === 'deleted'),
  };
}

/** An id from a name that no run has yet: `My service` → `my-service`, `my-service-2`. */
export function newRunId(name: string, taken: (id: RunId) => boolean): RunId {
  const plain =
    name
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 40)
      .replace(/-+$/, '') || 'run';
  for (let n = 1; ; n++) {
    const id = (n === 1 ? plain : `${plain}-${n}`) as RunId;
    if (id !== 'reader' && !taken(id)) return id;
  }
}
