import { render } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { YearBrush } from './year-brush.tsx';

it.each([2, 4, 30])('keeps its bars apart, and off what stands beside it: %d years', (count) => {
  const years = Array.from({ length: count }, (_, n) => ({ year: 2000 + n, posts: n }));
  const range = { from: 2000, to: 1999 + count };
  const { container } = render(<YearBrush years={years} range={range} onRange={vi.fn()} />);
  const bars = [...container.querySelectorAll('rect')].map((bar) => {
    const [x, width] = ['x', 'width'].map((side) =>
      Number.parseFloat(bar.getAttribute(side) ?? ''),
    );
    return { start: x ?? Number.NaN, end: (x ?? 0) + (width ?? Number.NaN) };
  });
  expect(bars).toHaveLength(count);
  // The first and the last stand under the thumbs, and reach out by half.
  expect(bars[0]?.start).toBeGreaterThanOrEqual(-3);
  expect(bars.at(-1)?.end).toBeLessThanOrEqual(103);
  for (const [at, bar] of bars.entries()) {
    expect(bar.end).toBeLessThan(bars[at + 1]?.start ?? Number.POSITIVE_INFINITY);
  }
});
