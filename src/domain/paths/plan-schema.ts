import * as v from 'valibot';
import { isDay } from '../corpus/dates.ts';
import { ArchiveIdSchema, TopicSlugSchema } from '../corpus/ids.ts';

/** What a reader may ask for at most; an hour of the week is one of 168. */
export const MOST_HOURS = 100;
export const MOST_GOALS = 200;
export const LONGEST_NAME = 120;

/** Monday first, as in ISO 8601. */
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** Whether a topic is read from its oldest post on, or from its newest back. */
export const DIRECTIONS = ['foundation', 'current'] as const;

/** How much of each goal is read: the stages of its path, or all of its posts. */
export const EXTENTS = ['stages', 'all'] as const;

const Day = v.pipe(v.string(), v.check(isDay, 'not a day such as 2026-11-26'));

const PlanIdSchema = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}$/), v.brand('PlanId'));

/** What a reader plans to read, and how fast; which post comes when follows from it (plan.ts). */
export const PlanSchema = v.object({
  id: PlanIdSchema,
  archive: ArchiveIdSchema,
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_NAME)),
  /** In the reader's order; one that has left the corpus is kept, in case it returns. */
  goals: v.pipe(v.array(TopicSlugSchema), v.maxLength(MOST_GOALS)),
  hoursPerWeek: v.pipe(v.number(), v.minValue(0), v.maxValue(MOST_HOURS)),
  days: v.pipe(v.array(v.picklist(WEEKDAYS)), v.maxLength(7)),
  start: Day,
  /** From which day on this pace counts: the start, or the day on which the plan was last changed. */
  since: Day,
  direction: v.picklist(DIRECTIONS),
  extent: v.picklist(EXTENTS),
  /** Milliseconds since 1970 of the last change; the later of two records of one id is taken. */
  at: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Kept for a while, so that a removal reaches every tab and can be taken back. */
  deleted: v.optional(v.boolean()),
});

export type PlanId = v.InferOutput<typeof PlanIdSchema>;
export type Plan = v.InferOutput<typeof PlanSchema>;
export type Weekday = (typeof WEEKDAYS)[number];
export type Direction = (typeof DIRECTIONS)[number];
export type Extent = (typeof EXTENTS)[number];

/** Undefined where the text cannot be the id of a plan. */
export function planId(text: string): PlanId | undefined {
  return v.is(PlanIdSchema, text) ? (text as PlanId) : undefined;
}
