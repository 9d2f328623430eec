import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { smallCorpus } from '#src/testing/corpus-builder.ts';
import { arbitrarilyNamed, exportedGraphOf } from '#src/testing/exported-graph.ts';
import type { ExportedGraph } from './exported-graph.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { svg } from './svg.ts';

const graph = exportedGraphOf(smallCorpus());

/** An element as another program reads it. */
type Element = {
  name: string;
  parent: string | undefined;
  attributes: Readonly<Record<string, string>>;
  text: string;
};

/** Reads XML strictly: what is not well-formed, or has a prefix of no namespace, is an error. */
function parsed(text: string): Element[] {
  const parser = new SaxesParser({ xmlns: true });
  const [all, open]: [Element[], Element[]] = [[], []];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.values(attributes).map((each) => [each.name, each.value]);
    const parent = open.at(-1)?.name;
    const element = { name, parent, attributes: Object.fromEntries(values), text: '' };
    all.push(element);
    open.push(element);
  });
  parser.on('text', (part) => {
    const element = open.at(-1);
    if (element) element.text += part;
  });
  parser.on('closetag', () => open.pop());
  parser.write(text).close();
  return all;
}

const named = (file: Element[], name: string) => file.filter((element) => element.name === name);
const inside = (file: Element[], parent: string) =>
  file.filter((element) => element.parent === parent);
const value = (elements: Element[], attribute: string) =>
  elements.map(({ attributes }) => attributes[attribute]);
const data = (file: Element[], key: string) =>
  named(file, 'data')
    .filter(({ attributes }) => attributes['key'] === key)
    .map(({ text }) => text);

/** What is left of a text in XML 1.0. */
function kept(text: string): string {
  return (
    text
      .toWellFormed()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what XML refuses
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
  );
}

const svgOf = (each: ExportedGraph, background = true) =>
  svg(each, { paper: '#fff', ink: '#000', line: '#888', hueOf: () => '#123456' }, { background });

const titles = graph.nodes.map(({ title }) => title);
const weights = graph.edges.map(({ weight }) => String(weight));

describe('GraphML', () => {
  const file = parsed(graphml(graph));

  it('has the elements of the format, in its order and namespace', () => {
    expect(file[0]?.attributes['xmlns']).toBe('http://graphml.graphdrawing.org/xmlns');
    expect(inside(file, 'graphml').map(({ name }) => name)).toEqual([
      'desc',
      ...Array(8).fill('key'),
      'graph',
    ]);
    expect(value(named(file, 'graph'), 'edgedefault')).toEqual(['undirected']);
  });

  it('declares each key that its data use, for what they are on', () => {
    const keys = new Map(
      named(file, 'key').map(({ attributes }) => [attributes['id'], attributes['for']]),
    );
    for (const of of ['node', 'edge']) {
      const used = value(inside(file, of), 'key');
      expect(used.length).toBeGreaterThan(0);
      for (const key of used) expect(keys.get(key)).toBe(of);
    }
  });

  it('has the names of topics, and edges with weights between topics that are there', () => {
    expect(data(file, 'label')).toEqual(titles);
    expect(data(file, 'community')[0]).toBe('Event sourcing');
    expect(data(file, 'family')[0]).toBe('Architecture');
    expect(data(file, 'weight')).toEqual(weights);
    const ids = value(named(file, 'node'), 'id');
    for (const { attributes } of named(file, 'edge')) {
      expect(ids).toContain(attributes['source']);
      expect(ids).toContain(attributes['target']);
    }
  });
});

describe('GEXF', () => {
  const file = parsed(gexf(graph));

  it('has the elements of the format', () => {
    expect(file[0]?.attributes['version']).toBe('1.3');
    expect(inside(file, 'gexf').map(({ name }) => name)).toEqual(['meta', 'graph']);
    expect(inside(file, 'graph').map(({ name }) => name)).toEqual(['attributes', 'nodes', 'edges']);
  });

  it('declares each attribute that its values use', () => {
    expect(new Set(value(named(file, 'attvalue'), 'for'))).toEqual(
      new Set(value(named(file, 'attribute'), 'id')),
    );
  });

  it('has names, sizes, places with y upwards, and weights', () => {
    expect(value(named(file, 'node'), 'label')).toEqual(titles);
    expect(value(named(file, 'edge'), 'weight')).toEqual(weights);
    expect(value(named(file, 'viz:size'), 'value')[0]).toBe('14');
    const low = { ...graph, nodes: graph.nodes.map((node) => ({ ...node, x: 7, y: 40 })) };
    expect(named(parsed(gexf(low)), 'viz:position')[0]?.attributes).toEqual({
      x: '7',
      y: '-40',
      z: '0',
    });
  });
});

