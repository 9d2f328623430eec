import { describe, expect, it } from 'vitest';
import { post } from '../sample-posts.ts';
import { perYear, spanOf } from './span.ts';

const dated = (...dates: string[]) => dates.map((date, at) => post(`post-${at}`, { date }));

describe('the span of posts', () => {
  it.each([
    [['2021-10-25', '2018-03-19', '2017-04-10'], { from: '2017-04', to: '2021-10' }],
    [['2021-10-25', '2021-10-01'], { from: '2021-10', to: '2021-10' }],
    [['2021-10-25'], { from: '2021-10', to: '2021-10' }],
    [[], undefined],
  ])('of %j is %j', (dates, span) => {
    expect(spanOf(dated(...dates))).toEqual(span);
  });
});

describe('posts per year', () => {
  it('leave out the years without one and go from the oldest on', () => {
    const counts = perYear(dated('2021-10-25', '2021-01-01', '2018-03-19', '2017-04-10'));
    expect(Object.entries(counts)).toEqual([
      ['2017', 1],
      ['2018', 1],
      ['2021', 2],
    ]);
  });

  it('are empty without posts', () => {
    expect(perYear([])).toEqual({});
  });
});
