import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prefixDistance } from './prefix-distance.ts';

describe('prefixDistance', () => {
  it.each([
    ['cqrs', 'cqrs', 0],
    ['kub', 'kubernetes', 0],
    ['crqs', 'cqrs', 1],
    ['kuberntes', 'kubernetes', 1],
    ['kubbernetes', 'kubernetes', 1],
    ['postgress', 'postgresql', 1],
    ['terrafrom', 'terraform', 1],
    ['', 'anything', 0],
    ['anything', '', 3],
    ['cat', 'dog', 3],
  ])('from “%s” to the beginning of “%s” it is %i, as far as two', (text, word, distance) => {
    expect(prefixDistance(text, word, 2)).toBe(distance);
  });

  it('is what trying every prefix with the plain definition gives', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 9 });
    fc.assert(
      fc.property(letters, letters, fc.integer({ min: 0, max: 3 }), (text, word, most) => {
        const prefixes = Array.from({ length: word.length + 1 }, (_, at) => word.slice(0, at));
        const least = Math.min(...prefixes.map((prefix) => aligned(text, prefix)));
        expect(prefixDistance(text, word, most)).toBe(Math.min(least, most + 1));
      }),
      { numRuns: 2000 },
    );
  });
});

/** Optimal string alignment by its definition, without any cut-off. */
function aligned(a: string, b: string): number {
  const known = new Map<string, number>();
  const of = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j;
    const key = `${i} ${j}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const options = [
      of(i - 1, j) + 1,
      of(i, j - 1) + 1,
      of(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
    ];
    if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
      options.push(of(i - 2, j - 2) + 1);
    }
    const least = Math.min(...options);
    known.set(key, least);
    return least;
  };
  return of(a.length, b.length);
}