describe('SVG', () => {
  const file = parsed(svgOf(graph));

  it('draws each topic and each edge, and says what each of them is', () => {
    expect(file[0]?.attributes['xmlns']).toBe('http://www.w3.org/2000/svg');
    expect(inside(file, 'circle').map(({ text }) => text)).toEqual([
      'Architecture: 4 posts',
      'Event sourcing: 4 posts',
      'Wood: 3 posts',
      'Joints: 2 posts',
      'Go: 1 post',
    ]);
    expect(inside(file, 'line').map(({ text }) => text)).toEqual([
      'Event sourcing and Architecture: 3 shared posts',
      'Wood and Joints: 2 shared posts',
      'Event sourcing and Go: 1 shared post',
      'Architecture and Go: 1 shared post',
    ]);
    expect(inside(file, 'svg')[0]?.text).toBe('Small Notes');
  });

  it('draws stubs hollow, full topics filled, and paper where it is asked for', () => {
    expect(value(named(file, 'circle'), 'fill')).toEqual([
      '#123456',
      '#123456',
      '#123456',
      '#fff',
      '#fff',
    ]);
    expect(named(file, 'rect')).toHaveLength(1);
    expect(named(parsed(svgOf(graph, false)), 'rect')).toHaveLength(0);
  });

  it('has all of the picture inside its frame', () => {
    const [left = 0, top = 0, width = 0, height = 0] = (file[0]?.attributes['viewBox'] ?? '')
      .split(' ')
      .map(Number);
    for (const { x, y } of graph.nodes) {
      expect(x).toBeGreaterThan(left);
      expect(x).toBeLessThan(left + width);
      expect(y).toBeGreaterThan(top);
      expect(y).toBeLessThan(top + height);
    }
  });

  it('writes the names that fit without touching, the strongest first, long ones cut', () => {
    const [first, second] = graph.nodes;
    if (!first || !second) throw new Error('There are no topics.');
    // On one spot there is room for one name on each side, and none outside of the picture.
    const near = [1, 2, 3, 4, 5].map((n) => ({ ...second, x: first.x, title: `Too near ${n}` }));
    const far = { ...second, x: first.x + 900, title: 'm'.repeat(500) };
    const nodes = [first, ...near.map((node) => ({ ...node, y: first.y })), far];
    const drawn = parsed(svgOf({ ...graph, nodes, edges: [] }));
    expect(named(drawn, 'text').map(({ text }) => text)).toEqual([
      'Architecture',
      'Too near 1',
      'Too near 2',
      `${'m'.repeat(39)}…`,
    ]);
  });

  it('is a small empty picture of nothing', () => {
    const drawn = parsed(svgOf({ ...graph, nodes: [], edges: [] }));
    expect(named(drawn, 'circle')).toHaveLength(0);
    expect(Number(drawn[0]?.attributes['width'])).toBeGreaterThan(0);
  });
});

it.each([
  ['GraphML', graphml, (file: Element[]) => data(file, 'label')],
  ['GEXF', gexf, (file: Element[]) => value(named(file, 'node'), 'label')],
  [
    'SVG',
    svgOf,
    (file: Element[]) => inside(file, 'circle').map(({ text }) => text.replace(/: \d posts?$/, '')),
  ],
] as const)('%s is well-formed whatever the titles, and keeps them', (_, write, titlesOf) => {
  fc.assert(
    fc.property(arbitrarilyNamed, (each) => {
      expect(titlesOf(parsed(write(each)))).toEqual(each.nodes.map(({ title }) => kept(title)));
    }),
  );
});
