import type { StylesheetJson } from 'cytoscape';

/**
 * Every element brings its own look (elements.ts), the very one of the light drawing, so that nothing
 * changes when one takes the other's place. Whatever cytoscape would add by itself is left out.
 */
export const STYLE: StylesheetJson = [
  {
    selector: 'core',
    // The types ask for every property of the core.
    style: { 'active-bg-opacity': 0, 'selection-box-opacity': 0 } as never,
  },
  { selector: '*', style: { 'overlay-opacity': 0, 'underlay-opacity': 0 } },
  {
    selector: 'node',
    style: {
      shape: 'ellipse',
      width: 'data(size)',
      height: 'data(size)',
      'background-color': 'data(fill)',
      'background-opacity': 'data(fillAlpha)' as never,
      'border-color': 'data(stroke)',
      'border-width': 'data(strokeWidth)' as never,
      opacity: 'data(alpha)' as never,
    },
  },
  // Discs of communities lie under the lines.
  { selector: 'node.disc', style: { 'z-compound-depth': 'bottom' } },
  {
    selector: 'edge',
    style: {
      'curve-style': 'haystack',
      'haystack-radius': 0,
      width: 'data(width)',
      'line-color': 'data(colour)',
      opacity: 'data(alpha)' as never,
    },
  },
];
