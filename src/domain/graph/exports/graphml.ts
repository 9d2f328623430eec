import type { ExportedGraph } from './exported-graph.ts';
import { XML_HEAD, xml, xmlText } from './xml.ts';

const KEYS = [
  { id: 'label', for: 'node', type: 'string' },
  { id: 'posts', for: 'node', type: 'int' },
  { id: 'full', for: 'node', type: 'boolean' },
  { id: 'family', for: 'node', type: 'string' },
  { id: 'community', for: 'node', type: 'string' },
  { id: 'x', for: 'node', type: 'double' },
  { id: 'y', for: 'node', type: 'double' },
  { id: 'weight', for: 'edge', type: 'double' },
] as const;

/** The graph as GraphML 1.0 (graphml.graphdrawing.org), which yEd, Gephi, igraph and NetworkX read. */
export function graphml({ nodes, edges, title, families, communities }: ExportedGraph): string {
  const data = (key: (typeof KEYS)[number]['id'], value: string | number | boolean) =>
    xml('data', { key }, xmlText(String(value)));
  return `${XML_HEAD}${xml(
    'graphml',
    {
      xmlns: 'http://graphml.graphdrawing.org/xmlns',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation':
        'http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd',
    },
    xml('desc', {}, xmlText(title)),
    ...KEYS.map(({ id, type, for: of }) =>
      xml('key', { id, for: of, 'attr.name': id, 'attr.type': type }),
    ),
    xml(
      'graph',
      { id: 'topics', edgedefault: 'undirected' },
      ...nodes.map((node) =>
        xml(
          'node',
          { id: node.slug },
          data('label', node.title),
          data('posts', node.posts),
          data('full', node.full),
          data('family', families.get(node.family) ?? node.family),
          data('community', communities.get(node.community) ?? String(node.community)),
          data('x', node.x),
          data('y', node.y),
        ),
      ),
      ...edges.map(({ a, b, weight }, at) =>
        xml('edge', { id: `e${at}`, source: a, target: b }, data('weight', weight)),
      ),
    ),
  )}\n`;
}
