import { expect, it } from 'vitest';
import { postsOf } from '../sample-posts.ts';
import { readingPath } from './reading-path.ts';

it.each([
  [0, []],
  [1, ['current 0']],
  [2, ['current 0', 'foundational 1']],
  [3, ['current 0', 'operating 1', 'foundational 2']],
  [4, ['current 0', 'operating 2', 'foundational 3']],
  [5, ['current 0', 'operating 2', 'foundational 4']],
  [6, ['current 0', 'operating 3', 'foundational 5']],
  [7, ['current 0', 'operating 3', 'foundational 6']],
  [8, ['current 0', 'operating 4', 'foundational 7']],
  [9, ['current 0', 'operating 4', 'foundational 8']],
])('of %d posts, numbered from the newest, reads %j', (count, steps) => {
  const path = readingPath(postsOf(count));
  expect(path.map(({ stage, post }) => `${stage} ${post.slice('post-'.length)}`)).toEqual(steps);
});
