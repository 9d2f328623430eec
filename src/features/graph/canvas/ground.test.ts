import { describe, expect, it } from 'vitest';
import type { TopicSlug } from '#src/domain/corpus/ids.ts';
import { emphasisOf } from '#src/domain/graph/emphasis.ts';
import { indexGraph } from '#src/domain/graph/graph-index.ts';
import { pictureOf } from '#src/domain/graph/level-of-detail.ts';
import { graphOf } from '#src/testing/graph-of.ts';
import { definitionOf, elementsOf, isSame } from './cytoscape/elements.ts';
import { groundOf } from './ground.ts';
import { labelWishes } from './label-wishes.ts';
import type { Scene } from './scene.ts';

const SIZE = { width: 800, height: 600 };
const VIEWPORT = { x: 50, y: 50, zoom: 1 };
const index = indexGraph(graphOf('a 0 0 0, b 100 0 0, c 0 100 1', 'a b 4, a c 1'));

function sceneOf(facts: Partial<Scene> = {}): Scene {
  const hues = Array.from({ length: 10 }, (_, n) => `hue ${n}`);
  const fonts = { serif: 'serif', sans: 'sans', textScale: 1 };
  return {
    index,
    palette: { paper: 'paper', ink: 'ink', inkSoft: 'soft', accent: 'accent', hues, ...fonts },
    communities: new Map([[0, 'A']]),
    lookOf: ({ community }) => ({ hue: community }),
    emphasis: undefined,
    pinned: new Set(),
    selected: undefined,
    cursor: undefined,
    ...facts,
  };
}

const lit = (slug: string) => {
  const place = index.topics.get(slug as TopicSlug);
  const target = place && { kind: 'topic' as const, place };
  return emphasisOf(index, { target, lit: new Set(), selection: undefined });
};
const picture = pictureOf(index, VIEWPORT, SIZE, new Set());
const groundWith = (facts: Partial<Scene> = {}) => groundOf(picture, sceneOf(facts), 1);

describe('groundOf', () => {
  it('fills a topic with its colour, and leaves a stub hollow', () => {
    const graph = graphOf('full 0 0, stub 50 0');
    const stubs = indexGraph({
      ...graph,
      nodes: graph.nodes.map((node, n) => ({ ...node, full: n === 0 })),
    });
    const scene = sceneOf({ index: stubs });
    const { dots } = groundOf(pictureOf(stubs, VIEWPORT, SIZE, new Set()), scene, 1);
    expect(dots.map(({ fill, stroke }) => [fill, stroke])).toEqual([
      ['hue 0', 'paper'],
      ['paper', 'hue 0'],
    ]);
  });

  it('draws an edge the wider the more posts it stands on, in the colour that its ends share', () => {
    const [weak, strong] = groundWith().strokes;
    expect(weak?.colour).toBe('soft');
    expect(strong?.colour).toBe('hue 0');
    expect(strong?.width).toBeGreaterThan(weak?.width ?? 99);
  });

  it('dims all but what is looked at', () => {
    const { dots, strokes } = groundWith({ emphasis: lit('b') });
    const alpha = new Map(dots.map(({ id, alpha: own }) => [id, own]));
    expect([alpha.get('a'), alpha.get('b')]).toEqual([1, 1]);
    expect(alpha.get('c')).toBeLessThan(0.5);
    expect(strokes.at(-1)).toMatchObject({ id: 'a b', colour: 'ink' });
  });
});

describe('elementsOf', () => {
  it('gives cytoscape the same, by the same ids', () => {
    const ground = groundWith();
    const elements = elementsOf(ground);
    expect([...elements.keys()]).toEqual(['a', 'b', 'c', 'a c', 'a b']);
    const a = elements.get('a');
    if (!a) throw new Error('no a');
    expect(definitionOf('a', a)).toMatchObject({
      group: 'nodes',
      data: { id: 'a', size: 2 * (ground.dots[0]?.radius ?? 0) },
      position: { x: 0, y: 0 },
    });
  });

  it('changes only what looks otherwise than before', () => {
    const [before, after] = [
      elementsOf(groundWith()),
      elementsOf(groundWith({ emphasis: lit('b') })),
    ];
    const changed = [...after].filter(([id, element]) => {
      const old = before.get(id);
      return !old || !isSame(old, element);
    });
    expect(changed.map(([id]) => id).sort()).toEqual(['a b', 'a c', 'c']);
  });
});

describe('labelWishes', () => {
  const wishes = (facts: Partial<Scene> = {}, zoom = 1) =>
    labelWishes(picture, sceneOf(facts), {
      viewport: { ...VIEWPORT, zoom },
      size: SIZE,
      measure: (text) => 7 * text.length,
    });

  it('names topics by importance, those that are lit first', () => {
    expect(wishes().map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(wishes({ emphasis: lit('c') }).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });

  it('names a community at its strongest topic, from farther away', () => {
    expect(wishes({}, 0.8)[0]).toMatchObject({ id: 'a', text: 'A', font: '600 17px serif' });
    expect(wishes({}, 1.5)[0]).toMatchObject({ id: 'a', text: 'A', font: '400 12px sans' });
  });

  it('calls no topic by the name of a community that another one gave', () => {
    const communities = new Map([[0, 'Filtered away']]);
    const names = wishes({ communities }, 0.8).map(({ id, text }) => `${id}: ${text}`);
    expect(names).toEqual(['community 0: Filtered away', 'a: A', 'b: B', 'c: C']);
  });

  it('wants the names of what is looked at above all', () => {
    const wanted = wishes({ emphasis: lit('c') }).filter((wish) => wish.wanted);
    expect(wanted.map(({ id }) => id)).toEqual(['c', 'a']);
  });

  it('names the topic in focus before all that is not looked at', () => {
    const lookOf = ({ slug }: { slug: string }) => ({ hue: 0, inFocus: slug === 'c' });
    expect(wishes({ lookOf }).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });

  it('has no name for a small node from afar, but that of its community', () => {
    const names = wishes({}, 0.1).map(({ id, font }) => `${id}: ${font}`);
    expect(names).toEqual(['a: 600 17px serif']);
  });

  it('cuts a very long title, and no sign of it in two', () => {
    const long = 'A title that would cover half 🗺️ of the map and more';
    const graph = graphOf('a 0 0');
    const longer = indexGraph({ ...graph, nodes: graph.nodes.map((a) => ({ ...a, title: long })) });
    const [first] = labelWishes(
      pictureOf(longer, VIEWPORT, SIZE, new Set()),
      sceneOf({ index: longer }),
      { viewport: VIEWPORT, size: SIZE, measure: (text) => 7 * text.length },
    );
    expect(first?.text).toBe('A title that would cover half…');
  });
});
