import { describe, expect, it } from 'vitest';
import { newestText, quietMonths, quietText, trendOf, yearCounts } from './rhythm.ts';

describe('the trend of a topic in an archive that ends in 2026', () => {
  const archive = { from: '2016-02', to: '2026-06' };

  it.each([
    ['no post in the last two years', { 2020: 4, 2024: 3 }, 'quiet'],
    ['its first posts in the last two years', { 2025: 1 }, 'rising'],
    ['its only post in the last year', { 2026: 1 }, 'rising'],
    ['twice as many a year as before', { 2023: 1, 2024: 1, 2025: 2, 2026: 2 }, 'rising'],
    ['half again as many a year as before', { 2023: 1, 2024: 1, 2025: 2, 2026: 1 }, 'steady'],
    ['as many a year as before', { 2023: 1, 2024: 1, 2025: 1, 2026: 1 }, 'steady'],
    ['fewer than before', { 2022: 5, 2023: 6, 2026: 1 }, 'steady'],
    ['one post after years without any', { 2016: 1, 2026: 1 }, 'rising'],
  ])('with %s is %s', (_, perYear, trend) => {
    expect(trendOf({ perYear: perYear as Record<string, number> }, archive)).toBe(trend);
  });
});

describe('how quiet a topic is', () => {
  it.each([
    ['2026-11-23', 7],
    ['2026-04-30', 0],
    ['2026-01-01', 0],
    ['2031-05-01', 61],
  ])('on %s are %d months', (today, months) => {
    expect(quietMonths({ span: { from: '2016-02', to: '2026-04' } }, today)).toBe(months);
  });

  it.each([
    [0, 'newest post this month'],
    [1, 'quiet for 1 month'],
    [7, 'quiet for 7 months'],
    [23, 'quiet for 23 months'],
    [24, 'quiet for 2 years'],
    [35, 'quiet for 2 years'],
    [61, 'quiet for 5 years'],
  ])('%d months read “%s”', (months, text) => {
    expect(quietText(months)).toBe(text);
  });
});

describe('the newest post of a topic that is not quiet', () => {
  it.each([
    [0, 'newest post this month'],
    [1, 'newest post 1 month ago'],
    [15, 'newest post 15 months ago'],
    [24, 'newest post 2 years ago'],
  ])('%d months back reads “%s”', (months, text) => {
    expect(newestText(months)).toBe(text);
  });
});

describe('the posts per year of a span', () => {
  it('have the empty years too, oldest first', () => {
    expect(yearCounts({ 2017: 2, 2020: 1 }, { from: '2017-04', to: '2020-01' })).toEqual([
      { year: '2017', posts: 2 },
      { year: '2018', posts: 0 },
      { year: '2019', posts: 0 },
      { year: '2020', posts: 1 },
    ]);
  });

  it('are one row for a single year, and early years keep their four digits', () => {
    expect(yearCounts({ '0987': 3 }, { from: '0987-01', to: '0987-12' })).toEqual([
      { year: '0987', posts: 3 },
    ]);
  });
});
