import { expect, it } from 'vitest';
import type { PostId } from '../corpus/ids.ts';
import { isPassed, readBefore, UNREAD } from './reading.ts';

const [early, late, never] = ['early', 'late', 'never'] as PostId[];

it('before a moment, what was marked from then on was not read', () => {
  const times = new Map([
    [early, 10],
    [late, 20],
  ]);
  const reading = {
    ...UNREAD,
    stateOf: (post: PostId) => (times.has(post) ? ('done' as const) : ('todo' as const)),
    markedAt: (post: PostId) => times.get(post),
  };
  const passed = (moment: number) =>
    [early, late, never].map((post) => isPassed(readBefore(reading, moment), post as PostId));
  expect(passed(5)).toEqual([false, false, false]);
  expect(passed(20)).toEqual([true, false, false]);
  expect(passed(Number.POSITIVE_INFINITY)).toEqual([true, true, false]);
});
