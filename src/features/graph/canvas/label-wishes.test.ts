import { expect, it } from 'vitest';
import { indexGraph } from '#src/domain/graph/graph-index.ts';
import { pictureOf } from '#src/domain/graph/level-of-detail.ts';
import { graphOf } from '#src/testing/graph-of.ts';
import { labelWishes } from './label-wishes.ts';
import type { Palette } from './palette.ts';

const PALETTE = { serif: 'serif', sans: 'sans', textScale: 1 } as Palette;
const SIZE = { width: 800, height: 600 };

/** The names that the map of some topics gives to their communities, and where each would stand. */
function communityNames(topics: string, names: Record<number, string>, zoom = 0.8) {
  const index = indexGraph(graphOf(topics));
  const viewport = { x: 0, y: 0, zoom };
  const picture = pictureOf(index, viewport, SIZE, new Set());
  const scene = {
    index,
    palette: PALETTE,
    communities: new Map(Object.entries(names).map(([id, name]) => [Number(id), name])),
    lookOf: () => ({ hue: 0 }),
    emphasis: undefined,
    pinned: new Set<never>(),
    selected: undefined,
    cursor: undefined,
  };
  const measure = (text: string) => 8 * text.length;
  return labelWishes(picture, scene, { viewport, size: SIZE, measure })
    .filter(({ font }) => font.endsWith('serif') && !font.endsWith('sans'))
    .map(({ text, at }) => `${text} at ${at.x},${at.y}`);
}

it('names a community at the topic that gives it its name', () => {
  expect(communityNames('cqrs -100 0, kafka 100 0', { 0: 'Cqrs' })).toEqual(['Cqrs at 320,300']);
});

it('goes on naming it, amid its topics, where a filter took that topic away', () => {
  expect(communityNames('kafka -100 0, events 100 50', { 0: 'Cqrs' })).toEqual(['Cqrs at 400,320']);
});

it('names it from wherever its topics are drawn, however small they are', () => {
  const names = { 0: 'Cqrs' };
  expect(communityNames('cqrs -100 0, kafka 100 0', names, 0.05)).toEqual(['Cqrs at 395,300']);
});

it('names no single topic after a community, and none from near', () => {
  expect(communityNames('kafka 0 0, go 90 0 1, teams 90 90 1', { 0: 'Cqrs', 1: 'Go' })).toEqual([
    'Go at 472,300',
  ]);
  expect(communityNames('kafka -100 0, events 100 0', { 0: 'Cqrs' }, 2)).toEqual([]);
});
