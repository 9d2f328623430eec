import { expect, it } from 'vitest';
import { nodeRadius } from './node-size.ts';

it('gives a topic with more posts a larger node, and every topic one that can be hit', () => {
  const radii = [0, 1, 2, 3, 10, 100, 10_000].map(nodeRadius);
  expect(radii).toEqual(radii.toSorted((a, b) => a - b));
  expect(new Set(radii).size).toBe(radii.length);
  expect(radii[0]).toBeGreaterThanOrEqual(6);
});
