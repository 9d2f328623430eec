import fc from 'fast-check';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { smallCorpus } from '#src/testing/corpus-builder.ts';
import { arbitrarilyNamed, exportedGraphOf } from '#src/testing/exported-graph.ts';
import type { ExportedGraph } from './exported-graph.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { svg } from './svg.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what XML refuses
const REFUSED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const parser = new new Window().DOMParser();
const graph = exportedGraphOf(smallCorpus());

type Parsed = {
  tagName: string;
  namespaceURI: string | null;
  textContent: string;
  getAttribute(name: string): string | null;
};
type Select = { (selector: string): Parsed[]; root: Parsed };

/** Reads XML as another program would; what is not well-formed is an error. */
function parsed(text: string): Select {
  // The parser of the tests forgives these, others do not.
  expect(text.match(REFUSED)).toBeNull();
  expect(text.isWellFormed()).toBe(true);
  const page = parser.parseFromString(text, 'application/xml');
  expect(page.querySelector('parsererror')).toBeNull();
  const select = (selector: string) => [...page.querySelectorAll(selector)] as unknown as Parsed[];
  return Object.assign(select, { root: page.documentElement as unknown as Parsed });
}

/** What is left of a text in XML 1.0. */
function kept(text: string): string {
  return text.toWellFormed().replace(REFUSED, '\ufffd');
}

const svgOf = (each: ExportedGraph, background = true) =>
  svg(
    each,
    { paper: '#fff', ink: '#000', line: '#888', hueOf: () => '#123456' },
    { background, notes: ['All years'] },
  );

describe('GraphML', () => {
  const file = parsed(graphml(graph));

  it('has the elements of the format, in its order and namespace', () => {
    expect(file.root.tagName).toBe('graphml');
    expect(file.root.getAttribute('xmlns')).toBe('http://graphml.graphdrawing.org/xmlns');
    expect(file('graphml > *').map(({ tagName }) => tagName)).toEqual([
      'desc',
      ...Array(8).fill('key'),
      'graph',
    ]);
    expect(file('graph')[0]?.getAttribute('edgedefault')).toBe('undirected');
  });

  it('declares each key that its data use, for what they are on', () => {
    const keys = new Map(
      file('key').map((key) => [key.getAttribute('id'), key.getAttribute('for')]),
    );
    for (const of of ['node', 'edge']) {
      const used = file(`${of} > data`).map((data) => data.getAttribute('key'));
      expect(used.length).toBeGreaterThan(0);
      for (const key of used) expect(keys.get(key ?? '')).toBe(of);
    }
  });

  it('has the names of topics, and edges with weights between topics that are there', () => {
    expect(file('data[key=label]').map(({ textContent }) => textContent)).toEqual(
      graph.nodes.map(({ title }) => title),
    );
    expect(file('data[key=community]')[0]?.textContent).toBe('Event sourcing');
    expect(file('data[key=family]')[0]?.textContent).toBe('Architecture');
    expect(file('data[key=weight]').map(({ textContent }) => Number(textContent))).toEqual(
      graph.edges.map(({ weight }) => weight),
    );
    const ids = file('node').map((node) => node.getAttribute('id'));
    for (const edge of file('edge')) {
      expect(ids).toContain(edge.getAttribute('source'));
      expect(ids).toContain(edge.getAttribute('target'));
    }
  });
});

describe('GEXF', () => {
  const file = parsed(gexf(graph));

  it('has the elements of the format', () => {
    expect(file.root.tagName).toBe('gexf');
    expect(file.root.getAttribute('version')).toBe('1.3');
    expect(file('gexf > *').map(({ tagName }) => tagName)).toEqual(['meta', 'graph']);
    expect(file('graph > *').map(({ tagName }) => tagName)).toEqual([
      'attributes',
      'nodes',
      'edges',
    ]);
  });

  it('declares each attribute that its values use', () => {
    const declared = file('attribute').map((each) => each.getAttribute('id'));
    const used = file('attvalue').map((each) => each.getAttribute('for'));
    expect(new Set(used)).toEqual(new Set(declared));
  });

  it('has names, sizes, places and weights', () => {
    expect(file('node').map((node) => node.getAttribute('label'))).toEqual(
      graph.nodes.map(({ title }) => title),
    );
    expect(file('edge').map((edge) => Number(edge.getAttribute('weight')))).toEqual(
      graph.edges.map(({ weight }) => weight),
    );
    const first = gexf(graph).match(/<viz:position x="(-?\d+)" y="(-?\d+)" z="0"\/>/);
    expect([Number(first?.[1]), -Number(first?.[2])]).toEqual([
      graph.nodes[0]?.x,
      graph.nodes[0]?.y,
    ]);
    expect(gexf(graph).match(/<viz:size value="14"\/>/g)).toHaveLength(2);
  });
});

describe('SVG', () => {
  it('draws each topic and each edge, and says what each circle is', () => {
    const file = parsed(svgOf(graph));
    expect(file.root.namespaceURI).toBe('http://www.w3.org/2000/svg');
    expect(file('circle > title').map(({ textContent }) => textContent)).toEqual([
      'Architecture: 4',
      'Event sourcing: 4',
      'Wood: 3',
      'Joints: 2',
      'Go: 1',
    ]);
    expect(file('line')).toHaveLength(4);
    expect(file('svg > title')[0]?.textContent).toBe('Small Notes');
    expect(file('desc')[0]?.textContent).toBe('All years');
  });

  it('draws stubs hollow, full topics filled, and paper where it is asked for', () => {
    const fills = (file: Select) => file('circle').map((each) => each.getAttribute('fill'));
    const [with_, without] = [parsed(svgOf(graph)), parsed(svgOf(graph, false))];
    expect(fills(with_)).toEqual(['#123456', '#123456', '#123456', '#fff', '#fff']);
    expect(with_('rect')).toHaveLength(1);
    expect(without('rect')).toHaveLength(0);
  });

  it('has all of the picture inside its frame', () => {
    const { root } = parsed(svgOf(graph));
    const [left = 0, top = 0, width = 0, height = 0] = (root.getAttribute('viewBox') ?? '')
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
    const near = { ...second, x: first.x + 20, y: first.y, title: 'Too near' };
    const far = { ...second, x: first.x + 900, title: 'm'.repeat(500) };
    const file = parsed(svgOf({ ...graph, nodes: [first, near, far], edges: [] }));
    const texts = file('text').map(({ textContent }) => textContent);
    expect(texts).toEqual(['Architecture', `${'m'.repeat(39)}…`]);
  });

  it('is a small empty picture of nothing', () => {
    const file = parsed(svgOf({ ...graph, nodes: [], edges: [] }));
    expect(file('circle')).toHaveLength(0);
    expect(Number(file.root.getAttribute('width'))).toBeGreaterThan(0);
  });
});

it.each([
  ['GraphML', graphml, 'data[key=label]', (each: Parsed) => each.textContent],
  ['GEXF', gexf, 'node', (each: Parsed) => each.getAttribute('label') ?? ''],
  ['SVG', svgOf, 'circle > title', (each: Parsed) => each.textContent.replace(/: \d+$/, '')],
] as const)(
  '%s is well-formed whatever the titles, and keeps them',
  (_, write, selector, titleOf) => {
    fc.assert(
      fc.property(arbitrarilyNamed, (each) => {
        expect(parsed(write(each))(selector).map(titleOf)).toEqual(
          each.nodes.map(({ title }) => kept(title)),
        );
      }),
    );
  },
);
