import { describe, expect, it } from 'vitest';
import { indexCorpus } from '#src/domain/corpus/index-corpus.ts';
import { nodeRadius } from '#src/domain/graph/node-size.ts';
import { corpusOf, corpusOfTopics, post, smallCorpus } from '#src/testing/corpus-builder.ts';
import { mapView } from './map-view.ts';

const at = (x: number, y: number) => ({ position: { x, y } });

describe('mapView', () => {
  it('holds every topic with its whole circle inside the picture', () => {
    const { viewBox, width, height, nodes } = mapView(indexCorpus(smallCorpus()));
    const [left = Number.NaN, top = Number.NaN] = viewBox.split(' ').map(Number);
    expect(viewBox).toBe(`${left} ${top} ${width} ${height}`);
    expect(nodes).toHaveLength(5);
    for (const { x, y, radius } of nodes) {
      expect(x - radius).toBeGreaterThan(left);
      expect(x + radius).toBeLessThan(left + width);
      expect(y - radius).toBeGreaterThan(top);
      expect(y + radius).toBeLessThan(top + height);
    }
  });

  it('draws a topic where it lies, the larger the more posts it has', () => {
    const corpus = corpusOf([post('one', { topics: 'a b' }), post('two', { topics: 'a' })], {
      topics: { a: at(-40, 7), b: at(300, 900) },
    });
    const [a, b] = mapView(indexCorpus(corpus)).nodes;
    expect(a).toMatchObject({ x: -40, y: 7, radius: nodeRadius(2) });
    expect(b).toMatchObject({ x: 300, y: 900, radius: nodeRadius(1) });
  });

  it('draws edges of two posts and more between the places of their topics', () => {
    const corpus = corpusOf(
      [
        post('one', { topics: 'a b' }),
        post('two', { topics: 'a b' }),
        post('three', { topics: 'b c' }),
      ],
      { topics: { a: at(0, 0), b: at(100, 0), c: at(0, 100) } },
    );
    const { lines } = mapView(indexCorpus(corpus));
    expect(lines).toEqual([{ key: 'a b', x1: 0, y1: 0, x2: 100, y2: 0, width: 3 }]);
  });

  it('keeps the line of a very heavy edge from becoming a beam', () => {
    const posts = Array.from({ length: 60 }, (_, n) => post(`post-${n}`, { topics: 'a b' }));
    expect(mapView(indexCorpus(corpusOf(posts))).lines[0]?.width).toBe(10);
  });

  it('names communities of two topics and more at their strongest topic, inside the picture', () => {
    const corpus = corpusOf(
      [
        post('one', { topics: 'a b' }),
        post('two', { topics: 'b' }),
        post('three', { topics: 'alone' }),
      ],
      { topics: { a: at(0, 0), b: at(200, 100), alone: { ...at(0, 400), community: 1 } } },
    );
    const { names, width, height, viewBox } = mapView(indexCorpus(corpus));
    const [left = 0, top = 0] = viewBox.split(' ').map(Number);
    expect(names.map(({ community, name }) => [community, name])).toEqual([[0, 'B']]);
    expect(left + (names[0]?.left ?? 0) * width).toBeCloseTo(200);
    expect(top + (names[0]?.top ?? 0) * height).toBeCloseTo(100 - nodeRadius(2));
  });

  it('lets the name of a community at a side grow into the picture', () => {
    const pairs = ['a x', 'b y', 'c z'];
    const corpus = corpusOf(
      pairs.flatMap((topics, n) => [
        post(`pair-${n}`, { topics }),
        post(`more-${n}`, { topics: topics.slice(0, 1) }),
      ]),
      {
        topics: {
          a: { ...at(0, 0), community: 0 },
          x: { ...at(0, 100), community: 0 },
          b: { ...at(500, 0), community: 1 },
          y: { ...at(500, 100), community: 1 },
          c: { ...at(1000, 0), community: 2 },
          z: { ...at(1000, 100), community: 2 },
        },
      },
    );
    const { names } = mapView(indexCorpus(corpus));
    const anchors = Object.fromEntries(names.map(({ name, anchor }) => [name, anchor]));
    expect(anchors).toEqual({ A: 'start', B: 'middle', C: 'end' });
  });

  it('has a picture of a sensible size even for one topic', () => {
    const { width, height } = mapView(indexCorpus(corpusOfTopics(1)));
    expect(width).toBeGreaterThan(0);
    expect(width).toBe(height);
  });

  it('copes with thousands of topics', () => {
    const { nodes, width } = mapView(indexCorpus(corpusOfTopics(5000)));
    expect(nodes).toHaveLength(5000);
    expect(Number.isFinite(width)).toBe(true);
  });
});
