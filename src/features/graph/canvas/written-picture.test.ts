import { describe, expect, it } from 'vitest';
import { indexGraph } from '#src/domain/graph/graph-index.ts';
import { nodeRadius } from '#src/domain/graph/node-size.ts';
import type { ShownGraph } from '#src/domain/graph/shown-graph.ts';
import { clusteredGraph } from '#src/testing/clustered-graph.ts';
import { graphOf } from '#src/testing/graph-of.ts';
import { writtenPicture } from './written-picture.ts';

const POSTS = 16;
/** Wide enough for communities to be named in every frame, with topics that are large enough. */
const GRAPH = ofPosts(graphOf('a 0 0 0, b 2000 0 0, c 0 1200 1, d 2000 1200 1', 'a b 4, a c 1'));

function ofPosts({ nodes, edges }: ShownGraph): ShownGraph {
  return { nodes: nodes.map((node) => ({ ...node, posts: POSTS })), edges };
}
const STYLES = {
  picture: 'picture',
  names: 'names',
  narrow: 'narrow',
  wide: 'wide',
  large: 'large',
};

const pictureOf = (
  graph = GRAPH,
  communities = new Map([
    [0, 'A'],
    [1, 'C'],
  ]),
) =>
  writtenPicture({
    index: indexGraph(graph),
    communities,
    lookOf: ({ community }) => ({ hue: community }),
    styles: STYLES,
  });

/** What is inside of each of the pictures, by the names of its styles. */
const parts = (html: string) =>
  [...html.matchAll(/<svg class="([^"]+)"([^>]*?)(?:\/>|>(.*?)<\/svg>)/gs)].map(
    ([, look = '', attributes = '', inside = '']) => ({ look, attributes, inside }),
  );

const numbers = (html: string, attribute: string) =>
  [...html.matchAll(new RegExp(` ${attribute}="([^"]+)"`, 'g'))].map(([, value]) => Number(value));

describe('writtenPicture', () => {
  it('is a picture for a phone, one for a desk and one for a large screen, each with its names', () => {
    expect(parts(pictureOf()).map(({ look }) => look)).toEqual([
      'picture narrow',
      'names narrow',
      'picture wide',
      'names wide',
      'picture large',
      'names large',
    ]);
  });

  it('draws every topic where it lies, larger or smaller as the light drawing would', () => {
    for (const { look, inside } of parts(pictureOf())) {
      if (look.startsWith('names')) continue;
      expect(numbers(inside, 'cx').toSorted((a, b) => a - b)).toEqual([0, 0, 2000, 2000]);
      expect(numbers(inside, 'cy').toSorted((a, b) => a - b)).toEqual([0, 0, 1200, 1200]);
      const [largest = 0] = numbers(inside, 'r').toSorted((a, b) => b - a);
      expect(largest / nodeRadius(POSTS)).toBeGreaterThan(0.4);
      expect(largest / nodeRadius(POSTS)).toBeLessThanOrEqual(1.6);
    }
  });

  it('draws lines that look alike as one, and joins what is joined', () => {
    const [{ inside } = { inside: '' }] = parts(pictureOf());
    const ways = [...inside.matchAll(/ d="([^"]+)"/g)].map(([, way]) => way);
    expect(ways.toSorted()).toEqual(['M0 0L0 1200', 'M0 0L2000 0']);
    const alike = graphOf('a 0 0, b 3000 0, c 0 2000', 'a b 1, a c 1');
    expect(parts(pictureOf(alike))[0]?.inside.match(/<path/g)).toHaveLength(1);
  });

  it('names communities, at shares of the picture, and no other topic', () => {
    for (const { look, inside } of parts(pictureOf())) {
      if (look.startsWith('picture')) continue;
      expect([...inside.matchAll(/<text[^>]*>([^<]*)</g)].map(([, name]) => name)).toEqual([
        'A',
        'C',
      ]);
      for (const [, share] of inside.matchAll(/ [xy]="([\d.]+)%"/g)) {
        expect(Number(share)).toBeGreaterThan(0);
        expect(Number(share)).toBeLessThan(100);
      }
    }
  });

  it('takes its colours from the theme, and no name for markup', () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const nodes = GRAPH.nodes.map((node, at) => (at === 0 ? { ...node, title: hostile } : node));
    const html = pictureOf({ ...GRAPH, nodes }, new Map([[0, hostile]]));
    expect(html).toContain('fill="var(--hue-0)"');
    expect(html).toContain('img src');
    expect(html).not.toMatch(/<img|style=|#[0-9a-f]{3}/i);
  });

  it('is no larger than the map when it is fitted, however few topics there are', () => {
    const alone = parts(pictureOf(graphOf('a 0 0')));
    const [width = 0] = numbers(alone[0]?.attributes ?? '', 'width');
    expect(width).toBeCloseTo(2 * nodeRadius(1) * 1.6, 0);
    expect(parts(pictureOf(graphOf('')))[0]?.inside).toBe('');
  });

  it('of thousands of topics draws no more than the light drawing', () => {
    const { nodes, edges } = clusteredGraph(3000);
    const html = pictureOf({ nodes, edges });
    expect(html.match(/<circle/g)?.length).toBeLessThan(3 * (500 + 250));
    expect(html.length).toBeLessThan(600_000);
  });
});
