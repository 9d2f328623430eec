import { expect, it } from 'vitest';
import { seededRandom } from './random.ts';

const numbers = (seed: number, count: number) => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, random);
};

it('gives the same numbers for the same seed, for ever', () => {
  expect(numbers(2017, 4)).toMatchInlineSnapshot(`
    [
      0.7723170195240527,
      0.013697635615244508,
      0.9046762897633016,
      0.4144196391571313,
    ]
  `);
  expect(numbers(2016, 4)).not.toEqual(numbers(2017, 4));
});

it('spreads them over [0, 1)', () => {
  const tenths = new Map<number, number>();
  for (const number of numbers(1, 10_000)) {
    const tenth = Math.floor(number * 10);
    tenths.set(tenth, (tenths.get(tenth) ?? 0) + 1);
  }
  expect([...tenths.keys()].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  for (const count of tenths.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
});
