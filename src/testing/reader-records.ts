import fc from 'fast-check';
import type { ArchiveId } from '#src/domain/corpus/ids.ts';
import { MARK_STATES, type Mark, type RunId } from '#src/domain/marks/mark.ts';
import type { ReaderRecord } from '#src/domain/marks/record.ts';
import type { Run } from '#src/domain/marks/run.ts';
import { READER } from '#src/domain/marks/run-of.ts';
import type { TrackableId } from '#src/domain/marks/trackable.ts';
import { DIRECTIONS, EXTENTS, type Plan, WEEKDAYS } from '#src/domain/paths/plan-schema.ts';

/**
 * Records of a reader for property tests: few ids and few instants, so that records meet, of every
 * state and with every field sometimes missing.
 */

export const NOTES_ARCHIVE = 'small-notes' as ArchiveId;

const TRACKABLES = [
  'item:cqrs/data.targets-first',
  'item:cqrs/derived.newest-first',
  'item:go/craft.name=the-read',
  'post:2021-10-25-pipelines',
  'post:odd/--> id',
].map((id) => id.replace(' ', '') as TrackableId);

const RUNS = ['first', 'billing'] as RunId[];

const instant = fc.oneof(
  fc.integer({ min: 0, max: 3 }),
  fc.integer({ min: 0, max: 1_800_000_000_000 }),
);

/** Plain text of several lines, as a reader may type or paste it. */
export const noteText = fc.oneof(
  fc.constantFrom('', 'a', '> quoted', '- [x] not a box', '=1+1', '  indented\n\n\tand more  '),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(fc.string({ maxLength: 12 }), { maxLength: 4 }).map((lines) => lines.join('\n')),
);

export const someMark: fc.Arbitrary<Mark> = fc
  .record(
    {
      archive: fc.constant(NOTES_ARCHIVE),
      run: fc.constantFrom(...RUNS),
      trackable: fc.constantFrom(...TRACKABLES),
      state: fc.constantFrom(...MARK_STATES),
      at: instant,
      text: fc.constantFrom('', 'Write it down.', 'Write it *all* down.'),
      note: noteText,
      noteAt: instant,
    },
    { noNullPrototype: true, requiredKeys: ['archive', 'run', 'trackable', 'state', 'at', 'text'] },
  )
  .map((mark) => (mark.trackable.startsWith('post:') ? { ...mark, run: READER } : mark));

export const someRun: fc.Arbitrary<Run> = fc.record(
  {
    archive: fc.constant(NOTES_ARCHIVE),
    id: fc.constantFrom(...RUNS),
    name: fc.constantFrom('Billing', 'Search: “new”'),
    topics: fc.subarray(['cqrs', 'go'] as NonNullable<Run['topics']>),
    stage: fc.constantFrom('open', 'archived', 'deleted'),
    made: instant,
    // At the beginning of time is the run that was only made to show marks.
    at: instant.map((at) => at + 1),
  },
  { noNullPrototype: true, requiredKeys: ['archive', 'id', 'name', 'stage', 'made', 'at'] },
);

export const somePlan: fc.Arbitrary<Plan> = fc.record(
  {
    archive: fc.constant(NOTES_ARCHIVE),
    id: fc.constantFrom('plan-1', 'plan-2') as fc.Arbitrary<Plan['id']>,
    name: fc.constantFrom('Catch up', 'Read on'),
    goals: fc.subarray(['cqrs', 'go'] as Plan['goals']),
    hoursPerWeek: fc.integer({ min: 0, max: 100 }),
    days: fc.subarray([...WEEKDAYS]),
    start: fc.constantFrom('2026-01-05', '2026-11-26'),
    since: fc.constantFrom('2026-01-05', '2026-11-26'),
    direction: fc.constantFrom(...DIRECTIONS),
    extent: fc.constantFrom(...EXTENTS),
    at: instant,
    deleted: fc.boolean(),
  },
  {
    noNullPrototype: true,
    requiredKeys: [
      'archive',
      'id',
      'name',
      'goals',
      'hoursPerWeek',
      'days',
      'start',
      'since',
      'direction',
      'extent',
      'at',
    ],
  },
);

export const someRecord: fc.Arbitrary<ReaderRecord> = fc.oneof(
  { weight: 4, arbitrary: someMark.map((value) => ({ kind: 'mark' as const, value })) },
  { weight: 1, arbitrary: someRun.map((value) => ({ kind: 'run' as const, value })) },
  { weight: 1, arbitrary: somePlan.map((value) => ({ kind: 'plan' as const, value })) },
);

/** The record of one mark among many, by its number. */
export function numberedMark(n: number, facts: Partial<Mark> = {}): ReaderRecord {
  return {
    kind: 'mark',
    value: {
      archive: NOTES_ARCHIVE,
      run: 'first' as RunId,
      trackable: `item:cqrs/item-${n}` as TrackableId,
      state: 'done',
      at: 10,
      text: 'Write it down.',
      ...facts,
    },
  };
}
