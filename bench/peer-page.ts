import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build, type InlineConfig, preview } from 'vite';
import { withPackages } from './with-packages.ts';

/**
 * Builds a page in which other libraries do what the app does, and serves it for as long as some work
 * takes. The libraries are installed outside the project.
 *
 * @param folder of the page, below `bench/`.
 * @param peers the libraries by name, and their versions.
 * @param more what the page needs of Vite besides.
 */
export async function withPeerPage<T>(
  {
    folder,
    peers,
    more = {},
  }: { folder: string; peers: Readonly<Record<string, string>>; more?: InlineConfig },
  work: (address: string) => Promise<T>,
): Promise<T> {
  const names = Object.entries(peers).map(([name, version]) => `${name}@${version}`);
  return withPackages(names, async (modules) => {
    const outDir = await mkdtemp(path.join(tmpdir(), `throughline-${folder}-page-`));
    const config: InlineConfig = {
      configFile: false,
      root: path.join(import.meta.dirname, folder),
      logLevel: 'warn',
      ...more,
      resolve: {
        alias: Object.fromEntries(
          Object.keys(peers).map((name) => [name, path.join(modules, name)]),
        ),
      },
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
