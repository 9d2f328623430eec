import type { Plugin } from 'vite';

/** Vite's own module round every `import()`, which loads styles and scripts ahead of a chunk. */
const HELPER = /vite\/preload-helper/;

/**
 * Leaves `import()` as it is. All styles are one file here and the pages name their scripts, so Vite's
 * helper would do nothing, and be a kilobyte in the first script of every page.
 */
export function plainImports(): Plugin {
  return {
    name: 'throughline:plain-imports',
    apply: 'build',
    enforce: 'pre',
    load: {
      order: 'pre',
      filter: { id: HELPER },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
  };
}
