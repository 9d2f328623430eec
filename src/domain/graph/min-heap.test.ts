import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minHeap } from './min-heap.ts';

describe('minHeap', () => {
  it('is empty at first', () => {
    expect(minHeap().pop()).toBeUndefined();
  });

  it('gives entries back by cost, and of one cost by number', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(50), fc.nat(9))), (given) => {
        const heap = minHeap();
        for (const [entry, cost] of given) heap.push(entry, cost);
        const popped = given.map(() => heap.pop());
        const sorted = given
          .map(([entry, cost]) => ({ entry, cost }))
          .sort((a, b) => a.cost - b.cost || a.entry - b.entry);
        expect(popped).toEqual(sorted);
        expect(heap.pop()).toBeUndefined();
      }),
    );
  });
});
