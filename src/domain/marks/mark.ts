import * as v from 'valibot';
import { ArchiveIdSchema } from '../corpus/ids.ts';
import { MARK_TEXT_LONGEST } from './mark-text.ts';
import { TRACKABLE, TrackableIdSchema } from './trackable.ts';

/** The four things a reader can say of a trackable; what was never marked is `todo`. */
export const MARK_STATES = ['todo', 'doing', 'done', 'skipped'] as const;
export type MarkState = (typeof MARK_STATES)[number];

export const NOTE_LONGEST = 2000;

/** As the ids of archives and runs are written. */
const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const RunIdSchema = v.pipe(
  v.string(),
  v.regex(NAME, 'not a run'),
  v.maxLength(60),
  v.brand('RunId'),
);
export type RunId = v.InferOutput<typeof RunIdSchema>;

export function runId(text: string): RunId | undefined {
  return v.is(RunIdSchema, text) ? (text as RunId) : undefined;
}

/** The last instant of which ECMAScript knows a date. */
export const LAST_INSTANT = 8.64e15;

/** Milliseconds since 1970 (UTC). */
export const InstantSchema = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(0),
  v.maxValue(LAST_INSTANT),
);

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

/**
 * Whether a value fits MarkSchema, ten times as fast: tens of thousands are checked when a page opens.
 * A test holds the two together.
 */
export function isMark(value: unknown): value is Mark {
  if (typeof value !== 'object' || value === null) return false;
  const { archive, run, trackable, state, at, text, note, noteAt } = value as Record<
    string,
    unknown
  >;
  return (
    isText(trackable, 320) &&
    TRACKABLE.test(trackable) &&
    isText(archive, 60) &&
    NAME.test(archive) &&
    isText(run, 60) &&
    NAME.test(run) &&
    (MARK_STATES as readonly unknown[]).includes(state) &&
    isInstant(at) &&
    isText(text, MARK_TEXT_LONGEST) &&
    (note === undefined || isText(note, NOTE_LONGEST)) &&
    (noteAt === undefined || isInstant(noteAt))
  );
}

function isText(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value.length <= longest;
}

export function isInstant(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= LAST_INSTANT;
}
