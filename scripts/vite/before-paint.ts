import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { classicScript } from './classic-script.ts';

/** What every page waits for: as it was written it is served in development, and small when built. */
export function beforePaint(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'throughline:before-paint',
    apply: (_, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
    configResolved(resolved) {
      config = resolved;
    },
    writeBundle: {
      sequential: true,
      order: 'pre',
      async handler({ dir = 'dist' }) {
        const script = await classicScript(config, 'public/before-paint.js');
        await writeFile(path.join(dir, 'before-paint.js'), script);
      },
    },
  };
}
