import type { ExportedGraph } from './exported-graph.ts';

/** The graph as Cytoscape and cytoscape.js read it: `cy.json(…)`, or a network file (.cyjs). */
export function cytoscapeJson({
  nodes,
  edges,
  title,
  families,
  communities,
}: ExportedGraph): string {
  const graph = {
    data: { name: title },
    elements: {
      nodes: nodes.map((node) => ({
        data: {
          id: node.slug,
          name: node.title,
          posts: node.posts,
          full: node.full,
          family: families.get(node.family) ?? node.family,
          community: communities.get(node.community) ?? String(node.community),
        },
        position: { x: node.x, y: node.y },
      })),
      // Ids of nodes and edges share one space; no slug has a space in it.
      edges: edges.map(({ a, b, weight }) => ({
        data: { id: `${a} ${b}`, source: a, target: b, weight },
      })),
    },
  };
  return `${JSON.stringify(graph, null, 1)}\n`;
}
