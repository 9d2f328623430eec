import { access } from 'node:fs/promises';
import { preview } from 'vite';

/**
 * Serves `dist/` as `vite preview` does, on a free port, for as long as some work takes.
 *
 * @throws Error when there is no built app.
 */
export async function withPreview<T>(work: (origin: string) => Promise<T>): Promise<T> {
  await access('dist/index.html').catch(() => {
    throw new Error('There is no dist/: run `npm run build` first.');
  });
  const server = await preview({ logLevel: 'warn', preview: { port: 0, open: false } });
  try {
    const origin = server.resolvedUrls?.local[0];
    if (origin === undefined) throw new Error('The preview server has no address.');
    return await work(origin.replace(/\/$/, ''));
  } finally {
    await server.close();
  }
}
