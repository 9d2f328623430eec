import { UndirectedGraph } from 'graphology';
import Sigma from 'sigma';
import type { Drawer } from './drawer.ts';

/** Sigma (WebGL) with its default programs. */
export const drawer: Drawer = {
  draw({ nodes, edges }, element, heard) {
    const graph = new UndirectedGraph();
    for (const { slug, title, x, y, posts } of nodes) {
      graph.addNode(slug, { label: title, x, y: -y, size: 2 + Math.sqrt(posts) });
    }
    for (const { a, b, weight } of edges) graph.addEdge(a, b, { size: weight });
    const sigma = new Sigma(graph, element);
    sigma.on('enterNode', heard.hovered);
    sigma.on('clickNode', heard.selected);
    return {
      pointOf: ({ x, y }) => sigma.graphToViewport({ x, y: -y }),
      leave: () => sigma.kill(),
    };
  },
};
