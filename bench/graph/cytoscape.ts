import cytoscape from 'cytoscape';
import type { Drawer } from './drawer.ts';

/** Plain cytoscape with its canvas renderer: everything in it, simple styles, its own gestures. */
export const drawer: Drawer = {
  draw({ nodes, edges }, element, heard) {
    const core = cytoscape({
      container: element,
      elements: [
        ...nodes.map(({ slug, x, y, posts }) => ({
          data: { id: slug, size: 12 + 8 * Math.sqrt(posts) },
          position: { x, y },
        })),
        ...edges.map(({ a, b, weight }) => ({
          data: { id: `${a} ${b}`, source: a, target: b, width: weight },
        })),
      ],
      layout: { name: 'preset', fit: true, padding: 44 },
      style: [
        { selector: 'node', style: { width: 'data(size)', height: 'data(size)' } },
        { selector: 'edge', style: { width: 'data(width)', 'line-color': '#ccc' } },
      ],
    });
    core.on('mouseover', 'node', heard.hovered);
    core.on('tap', 'node', heard.selected);
    return {
      pointOf: ({ slug }) => core.getElementById(slug).renderedPosition(),
      leave: () => core.destroy(),
    };
  },
};
