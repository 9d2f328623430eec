import { describe, expect, it } from 'vitest';
import {
  counted,
  dayText,
  grouped,
  listed,
  minutesText,
  monthText,
  spanText,
  yearsText,
} from './wording.ts';

describe('grouped', () => {
  it.each([
    [0, '0'],
    [7, '7'],
    [999, '999'],
    [1000, '1,000'],
    [12345, '12,345'],
    [1234567, '1,234,567'],
  ])('writes %d as %s', (n, text) => {
    expect(grouped(n)).toBe(text);
  });
});

describe('counted', () => {
  it.each([
    [0, '0 posts'],
    [1, '1 post'],
    [2, '2 posts'],
    [1200, '1,200 posts'],
  ])('counts %d as %s', (n, text) => {
    expect(counted(n, 'post')).toBe(text);
  });

  it('takes a plural that is no added s', () => {
    expect(counted(1, 'reply', 'replies')).toBe('1 reply');
    expect(counted(3, 'reply', 'replies')).toBe('3 replies');
  });
});

describe('listed', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
    [['a', 'b', 'c', 'd'], 'a, b, c and d'],
  ])('lists %j as “%s”', (words, text) => {
    expect(listed(words)).toBe(text);
  });
});

describe('minutesText', () => {
  it.each([
    [0, '0 min'],
    [1, '1 min'],
    [59, '59 min'],
    [60, '1 h'],
    [61, '1 h 1 min'],
    [120, '2 h'],
    [570, '9 h 30 min'],
    [1439, '23 h 59 min'],
    [99_999, '1,666 h 39 min'],
  ])('writes %d as %s', (minutes, text) => {
    expect(minutesText(minutes)).toBe(text);
  });
});

describe('dates in words', () => {
  it.each([
    ['2021-10', 'Oct 2021'],
    ['2021-01-31', 'Jan 2021'],
    ['0987-12-01', 'Dec 0987'],
  ])('names the month of %s: %s', (date, text) => {
    expect(monthText(date)).toBe(text);
  });

  it.each([
    ['2021-10-05', '5 October 2021'],
    ['2024-02-29', '29 February 2024'],
  ])('names the day %s: %s', (date, text) => {
    expect(dayText(date)).toBe(text);
  });

  it.each([
    [{ from: '2017-04', to: '2021-10' }, 'Apr 2017 – Oct 2021', '2017–2021'],
    [{ from: '2021-04', to: '2021-10' }, 'Apr 2021 – Oct 2021', '2021'],
    [{ from: '2021-10', to: '2021-10' }, 'Oct 2021', '2021'],
  ])('names the span %j: %s, in years %s', (span, months, years) => {
    expect(spanText(span)).toBe(months);
    expect(yearsText(span)).toBe(years);
  });
});
