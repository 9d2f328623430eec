import { describe, expect, it } from 'vitest';
import { routeNames } from './offline-worker.ts';

describe('routeNames', () => {
  it('are what the addresses of the app begin with, once each', () => {
    expect(
      routeNames(['__root.tsx', 'topics.$slug.tsx', 'topics.index.tsx', 'index.tsx', 'graph.tsx']),
    ).toEqual(['', 'graph', 'topics']);
  });
});
