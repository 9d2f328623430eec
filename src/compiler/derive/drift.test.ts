import { describe, expect, it } from 'vitest';
import { driftOf } from './drift.ts';

/** Titles from the oldest to the newest, a word list each. */
const drift = (...oldestFirst: string[]) =>
  driftOf(oldestFirst.map((title) => title.split(' ').filter(Boolean)).toReversed());

describe('vocabulary drift', () => {
  it.each([[[]], [['a']], [['a', 'b', 'c', 'd', 'e']]])('says nothing of %j', (titles) => {
    expect(drift(...titles)).toBeUndefined();
  });

  it('splits six posts into three and three', () => {
    expect(drift('a b', 'a b', 'c', 'd', 'e f', 'e f')).toEqual({
      early: ['a', 'b'],
      newer: ['e', 'f'],
    });
  });

  it('makes the newer half the larger of an odd number', () => {
    expect(drift('a', 'a', 'a', 'x', 'x', 'b', 'b')).toEqual({ early: ['a'], newer: ['x', 'b'] });
  });

  it('settles ties by first appearance from the oldest post on', () => {
    expect(drift('a', 'b', 'c', 'd', 'e', 'f')).toEqual({ early: ['a', 'b'], newer: ['d', 'e'] });
  });

  it('leaves a half without words empty', () => {
    expect(drift('', '', '', 'a', 'b', 'c')).toEqual({ early: [], newer: ['a', 'b'] });
  });
});
