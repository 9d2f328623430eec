import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corpusOf, post } from '#src/testing/corpus-builder.ts';
import { planOf } from '#src/testing/plan.ts';
import { readingOf } from '#src/testing/reading.ts';
import { indexCorpus } from '../corpus/index-corpus.ts';
import type { Plan } from './plan-schema.ts';
import { WEEKDAYS } from './plan-schema.ts';
import { planView } from './plan-view.ts';
import { type Reading, UNREAD } from './reading.ts';
import { minutesADay } from './schedule.ts';

const index = indexCorpus(
  corpusOf(
    [
      post('e4', { date: '2024-01-01', topics: 'events architecture', minutes: 20 }),
      post('e3', { date: '2023-01-01', topics: 'events', minutes: 20 }),
      post('e2', { date: '2022-01-01', topics: 'events', minutes: 20 }),
      post('e1', { date: '2021-01-01', topics: 'events', minutes: 20 }),
      post('a3', { date: '2020-03-01', topics: 'architecture', minutes: 20 }),
      post('a2', { date: '2020-02-01', topics: 'architecture', minutes: 20 }),
      post('a1', { date: '2020-01-01', topics: 'architecture', minutes: 20 }),
    ],
    { topics: { events: { title: 'Events', broader: ['architecture' as never] } } },
  ),
);

/** A Thursday; the plan reads 40 minutes every Thursday and Monday. */
const TODAY = '2026-11-26';
const view = (plan: Partial<Plan> = {}, reading: Reading = UNREAD, today = TODAY) =>
  planView(index, planOf(plan), { reading, today });

const dated = (found: ReturnType<typeof view>) =>
  found.weeks.flatMap(({ entries }) =>
    entries.map(({ post: { id }, dates }) => `${id} ${dates?.from.slice(5)}`),
  );

