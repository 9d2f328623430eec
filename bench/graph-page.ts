import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { build, preview } from 'vite';
import { withPackages } from './with-packages.ts';

/** What draws graphs in browsers, besides cytoscape, which the project has. */
export const PEERS = { sigma: '3.0.3', 'force-graph': '1.52.0', 'vis-network': '10.1.5' } as const;

const ROOT = path.join(import.meta.dirname, 'graph');

/** Builds the page in which each library draws, and serves it for as long as some work takes. */
export async function withGraphPage<T>(work: (address: string) => Promise<T>): Promise<T> {
  const names = Object.entries(PEERS).map(([name, version]) => `${name}@${version}`);
  return withPackages(names, async (modules) => {
    const outDir = await mkdtemp(path.join(tmpdir(), 'throughline-graph-page-'));
    const peers = Object.keys(PEERS).map((name) => [name, path.join(modules, name)]);
    const config = {
      configFile: false as const,
      root: ROOT,
      logLevel: 'warn' as const,
      plugins: [react()],
      resolve: { alias: Object.fromEntries(peers) },
      build: { outDir, emptyOutDir: true, target: 'es2023', chunkSizeWarningLimit: 3000 },
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
