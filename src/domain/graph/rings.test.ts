import { describe, expect, it } from 'vitest';
import type { TopicSlug } from '#src/domain/corpus/ids.ts';
import { clusteredGraph } from '#src/testing/clustered-graph.ts';
import { graphOf } from '#src/testing/graph-of.ts';
import { onRings } from './rings.ts';
import type { ShownGraph } from './shown-graph.ts';

const me = 'me' as TopicSlug;

/** How far each topic is from one of them: what is next to something that is known, again and again. */
function hopsFrom(from: ShownGraph, centre: TopicSlug): Map<TopicSlug, number> {
  const hops = new Map([[centre, 0]]);
  for (let hop = 0; hop < from.nodes.length; hop += 1) {
    for (const { a, b } of from.edges) {
      if (hops.get(a) === hop && !hops.has(b)) hops.set(b, hop + 1);
      if (hops.get(b) === hop && !hops.has(a)) hops.set(a, hop + 1);
    }
  }
  return hops;
}

const graph = graphOf(
  'me 500 500, left 100 500, right 4000 510, up 500 480, second 500 0',
  'me left 1, me right 1, me up 1, up second 1, left up 1',
);

function places(of: typeof graph) {
  return new Map(of.nodes.map(({ slug, x, y }) => [slug as string, { x, y }]));
}

describe('onRings', () => {
  it('puts a topic into the middle and the others on a ring for each hop', () => {
    const at = places(onRings(graph, hopsFrom(graph, me)));
    const far = (name: string) => Math.hypot(at.get(name)?.x ?? 0, at.get(name)?.y ?? 0);
    expect(at.get('me')).toEqual({ x: 0, y: 0 });
    expect(far('left')).toBeCloseTo(far('right'));
    expect(far('up')).toBeCloseTo(far('right'));
    expect(far('second')).toBeGreaterThan(far('up') + 50);
  });

  it('keeps the order of the directions', () => {
    const at = places(onRings(graph, hopsFrom(graph, me)));
    const turn = ['left', 'up', 'right'].map((name) =>
      Math.atan2(at.get(name)?.y ?? 0, at.get(name)?.x ?? 0),
    );
    // Once round, in the same sense as on the map.
    const steps = turn.map(
      (angle, n) => ((turn[(n + 1) % 3] ?? 0) - angle + 4 * Math.PI) % (2 * Math.PI),
    );
    expect(steps.reduce((sum, step) => sum + step, 0)).toBeCloseTo(2 * Math.PI);
  });

  it('lets no two topics touch, and changes nothing but places', () => {
    const star = clusteredGraph(40);
    const slug = star.nodes[0]?.slug ?? me;
    const rings = onRings(star, hopsFrom(star, slug));
    expect(rings.edges).toBe(star.edges);
    expect(rings.nodes.map(({ slug: each, posts }) => [each, posts])).toEqual(
      star.nodes.map(({ slug: each, posts }) => [each, posts]),
    );
    for (const [n, one] of rings.nodes.entries()) {
      for (const other of rings.nodes.slice(n + 1)) {
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(20);
      }
    }
  });

  it('leaves a large graph, and one without the topic, where it is', () => {
    const large = clusteredGraph(100);
    expect(onRings(large, hopsFrom(large, large.nodes[0]?.slug ?? me))).toBe(large);
    expect(onRings(graph, hopsFrom(graph, 'gone' as TopicSlug))).toBe(graph);
  });
});
