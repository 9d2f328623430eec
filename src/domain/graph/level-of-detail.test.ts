import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusteredGraph } from '#src/testing/clustered-graph.ts';
import { graphOf } from '#src/testing/graph-of.ts';
import { indexGraph, type TopicPlace } from './graph-index.ts';
import { pictureOf } from './level-of-detail.ts';
import { fitted } from './viewport.ts';

const SIZE = { width: 1280, height: 800 };
const NONE: ReadonlySet<TopicPlace> = new Set();
const small = indexGraph(clusteredGraph(147));
const large = indexGraph(clusteredGraph(3000));

/** The same room on each side. */
const evenly = (room: number) => ({ left: room, top: room, right: room, bottom: room });

const whole = (index: typeof small) => fitted(index.box, SIZE, evenly(44));

describe('pictureOf', () => {
  it('draws every topic of a small graph from wherever one sees all of it', () => {
    for (const size of [SIZE, { width: 390, height: 600 }]) {
      const picture = pictureOf(small, fitted(small.box, size, evenly(20)), size, NONE);
      expect(picture.topics).toHaveLength(147);
      expect(picture.communities).toEqual([]);
    }
  });

  it('draws communities of a large one from far, and their topics from near', () => {
    const far = pictureOf(large, whole(large), SIZE, NONE);
    expect(far.communities).toHaveLength(60);
    expect(far.topics.length).toBeLessThan(500);
    const [community] = large.communities;
    const near = pictureOf(large, { ...whole(large), x: community?.x ?? 0, zoom: 1 }, SIZE, NONE);
    expect(near.communities).toEqual([]);
    expect(near.topics).toEqual(expect.arrayContaining(community?.members ?? []));
  });

  it('never gives more than can be drawn well', () => {
    const huge = indexGraph(clusteredGraph(10_000));
    const places = fc.integer({ min: -4000, max: 4000 });
    const zooms = fc.double({ min: 0.01, max: 8, noNaN: true });
    fc.assert(
      fc.property(places, places, zooms, (x, y, zoom) => {
        const picture = pictureOf(huge, { x, y, zoom }, { width: 2560, height: 1440 }, NONE);
        expect(picture.communities.length).toBeLessThanOrEqual(250);
        expect(picture.lines.length).toBeLessThanOrEqual(900);
        // Ends of lines beyond the edge come on top.
        expect(picture.topics.length).toBeLessThanOrEqual(500 + 900);
      }),
      { numRuns: 60 },
    );
  });

  it('has both ends of every line', () => {
    const zooms = fc.double({ min: 0.02, max: 4, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: -2000, max: 2000 }), zooms, (x, zoom) => {
        const { topics, communities, lines } = pictureOf(large, { x, y: 0, zoom }, SIZE, NONE);
        const drawn = new Set<unknown>([...topics, ...communities]);
        for (const { a, b } of lines) {
          expect(drawn.has(a)).toBe(true);
          expect(drawn.has(b)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('takes no topic away when one zooms in on it', () => {
    const places = fc.nat(large.places.length - 1);
    const zooms = fc.double({ min: 0.03, max: 2, noNaN: true });
    fc.assert(
      fc.property(places, zooms, (at, zoom) => {
        const place = large.places[at];
        if (!place) throw new Error('no such place');
        const here = { x: place.x, y: place.y, zoom };
        const before = pictureOf(large, here, SIZE, NONE).topics.includes(place);
        const after = pictureOf(large, { ...here, zoom: zoom * 1.5 }, SIZE, NONE);
        if (before) expect(after.topics).toContain(place);
      }),
      { numRuns: 60 },
    );
  });

  it('shows the strongest topics of a community first', () => {
    const { topics, lines } = pictureOf(large, { ...whole(large), zoom: 0.3 }, SIZE, NONE);
    const ends = new Set<unknown>(lines.flatMap(({ a, b }) => [a, b]));
    const shown = topics.filter((place) => !ends.has(place));
    expect(Math.max(...shown.map(({ rank }) => rank))).toBeLessThan(20);
  });

  it('draws what the reader looks at from any distance, and the lines between', () => {
    const weakest = large.places.at(-1);
    const line = weakest?.lines[0];
    const pinned = new Set([line?.a, line?.b].filter((each) => each?.kind === 'topic'));
    const picture = pictureOf(large, { ...whole(large), zoom: 0.02 }, SIZE, pinned);
    expect(picture.topics).toContain(weakest);
    expect(picture.lines).toContain(line);
  });

  it('shows weak lines from near only', () => {
    const names = Array.from({ length: 12 }, (_, n) => `t${n} ${n * 60} ${(n % 3) * 60}`).join();
    const edges = Array.from({ length: 12 }, (_, a) =>
      Array.from({ length: a }, (__, b) => `t${a} t${b} ${1 + ((a + b) % 4)}`).join(),
    ).join();
    const index = indexGraph(graphOf(names, edges));
    const counts = [0.2, 0.5, 0.9, 1.2].map(
      (zoom) => pictureOf(index, { x: 300, y: 60, zoom }, SIZE, NONE).lines.length,
    );
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    expect(counts[0]).toBeLessThan(30);
    expect(counts.at(-1)).toBe(66);
  });

  it('has nothing to draw of an empty graph', () => {
    const empty = indexGraph({ nodes: [], edges: [] });
    expect(pictureOf(empty, whole(empty), SIZE, NONE)).toEqual({
      communities: [],
      topics: [],
      lines: [],
    });
  });
});
