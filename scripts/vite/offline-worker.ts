import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { classicScript } from './classic-script.ts';

const WORKER = 'src/offline/worker.ts';
const ROUTES = 'src/routes';

/** Not kept: pages, which the app draws itself, and what only developers look at. */
const LEFT_OUT = /\.(html|map)$/;

/**
 * Writes `sw.js`, the worker that keeps the site for reading without a network, with the list of what
 * belongs to this version; and the version into `index.html`, from which all pages are made.
 */
export function offlineWorker(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'throughline:offline-worker',
    apply: (_, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
    configResolved(resolved) {
      config = resolved;
    },
    writeBundle: {
      sequential: true,
      order: 'post',
      async handler({ dir = 'dist' }) {
        const files = await hashes(dir);
        const template = await readFile(path.join(dir, 'index.html'), 'utf8');
        const routes = routeNames(await readdir(path.join(config.root, ROUTES)));
        // Not every browser starts a module there.
        const code = await classicScript(config, WORKER);
        const version = createHash('sha256')
          .update(JSON.stringify([files, template, routes, code]))
          .digest('hex')
          .slice(0, 16);
        const shell = template.replace('<html', `<html data-version="${version}"`);
        await writeFile(path.join(dir, 'index.html'), shell);
        const site = JSON.stringify({ version, shell, routes, files });
        await writeFile(path.join(dir, 'sw.js'), `const SITE = ${site};\n${code}`);
      },
    },
  };
}

/** The hash of every file, as a browser checks it, by its address below the base. */
async function hashes(dir: string): Promise<Record<string, string>> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile() && !LEFT_OUT.test(entry.name))
    .map(({ parentPath, name }) => path.relative(dir, path.join(parentPath, name)))
    .sort();
  const hashed = names.map(async (name): Promise<[string, string]> => {
    const hash = createHash('sha256').update(await readFile(path.join(dir, name)));
    const address = name.split(path.sep).map(encodeURIComponent).join('/');
    return [address, `sha256-${hash.digest('base64')}`];
  });
  return Object.fromEntries(await Promise.all(hashed));
}

/** What the addresses of the app begin with, of the files of its routes: `topics.$slug.tsx` is `topics`. */
export function routeNames(files: readonly string[]): string[] {
  const names = files
    .filter((file) => !file.startsWith('__'))
    .map((file) => file.split('.')[0] ?? '')
    .map((name) => (name === 'index' ? '' : name));
  return [...new Set(names)].sort();
}
