import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayAt, dayNumber, mondayOf, weekdayOf } from './calendar.ts';

describe('the calendar', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['2026-11-26', 20_783],
    ['9999-12-31', 2_932_896],
  ])('counts %s as day %d', (day, number) => {
    expect(dayNumber(day)).toBe(number);
    expect(dayAt(number)).toBe(day);
  });

  it.each([
    ['over the end of a month', '2026-11-30', 1, '2026-12-01'],
    ['over the end of a year', '2026-12-31', 1, '2027-01-01'],
    ['over a leap day', '2028-02-28', 2, '2028-03-01'],
    ['over February of a year that has none', '2100-02-28', 1, '2100-03-01'],
    ['over the end of summer time', '2026-10-24', 2, '2026-10-26'],
    ['back', '2026-03-01', -1, '2026-02-28'],
  ])('goes %s', (_, day, days, then) => {
    expect(addDays(day, days)).toBe(then);
  });

  it('agrees with the calendar of the language on every day of nine thousand years', () => {
    fc.assert(
      fc.property(fc.integer({ min: -500_000, max: 2_932_896 }), (number) => {
        expect(dayAt(number)).toBe(new Date(number * 86_400_000).toISOString().slice(0, 10));
        expect(dayNumber(dayAt(number))).toBe(number);
        expect(weekdayOf(number)).toBe(
          ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'][
            new Date(number * 86_400_000).getUTCDay()
          ],
        );
      }),
    );
  });

  it('begins a week on Monday', () => {
    expect(mondayOf('2026-11-26')).toBe('2026-11-23');
    expect(mondayOf('2026-11-23')).toBe('2026-11-23');
    expect(mondayOf('2026-11-29')).toBe('2026-11-23');
  });
});
