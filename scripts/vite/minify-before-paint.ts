import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { minify, type Plugin } from 'vite';

const SCRIPT = 'before-paint.js';

/**
 * Takes comments and spaces out of the script that every page waits for. It is no part of the bundle,
 * and Vite copies what is in `public/` as it stands.
 */
export function minifyBeforePaint(): Plugin {
  return {
    name: 'throughline:minify-before-paint',
    apply: (_, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
    writeBundle: {
      sequential: true,
      order: 'post',
      async handler({ dir = 'dist' }) {
        const file = path.join(dir, SCRIPT);
        const { code, errors } = await minify(SCRIPT, await readFile(file, 'utf8'));
        if (errors[0]) throw new Error(`${SCRIPT}: ${errors[0].message}`);
        await writeFile(file, code);
      },
    },
  };
}
