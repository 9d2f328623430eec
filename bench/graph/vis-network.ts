import { DataSet, Network } from 'vis-network/standalone';
import type { Drawer } from './drawer.ts';

/** vis-network with fixed places and no physics. */
export const drawer: Drawer = {
  draw({ nodes, edges }, element, heard) {
    const network = new Network(
      element,
      {
        nodes: new DataSet(
          nodes.map(({ slug, x, y, posts }) => ({
            id: slug,
            x,
            y,
            size: 6 + 4 * Math.sqrt(posts),
          })),
        ),
        edges: new DataSet(edges.map(({ a, b, weight }) => ({ from: a, to: b, width: weight }))),
      },
      {
        physics: false,
        layout: { improvedLayout: false },
        nodes: { shape: 'dot' },
        edges: { smooth: false },
        interaction: { hover: true },
      },
    );
    network.fit({ animation: false });
    network.on('hoverNode', heard.hovered);
    network.on('selectNode', heard.selected);
    return {
      pointOf: ({ x, y }) => network.canvasToDOM({ x, y }),
      leave: () => network.destroy(),
    };
  },
};