describe('a plan', () => {
  it('reads broader topics first, each from its foundation on, and shared posts once', () => {
    const found = view({ goals: ['events', 'architecture'] as never });
    expect(found.goals.map(({ slug }) => slug)).toEqual(['architecture', 'events']);
    expect(dated(found)).toEqual(['a1 11-26', 'a2 11-26', 'e4 11-30', 'e1 11-30', 'e2 12-03']);
    expect(found.weeks.map(({ number, monday, sunday }) => [number, monday, sunday])).toEqual([
      [1, '2026-11-23', '2026-11-29'],
      [2, '2026-11-30', '2026-12-06'],
    ]);
    expect(found.ends).toEqual({
      soonest: '2026-12-03',
      likely: '2026-12-03',
      latest: '2026-12-10',
    });
  });

  it('begins with its first week when it is made after the last day to read of another', () => {
    const saturday = '2026-11-28';
    const found = view({ start: saturday, since: saturday }, UNREAD, saturday);
    expect(found.weeks.map(({ number, monday }) => [number, monday])).toEqual([[1, '2026-11-30']]);
  });

  it('says why each post stands where it stands', () => {
    const [first, , shared] = view({ goals: ['events', 'architecture'] as never }).weeks.flatMap(
      ({ entries }) => entries,
    );
    expect(first?.why).toBe('the oldest of 4 on Architecture, which is broader than Events');
    expect(shared?.why).toBe(
      'the newest of 4 on Architecture, which is broader than Events; also read for Events',
    );
  });

  it('can go from the current state back, and read every post', () => {
    expect(dated(view({ direction: 'current' })).map((line) => line.slice(0, 2))).toEqual([
      'e4',
      'e2',
      'e1',
    ]);
    expect(dated(view({ extent: 'all' })).map((line) => line.slice(0, 2))).toEqual([
      'e1',
      'e2',
      'e3',
      'e4',
    ]);
  });

  it('moves on when a post is marked, and lets today’s reading count for today', () => {
    const reading = readingOf({ e1: TODAY });
    const found = view({ extent: 'all' }, reading);
    expect(found.read.map(({ post: { id }, on }) => [id, on])).toEqual([['e1', TODAY]]);
    expect(dated(found)).toEqual(['e2 11-26', 'e3 11-30', 'e4 11-30']);
  });

  it('leaves out what was read before it began, without a word', () => {
    const found = view({}, readingOf({ e1: '2026-01-01' }));
    expect(found.read).toEqual([]);
    expect(dated(found)).toEqual(['e2 11-26', 'e4 11-26']);
  });

  it('leaves out what was skipped', () => {
    expect(dated(view({}, readingOf({ e1: TODAY }, 'skipped')))).toEqual(['e2 11-26', 'e4 11-26']);
  });

  it('dates what is left from today on, and says how far behind one is', () => {
    const late = view({ extent: 'all' }, readingOf({ e1: TODAY }), '2026-12-01');
    expect(late.behind).toBe(3);
    expect(dated(late)).toEqual(['e2 12-03', 'e3 12-03', 'e4 12-07']);
    expect(late.weeks.map(({ number }) => number)).toEqual([2, 3]);
    const kept = view({ extent: 'all', since: '2026-12-01' }, UNREAD, '2026-12-01');
    expect(kept.behind).toBe(0);
  });

  it('waits for its start', () => {
    expect(dated(view({ start: '2027-02-01' }))).toEqual(['e1 02-01', 'e2 02-01', 'e4 02-04']);
    expect(view({ start: '2027-02-01' }).behind).toBe(0);
  });

  it.each([
    ['no goal', { goals: [] }, 'no-goals'],
    ['only goals that left the corpus', { goals: ['cobol'] as never }, 'all-gone'],
    ['no hours', { hoursPerWeek: 0 }, 'no-time'],
    ['no day', { days: [] }, 'no-days'],
  ])('says what is missing with %s', (_, plan, gap) => {
    expect(view(plan).gap).toBe(gap);
    expect(view(plan).weeks).toEqual([]);
    expect(view(plan).ends).toBeUndefined();
  });

  it('keeps the order where there is no time, and the rest where a goal left', () => {
    expect(view({ hoursPerWeek: 0 }).undated.map(({ post: { id } }) => id)).toEqual([
      'e1',
      'e2',
      'e4',
    ]);
    const found = view({ goals: ['cobol', 'events'] as never });
    expect(found.gone).toEqual(['cobol']);
    expect(found.gap).toBeUndefined();
    expect(dated(found)).toHaveLength(3);
  });

  it('is done when everything is read', () => {
    const all = view({}, readingOf({ e1: TODAY, e2: TODAY, e4: TODAY }));
    expect(all.gap).toBe('all-read');
    expect(all.left.most).toBe(0);
  });

  it('has each post once, respects the pace, schedules no read post, and is always the same', () => {
    const plans = fc.record({
      goals: fc.array(fc.constantFrom('events', 'architecture', 'cobol')) as never,
      hoursPerWeek: fc.double({ min: 0, max: 10, noNaN: true }),
      days: fc.subarray([...WEEKDAYS]),
      direction: fc.constantFrom('foundation', 'current'),
      extent: fc.constantFrom('stages', 'all'),
      start: fc.constantFrom('2026-11-01', TODAY, '2027-01-01'),
    }) as fc.Arbitrary<Partial<Plan>>;
    const read = fc.subarray(['e4', 'e3', 'e2', 'e1', 'a3', 'a2', 'a1']);
    const day = fc.constantFrom('2026-10-01', '2026-11-20', TODAY);
    fc.assert(
      fc.property(plans, read, day, (plan, ids, on) => {
        const reading = readingOf(Object.fromEntries(ids.map((id) => [id, on])));
        const found = view(plan, reading);
        const entries = [...found.weeks.flatMap((week) => week.entries), ...found.undated];
        const planned = entries.map((entry) => entry.post.id);
        expect(new Set(planned).size).toBe(planned.length);
        for (const id of planned) expect(ids).not.toContain(id);

        const full = planOf(plan);
        const minutes = new Map<string, number>();
        for (const { dates, time } of entries) {
          if (dates?.from !== dates?.to || !dates) continue;
          minutes.set(dates.from, (minutes.get(dates.from) ?? 0) + time.minutes);
        }
        for (const spent of minutes.values()) {
          expect(spent).toBeLessThanOrEqual(minutesADay(full));
        }
        expect(view(plan, reading)).toEqual(found);
      }),
    );
  });
});
