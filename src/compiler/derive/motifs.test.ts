import { expect, it } from 'vitest';
import { motifsOf } from './motifs.ts';

it.each([
  ['the four most frequent words', ['a b', 'b c', 'c d', 'd e', 'e a b'], ['b', 'a', 'c', 'd']],
  [
    'ties by first appearance from the newest post on',
    ['new newer', 'old older', 'x'],
    ['new', 'newer', 'old', 'older'],
  ],
  ['a word that stands twice in one title twice', ['x y', 'z z'], ['z', 'x', 'y']],
  ['fewer where there are fewer', ['only'], ['only']],
  ['none where there is no word', ['', ''], []],
])('takes %s', (_, newestFirst, motifs) => {
  expect(motifsOf(newestFirst.map((title) => title.split(' ').filter(Boolean)))).toEqual(motifs);
});
