import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDay, monthsBetween } from './dates.ts';

describe('a day of the calendar', () => {
  it.each(['2021-10-25', '2016-01-01', '2020-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])(
    '%s is one',
    (text) => {
      expect(isDay(text)).toBe(true);
    },
  );

  it.each([
    ['a leap day of a common year', '2021-02-29'],
    ['a leap day of a century', '1900-02-29'],
    ['31 April', '2021-04-31'],
    ['day 0', '2021-01-00'],
    ['day 32', '2021-01-32'],
    ['month 0', '2021-00-10'],
    ['month 13', '2021-13-10'],
    ['the year 0', '0000-01-01'],
    ['a month', '2021-10'],
    ['one digit', '2021-1-5'],
    ['the other order', '25-10-2021'],
    ['slashes', '2021/10/25'],
    ['a time', '2021-10-25T12:00:00Z'],
    ['a space', '2021-10-25 '],
    ['a line break', '2021-10-25\n'],
    ['other digits', '٢٠٢١-١٠-٢٥'],
    ['five digits', '12021-10-25'],
    ['a minus', '-2021-10-25'],
    ['words', 'yesterday'],
    ['nothing', ''],
  ])('%s is none: %j', (_, text) => {
    expect(isDay(text)).toBe(false);
  });

  it('is what the platform’s own calendar takes for one', () => {
    const part = (most: number) => fc.integer({ min: 0, max: most });
    fc.assert(
      fc.property(part(9999), part(13), part(32), (year, month, day) => {
        const text = [String(year).padStart(4, '0'), pad(month), pad(day)].join('-');
        const date = new Date(`${text}T00:00:00Z`);
        const same = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
        expect(isDay(text)).toBe(same && year > 0);
      }),
    );
  });
});

describe('the months between two dates', () => {
  it.each([
    ['2021-10', '2021-10', 0],
    ['2021-10-31', '2021-11-01', 1],
    ['2021-12', '2022-01', 1],
    ['2017-04', '2021-10', 54],
    ['2021-10', '2021-08', -2],
  ])('from %s to %s are %d', (from, to, months) => {
    expect(monthsBetween(from, to)).toBe(months);
  });
});

function pad(n: number): string {
  return String(n).padStart(2, '0');
}
