import { describe, expect, it } from 'vitest';
import { nearestNames } from './nearest-names.ts';

const candidates = (...names: string[]) => names.map((name) => ({ item: name, names: [name] }));

describe('nearestNames', () => {
  it.each([
    ['a letter too many', 'cqrss', 'cqrs'],
    ['a letter too few', 'kuberntes', 'kubernetes'],
    ['swapped letters', 'golnag', 'golang'],
    ['other case and accents', 'CAFÉ', 'cafe'],
    ['spaces for hyphens', 'event sourcing', 'event-sourcing'],
    ['a part of the name', 'sourcing', 'event-sourcing'],
    ['more than the name', 'cqrs-pattern-explained', 'cqrs'],
  ])('finds a name written with %s', (_how, asked, name) => {
    const all = candidates('kubernetes', 'golang', 'cafe', 'event-sourcing', 'cqrs', 'teams');
    expect(nearestNames(asked, all)[0]).toBe(name);
  });

  it('compares each name that a candidate has and offers it once', () => {
    const all = [
      { item: 'first', names: ['2021-10-25-pipelines', 'Event Pipelines in Practice'] },
      { item: 'second', names: ['2020-08-14-boundaries', 'Drawing Boundaries Early'] },
    ];
    expect(nearestNames('drawing boundaries', all)).toEqual(['second', 'first']);
    expect(nearestNames('2021-10-25', all)).toEqual(['first', 'second']);
  });

  it('offers five, or as many as are wanted', () => {
    const all = candidates('a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7');
    expect(nearestNames('a', all)).toHaveLength(5);
    expect(nearestNames('a', all, { most: 2 })).toHaveLength(2);
    expect(nearestNames('a', [])).toEqual([]);
  });

  it('leaves out what is less alike than is wanted', () => {
    const all = candidates('kubernetes', 'cqrs');
    expect(nearestNames('kubrnets', all, { furthest: 0.5 })).toEqual(['kubernetes']);
    expect(nearestNames('数据', all, { furthest: 0.5 })).toEqual([]);
  });

  it('keeps the given order among names that are equally near', () => {
    expect(nearestNames('x', candidates('b', 'a', 'c'))).toEqual(['b', 'a', 'c']);
  });

  it('answers something for nothing, for signs alone, and for 5,000 letters', () => {
    const all = candidates('cqrs', 'go');
    for (const asked of ['', '???', 'm'.repeat(5000)]) {
      expect(nearestNames(asked, all)).toHaveLength(2);
    }
  });
});
