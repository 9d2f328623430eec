import { describe, expect, it } from 'vitest';
import { graphOf } from '#src/testing/graph-of.ts';
import { targetId } from './emphasis.ts';
import { indexGraph } from './graph-index.ts';
import { targetAt } from './hit-test.ts';
import { type Picture, pictureOf } from './level-of-detail.ts';

const SIZE = { width: 1000, height: 1000 };
const VIEWPORT = { x: 0, y: 0, zoom: 1 };
const index = indexGraph(graphOf('a -200 0, b 200 0, c 205 30', 'a b 2, b c 1'));
const picture = pictureOf(index, VIEWPORT, SIZE, new Set());

/** What lies so far from the middle of the screen. */
const at = (x: number, y: number, slop: number, of: Picture = picture) =>
  targetId(targetAt(of, VIEWPORT, SIZE, { x: 500 + x, y: 500 + y }, slop));

describe('targetAt', () => {
  it.each([
    ['the middle of a topic', -200, 0, 6, 'a'],
    ['its rim', -191, 0, 6, 'a'],
    ['the ground', 0, -100, 6, ''],
    ['an edge', 0, 3, 6, 'a b'],
    ['beside an edge', 0, 12, 6, ''],
    ['a topic on its edge', 199, 1, 6, 'b'],
    ['beside a topic with a finger', -200, 20, 22, 'a'],
    ['beside a topic with a mouse', -200, 20, 6, ''],
    ['between two topics with a finger, nearer to one', 203, 18, 22, 'c'],
  ])('finds at %s what is meant', (_, x, y, slop, id) => {
    expect(at(x, y, slop)).toBe(id);
  });

  it('finds a community where no topic of it is', () => {
    const [community] = index.communities;
    if (!community) throw new Error('no community');
    const folded = { topics: [], lines: [], communities: [community] };
    expect(at(100, 60, 6, folded)).toBe(community.id);
    expect(at(0, 480, 6, folded)).toBe('');
  });
});
