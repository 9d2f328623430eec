import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

/** What a host answers where it has no file: the site's `404.html`, or another page as if it were the right one. */
export type Fallback = { status: 404 | 200; file: string };

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

/** A page in two pieces: up to the end of some text, and after something has happened the rest. */
export type Pieces = { upTo: string; until: Promise<void> };

/**
 * A plain static host, as most are: a file by its address, or by its address and `.html`. What lies
 * in the folder is read anew for every request.
 */
export async function staticHost({
  folder,
  base = '/',
  fallback,
  pieces,
}: {
  folder: string;
  base?: string;
  fallback: Fallback;
  pieces?: Pieces;
}) {
  const answer = async (url: string) => {
    const { pathname } = new URL(url, 'http://host');
    if (!pathname.startsWith(base))
      return { status: 404, type: 'text/plain', body: Buffer.from('Nothing') };
    const name = decodeURIComponent(pathname.slice(base.length)) || 'index.html';
    for (const file of [name, `${name}.html`]) {
      const body = await readFile(path.join(folder, file)).catch(() => undefined);
      if (body) return { status: 200, type: TYPES[path.extname(file)], body };
    }
    const body = await readFile(path.join(folder, fallback.file));
    return { status: fallback.status, type: TYPES['.html'], body };
  };
  const server = createServer(async ({ url = '/' }, response) => {
    const { status, type = 'application/octet-stream', body } = await answer(url);
    const isPage = type.startsWith('text/html');
    const caching = isPage ? 'no-cache' : 'max-age=600';
    response.writeHead(status, { 'content-type': type, 'cache-control': caching });
    const cut = isPage && pieces ? body.indexOf(pieces.upTo) + pieces.upTo.length : 0;
    response.write(body.subarray(0, cut));
    if (cut > 0) await pieces?.until;
    response.end(body.subarray(cut));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
