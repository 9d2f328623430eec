import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build, preview } from 'vite';
import { withPackages } from './with-packages.ts';

/** What searches texts in browsers. */
export const PEERS = { minisearch: '7.2.0', '@leeoniya/ufuzzy': '1.0.19' } as const;

const ROOT = path.join(import.meta.dirname, 'search');

/** Builds the page in which each library searches, and serves it for as long as some work takes. */
export async function withSearchPage<T>(work: (address: string) => Promise<T>): Promise<T> {
  const names = Object.entries(PEERS).map(([name, version]) => `${name}@${version}`);
  return withPackages(names, async (modules) => {
    const outDir = await mkdtemp(path.join(tmpdir(), 'throughline-search-page-'));
    const peers = Object.keys(PEERS).map((name) => [name, path.join(modules, name)]);
    const config = {
      configFile: false as const,
      root: ROOT,
      logLevel: 'warn' as const,
      resolve: { alias: Object.fromEntries(peers) },
      worker: { format: 'es' as const },
      build: { outDir, emptyOutDir: true, target: 'es2023' },
    };
    try {
      await build(config);
      const server = await preview({ ...config, preview: { port: 0, open: false } });
      try {
        const address = server.resolvedUrls?.local[0];
        if (address === undefined) throw new Error('The preview server has no address.');
        return await work(address);
      } finally {
        await server.close();
      }
    } finally {
      await rm(outDir, { recursive: true, force: true });
    }
  });
}
