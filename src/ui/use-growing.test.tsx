import { renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useGrowing } from './use-growing.ts';

/** Every count of rows that was drawn, one after the other. */
function drawn(lengths: readonly number[]): number[] {
  const counts: number[] = [];
  const { rerender } = renderHook(
    ({ length }) => {
      counts.push(useGrowing(length, 16));
    },
    { initialProps: { length: lengths[0] ?? 0 } },
  );
  for (const length of lengths.slice(1)) rerender({ length });
  return counts;
}

it('draws a screen first, then some at a time, until all rows stand', () => {
  const counts = drawn([128]);
  expect(counts[0]).toBe(16);
  expect(counts.at(-1)).toBe(128);
  for (const [at, count] of counts.slice(1).entries()) {
    expect(count - (counts[at] ?? 0)).toBeLessThanOrEqual(24);
  }
});

it('grows again from there when a list that became shorter is long again', () => {
  const counts = drawn([128, 12, 128]);
  const short = counts.lastIndexOf(16);
  expect(short).toBeGreaterThan(0);
  expect(counts[short + 1]).toBe(40);
  expect(counts.at(-1)).toBe(128);
});

it('has room for more than there are where all fit on a screen', () => {
  expect(new Set(drawn([0, 3, 16]))).toEqual(new Set([16]));
});
