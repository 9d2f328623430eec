import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusteredGraph } from '#src/testing/clustered-graph.ts';
import { graphOf } from '#src/testing/graph-of.ts';
import { type GraphIndex, indexGraph, type TopicPlace } from './graph-index.ts';
import {
  type Direction,
  nearestTo,
  nearestTowards,
  threadsOf,
  walkedBack,
  walkedRound,
  walkedTo,
} from './walk.ts';

const DIRECTIONS: readonly Direction[] = ['left', 'right', 'up', 'down'];

function placeOf(index: GraphIndex, name: string): TopicPlace {
  const place = index.places.find(({ id }) => id === name);
  if (!place) throw new Error(`no ${name}`);
  return place;
}

describe('nearestTowards', () => {
  const index = indexGraph(
    graphOf('middle 0 0, right 100 10, far 300 0, aside 60 50, up 0 -80, left -20 5, down 30 90'),
  );

  it.each([
    ['right', 'right'],
    ['up', 'up'],
    ['left', 'left'],
    ['down', 'down'],
  ] as const)('goes %s to the nearest topic there', (direction, name) => {
    expect(nearestTowards(index, placeOf(index, 'middle'), direction)?.id).toBe(name);
  });

  it('stays at the rim', () => {
    expect(nearestTowards(index, placeOf(index, 'far'), 'right')).toBeUndefined();
  });

  it('always goes in the direction', () => {
    const graph = indexGraph(clusteredGraph(300));
    fc.assert(
      fc.property(fc.nat(299), fc.constantFrom(...DIRECTIONS), (at, direction) => {
        const from = graph.places[at] as TopicPlace;
        const to = nearestTowards(graph, from, direction);
        if (!to) return;
        const way = {
          left: from.x - to.x,
          right: to.x - from.x,
          up: from.y - to.y,
          down: to.y - from.y,
        };
        expect(way[direction]).toBeGreaterThan(0);
        expect(way[direction]).toBe(Math.max(...Object.values(way)));
      }),
    );
  });

  it('leads to every topic of a map, from wherever one begins', () => {
    const graph = indexGraph(clusteredGraph(300));
    const reached = new Set([graph.places[17] as TopicPlace]);
    for (const place of reached) {
      for (const direction of DIRECTIONS) {
        const next = nearestTowards(graph, place, direction);
        if (next) reached.add(next);
      }
    }
    expect(reached.size).toBe(graph.places.length);
  });
});

describe('nearestTo', () => {
  it('finds where one enters the map', () => {
    const index = indexGraph(graphOf('a 0 0, b 100 0'));
    expect(nearestTo(index, { x: 80, y: 20 })?.id).toBe('b');
    expect(nearestTo(indexGraph({ nodes: [], edges: [] }), { x: 0, y: 0 })).toBeUndefined();
  });
});

describe('a walk', () => {
  const index = indexGraph(
    graphOf(
      'hub 0 0, weak 9 0, strong 0 9, alone 50 50',
      'hub weak 1, hub strong 4, strong weak 2',
    ),
  );
  const [hub, strong, weak, alone] = ['hub', 'strong', 'weak', 'alone'].map((name) =>
    placeOf(index, name),
  ) as [TopicPlace, TopicPlace, TopicPlace, TopicPlace];
  const begin = { at: hub, trail: [] };

  it('goes through the threads of a topic by strength, and round', () => {
    expect(threadsOf(hub)).toEqual([strong, weak]);
    const first = walkedRound(begin, 1);
    const second = walkedRound(first, 1);
    const third = walkedRound(second, 1);
    expect([first, second, third].map(({ at }) => at)).toEqual([strong, weak, strong]);
    expect(walkedRound(third, -1).at).toBe(weak);
    expect(walkedRound(begin, -1).at).toBe(weak);
  });

  it('goes back to the topic whose threads one went through', () => {
    const seen = walkedRound(walkedRound(begin, 1), 1);
    expect(walkedBack(seen)).toEqual({ at: hub, trail: [] });
  });

  it('goes back the way it came, and stays at its beginning', () => {
    const far = walkedTo(walkedTo(begin, weak), alone);
    expect(walkedBack(far).at).toBe(weak);
    expect(walkedBack(walkedBack(far)).at).toBe(hub);
    expect(walkedBack(begin)).toBe(begin);
  });

  it('stays where there is no thread', () => {
    const lonely = { at: alone, trail: [hub] };
    expect(walkedRound(lonely, 1)).toBe(lonely);
  });
});
