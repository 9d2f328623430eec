import { expect, it, vi } from 'vitest';
import { archiveOf } from '../sample-posts.ts';
import { checkDates } from './dates.ts';

it('reports posts without a date and with an impossible one', () => {
  const report = vi.fn();
  const posts = [
    { id: 'good', date: '2020-02-29' },
    { id: 'none', date: undefined },
    { id: 'impossible', date: '2021-02-29' },
    { id: 'year-0', date: '0000-01-01' },
  ];
  checkDates(archiveOf({ posts }), report);
  expect(report.mock.calls.flat()).toEqual([
    { kind: 'missing-date', place: { file: 'posts.json', post: 'none' } },
    {
      kind: 'impossible-date',
      place: { file: 'posts.json', post: 'impossible' },
      date: '2021-02-29',
    },
    { kind: 'impossible-date', place: { file: 'posts.json', post: 'year-0' }, date: '0000-01-01' },
  ]);
});
