import * as v from 'valibot';
import { ArchiveIdSchema } from '../corpus/ids.ts';
import { type TrackableId, TrackableIdSchema, trackableParts } from './trackable.ts';

/** The four things a reader can say of a trackable; what was never marked is `todo`. */
export const MARK_STATES = ['todo', 'doing', 'done', 'skipped'] as const;
export type MarkState = (typeof MARK_STATES)[number];

export const NOTE_LONGEST = 2000;
/** Of the text that a mark was made on this much is kept, enough to tell whether it changed. */
export const MARK_TEXT_LONGEST = 1000;

export const RunIdSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'not a run'),
  v.maxLength(60),
  v.brand('RunId'),
);
export type RunId = v.InferOutput<typeof RunIdSchema>;

export function runId(text: string): RunId | undefined {
  return v.is(RunIdSchema, text) ? (text as RunId) : undefined;
}

/** Milliseconds since 1970 (UTC). */
export const InstantSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));

/**
 * What a reader said of one trackable: a state and perhaps a note, each with the time it was said,
 * and the text that the state was said of. Items are marked in a run, posts by the reader.
 */
export const MarkSchema = v.object({
  archive: ArchiveIdSchema,
  run: RunIdSchema,
  trackable: TrackableIdSchema,
  state: v.picklist(MARK_STATES),
  at: InstantSchema,
  text: v.pipe(v.string(), v.maxLength(MARK_TEXT_LONGEST)),
  note: v.optional(v.pipe(v.string(), v.maxLength(NOTE_LONGEST))),
  noteAt: v.optional(InstantSchema),
});
export type Mark = v.InferOutput<typeof MarkSchema>;

/** Where the marks of posts are kept: they belong to the reader and to no run. */
export const READER = 'reader' as RunId;

/** The run in which a trackable is marked while another run is looked at. */
export function runOf(trackable: TrackableId, run: RunId): RunId {
  return trackableParts(trackable).kind === 'post' ? READER : run;
}

/** The text as a mark keeps it, and as it is compared with what a mark kept. */
export function markText(text: string): string {
  return text.length > MARK_TEXT_LONGEST ? text.slice(0, MARK_TEXT_LONGEST) : text;
}

/** Whether there is anything in a mark that a reader would miss. */
export function saysSomething(mark: Mark): boolean {
  return mark.state !== 'todo' || (mark.note ?? '') !== '';
}
