import type { ArchiveId, TopicSlug } from '../corpus/ids.ts';
import { type Change, type Edit, nextInstant } from './edit.ts';
import type { Mark, RunId } from './mark.ts';
import type { ReaderRecord } from './record.ts';
import { RUN_NAME_LONGEST, type Run } from './run.ts';
import { newRunId } from './shown-runs.ts';

/** A name as it is kept: trimmed and cut; undefined when nothing is left of it. */
export function runName(text: string): string | undefined {
  const name = text.replace(/\s+/g, ' ').trim().slice(0, RUN_NAME_LONGEST);
  return name === '' ? undefined : name;
}

/** A new run of all topics. */
export function madeRun(
  name: string,
  { archive, now, taken }: { archive: ArchiveId; now: number; taken: (id: RunId) => boolean },
): { edit: Edit; id: RunId } {
  const id = newRunId(name, taken);
  const run: Run = { archive, id, name, stage: 'open', made: now, at: now };
  return {
    id,
    edit: {
      said: `Run made: ${name}`,
      changes: [{ before: undefined, after: { kind: 'run', value: run } }],
    },
  };
}

/** A run of the same topics with the same marks, as they are now. */
export function duplicatedRun(
  run: Run,
  marks: Iterable<Mark>,
  { now, taken }: { now: number; taken: (id: RunId) => boolean },
): { edit: Edit; id: RunId } {
  const name = `${run.name.slice(0, RUN_NAME_LONGEST - 7)} (copy)`;
  const id = newRunId(name, taken);
  const copy: Run = { ...run, id, name, stage: 'open', made: now, at: now };
  const records: ReaderRecord[] = [
    { kind: 'run', value: copy },
    ...[...marks].map((mark): ReaderRecord => ({ kind: 'mark', value: { ...mark, run: id } })),
  ];
  const changes = records.map((after): Change => ({ before: undefined, after }));
  return { id, edit: { said: `Run duplicated: ${name}`, changes } };
}

/** A run with another name, other topics or another stage. */
export function changedRun(
  run: Run,
  part: { name?: string; stage?: Run['stage']; topics?: readonly TopicSlug[] | 'all' },
  now: number,
): Edit {
  const { topics: before, ...rest } = run;
  const topics = part.topics === 'all' ? undefined : (part.topics ?? before);
  const value: Run = {
    ...rest,
    ...(part.name !== undefined && { name: part.name }),
    ...(part.stage !== undefined && { stage: part.stage }),
    ...(topics !== undefined && { topics: [...topics] }),
    at: nextInstant(now, run.at),
  };
  return {
    said: saidOf(run, part),
    changes: [{ before: { kind: 'run', value: run }, after: { kind: 'run', value } }],
  };
}

function saidOf(run: Run, { name, stage }: { name?: string; stage?: Run['stage'] }): string {
  if (name !== undefined) return `Run renamed: ${name}`;
  switch (stage) {
    case 'archived':
      return `Run archived: ${run.name}`;
    case 'deleted':
      return `Run deleted: ${run.name}`;
    case 'open':
      return `Run opened again: ${run.name}`;
    default:
      return `Topics of the run changed: ${run.name}`;
  }
}
