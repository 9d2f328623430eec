import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayNumber, weekdayOf } from './calendar.ts';
import { WEEKDAYS, type Weekday } from './plan-schema.ts';
import { minutesADay, schedule } from './schedule.ts';

/** A Thursday. */
const TODAY = '2026-11-26';

const dates = (
  lengths: readonly number[],
  pace: { hoursPerWeek: number; days: readonly Weekday[] },
  used = 0,
) =>
  schedule(lengths, pace, { from: TODAY, used }).map((each) =>
    each && each.from === each.to ? each.from : each,
  );

describe('schedule', () => {
  it('fills a day, then goes on to the next day of reading', () => {
    expect(dates([20, 30, 20, 40], { hoursPerWeek: 2, days: ['thu', 'mon'] })).toEqual([
      '2026-11-26',
      '2026-11-26',
      '2026-11-30',
      '2026-11-30',
    ]);
  });

  it('begins on the first day of reading there is', () => {
    expect(dates([5], { hoursPerWeek: 1, days: ['wed'] })).toEqual(['2026-12-02']);
  });

  it('takes several days for what is longer than one', () => {
    expect(dates([10, 70, 10], { hoursPerWeek: 1, days: ['thu', 'fri'] })).toEqual([
      '2026-11-26',
      { from: '2026-11-27', to: '2026-12-04' },
      '2026-12-04',
    ]);
  });

  it('leaves out what was spent of the first day', () => {
    expect(dates([20], { hoursPerWeek: 1, days: ['thu', 'fri'] }, 15)).toEqual(['2026-11-27']);
    expect(dates([20], { hoursPerWeek: 1, days: ['thu', 'fri'] }, 5)).toEqual(['2026-11-26']);
    expect(dates([20], { hoursPerWeek: 1, days: ['thu'] }, 500)).toEqual(['2026-12-03']);
  });

  it('gives no dates where there is no time', () => {
    expect(dates([5, 5], { hoursPerWeek: 0, days: ['thu'] })).toEqual([undefined, undefined]);
    expect(dates([5], { hoursPerWeek: 4, days: [] })).toEqual([undefined]);
    expect(dates([5], { hoursPerWeek: 0.001, days: ['thu'] })).toEqual([undefined]);
  });

  it('says nothing of what lies more than ten years ahead', () => {
    const far = dates(Array(600).fill(60), { hoursPerWeek: 1, days: ['thu'] });
    expect(far[0]).toBe(TODAY);
    expect(far.at(-1)).toBeUndefined();
  });

  it('keeps to the days and to the minutes of each', () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 200 }), { maxLength: 40 });
    const pace = fc.record({
      hoursPerWeek: fc.double({ min: 0.5, max: 20, noNaN: true }),
      days: fc.subarray([...WEEKDAYS], { minLength: 1 }),
    });
    fc.assert(
      fc.property(lengths, pace, fc.nat(1000), (given, asked, later) => {
        const from = addDays(TODAY, later);
        const found = schedule(given, asked, { from });
        const minutes = new Map<string, number>();
        let last = from;
        for (const [at, each] of found.entries()) {
          if (!each) continue;
          expect(each.from >= last).toBe(true);
          last = each.to;
          if (each.from === each.to) {
            minutes.set(each.from, (minutes.get(each.from) ?? 0) + (given[at] ?? 0));
          } else {
            expect(given[at]).toBeGreaterThan(minutesADay(asked));
          }
          for (const day of [each.from, each.to]) {
            expect(asked.days).toContain(weekdayOf(dayNumber(day)));
          }
        }
        for (const spent of minutes.values()) expect(spent).toBeLessThanOrEqual(minutesADay(asked));
      }),
    );
  });
});
