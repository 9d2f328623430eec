import ForceGraph from 'force-graph';
import type { Drawer } from './drawer.ts';

/** force-graph with fixed places, so that no simulation runs. */
export const drawer: Drawer = {
  draw({ nodes, edges }, element, heard) {
    const graph = new ForceGraph(element)
      .width(1280)
      .height(800)
      .cooldownTicks(0)
      .nodeVal('posts')
      .linkWidth('weight')
      .onNodeHover((node) => {
        if (node) heard.hovered();
      })
      .onNodeClick(heard.selected)
      .graphData({
        nodes: nodes.map(({ slug, x, y, posts }) => ({ id: slug, x, y, fx: x, fy: y, posts })),
        links: edges.map(({ a, b, weight }) => ({ source: a, target: b, weight })),
      })
      .zoomToFit(0, 44);
    return {
      pointOf: ({ x, y }) => graph.graph2ScreenCoords(x, y),
      leave: () => graph._destructor(),
    };
  },
};
