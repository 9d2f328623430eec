import { expect, it } from 'vitest';
import type { PostId } from './ids.ts';
import { newestFirst } from './newest-first.ts';

const post = (id: string, date: string) => ({ id: id as PostId, date });

it('puts the newest first, and of one day the last id', () => {
  const list = [post('b', '2020-01-01'), post('a', '2021-05-02'), post('c', '2020-01-01')];
  expect(list.toSorted(newestFirst).map(({ id }) => id)).toEqual(['a', 'c', 'b']);
});

it('leaves one post beside itself as it is', () => {
  expect(newestFirst(post('a', '2020-01-01'), post('a', '2020-01-01'))).toBe(0);
});
