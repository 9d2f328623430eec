import * as v from 'valibot';
import { type Plan, PlanSchema } from '../paths/plan-schema.ts';
import { isMark, type Mark, MarkSchema } from './mark.ts';
import { mergeMarks, mergeRuns, mergeWhole } from './merge.ts';
import { type Run, RunSchema } from './run.ts';

/** Whatever of a reader is kept: each is one record in the database, and one line of an edit. */
export const RecordSchema = v.variant('kind', [
  v.object({ kind: v.literal('mark'), value: MarkSchema }),
  v.object({ kind: v.literal('run'), value: RunSchema }),
  v.object({ kind: v.literal('plan'), value: PlanSchema }),
]);

/** Whether a value fits RecordSchema; quick for marks, of which there are many. */
export function isRecord(value: unknown): value is ReaderRecord {
  if (typeof value !== 'object' || value === null) return false;
  if ('kind' in value && value.kind === 'mark') return 'value' in value && isMark(value.value);
  return v.is(RecordSchema, value);
}

export type ReaderRecord =
  | { kind: 'mark'; value: Mark }
  | { kind: 'run'; value: Run }
  | { kind: 'plan'; value: Plan };

/** The same for two states of one record, and for no others of the same archive. */
export function recordKey(record: ReaderRecord): string {
  return record.kind === 'mark'
    ? `mark ${record.value.run} ${record.value.trackable}`
    : `${record.kind} ${record.value.id}`;
}

/** Two states of one record made one: see merge.ts. Records of two kinds have no common key. */
export function mergeRecords(a: ReaderRecord, b: ReaderRecord): ReaderRecord {
  if (a.kind === 'mark' && b.kind === 'mark')
    return { kind: 'mark', value: mergeMarks(a.value, b.value) };
  if (a.kind === 'run' && b.kind === 'run')
    return { kind: 'run', value: mergeRuns(a.value, b.value) };
  if (a.kind === 'plan' && b.kind === 'plan')
    return { kind: 'plan', value: mergeWhole(a.value, b.value) };
  throw new Error(`A ${a.kind} cannot be merged with a ${b.kind}.`);
}

/** Whether the record is as it was, in what merging looks at. */
export function sameRecord(a: ReaderRecord, b: ReaderRecord): boolean {
  if (a.kind === 'mark' && b.kind === 'mark')
    return a.value.at === b.value.at && a.value.noteAt === b.value.noteAt;
  return a.kind === b.kind && a.value.at === b.value.at;
}
