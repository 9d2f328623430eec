import { nodeRadius } from '../node-size.ts';
import type { ExportedGraph } from './exported-graph.ts';
import { XML_HEAD, xml, xmlText } from './xml.ts';

const ATTRIBUTES = [
  { id: 'posts', type: 'integer' },
  { id: 'full', type: 'boolean' },
  { id: 'family', type: 'string' },
  { id: 'community', type: 'string' },
] as const;

/** The graph as GEXF 1.3 (gexf.net), Gephi's own format, with sizes and places. Its y points upwards. */
export function gexf({ nodes, edges, title, families, communities }: ExportedGraph): string {
  const value = (name: (typeof ATTRIBUTES)[number]['id'], of: string | number | boolean) =>
    xml('attvalue', { for: name, value: of });
  return `${XML_HEAD}${xml(
    'gexf',
    { xmlns: 'http://gexf.net/1.3', 'xmlns:viz': 'http://gexf.net/1.3/viz', version: '1.3' },
    xml('meta', {}, xml('creator', {}, 'Throughline'), xml('description', {}, xmlText(title))),
    xml(
      'graph',
      { defaultedgetype: 'undirected', mode: 'static' },
      xml(
        'attributes',
        { class: 'node' },
        ...ATTRIBUTES.map(({ id, type }) => xml('attribute', { id, title: id, type })),
      ),
      xml(
        'nodes',
        { count: nodes.length },
        ...nodes.map((node) =>
          xml(
            'node',
            { id: node.slug, label: node.title },
            xml(
              'attvalues',
              {},
              value('posts', node.posts),
              value('full', node.full),
              value('family', families.get(node.family) ?? node.family),
              value('community', communities.get(node.community) ?? String(node.community)),
            ),
            xml('viz:size', { value: nodeRadius(node.posts) }),
            xml('viz:position', { x: node.x, y: -node.y, z: 0 }),
          ),
        ),
      ),
      xml(
        'edges',
        { count: edges.length },
        ...edges.map(({ a, b, weight }, at) =>
          xml('edge', { id: at, source: a, target: b, weight }),
        ),
      ),
    ),
  )}\n`;
}
