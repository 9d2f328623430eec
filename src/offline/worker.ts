import type { PageMessage } from './messages.ts';
import { OWN, scope, site } from './site.ts';
import { note, tidy, versionOf } from './versions.ts';

declare const self: ServiceWorkerGlobalScope;

/** Pages of this version that came before the worker did. */
const early = new Set<string>();

self.addEventListener('install', (event) => event.waitUntil(keepAll()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
  event.respondWith(request.mode === 'navigate' ? page(event) : file(event));
});

self.addEventListener('message', (event) => {
  const message: PageMessage = event.data;
  if (message.kind === 'take-over') event.waitUntil(self.skipWaiting());
  else if (message.version === site.version && event.source instanceof Client) {
    event.waitUntil(answerTo(event.source.id));
  }
});

/** Keeps every file of this version, or none: then the version before goes on, whole as it was. */
async function keepAll(): Promise<void> {
  const cache = await caches.open(OWN);
  try {
    // One after the other, so that what the reader asks for meanwhile is not held up.
    for (const [path, integrity] of Object.entries(site.files)) {
      // A built file has its hash in its name: one that another version had need not come again.
      const isNamedByHash = path.startsWith('assets/');
      const known = isNamedByHash && (await caches.match(path, { ignoreVary: true }));
      // The browser refuses a file that is not the one of this version.
      const init: RequestInit = { integrity, cache: isNamedByHash ? 'default' : 'no-cache' };
      await cache.put(path, known || (await fetch(path, init)));
    }
    // Another version may have tidied up meanwhile.
    if (!(await caches.has(OWN))) throw new Error('What was kept is gone.');
  } catch (error) {
    await caches.delete(OWN);
    throw error;
  }
}

/** Answers pages that came before the worker, once all that are open are known to be of its version. */
async function answerTo(id: string): Promise<void> {
  early.add(id);
  const answered = new Set((await self.clients.matchAll()).map((client) => client.id));
  const open = await self.clients.matchAll({ includeUncontrolled: true });
  const strange = open.filter((client) => !answered.has(client.id) && !early.has(client.id));
  if (!strange.some(({ url }) => url.startsWith(scope))) await self.clients.claim();
}

async function page(event: FetchEvent): Promise<Response> {
  const path = event.request.url.slice(scope.length).replace(/[?#].*/, '');
  if (Object.hasOwn(site.files, path)) return fromCache(OWN, event.request);
  const isOurs = site.routes.includes(path.replace(/\/.*/, ''));
  const other = isOurs ? undefined : await ofTheHost(event.request);
  if (other) return other;
  event.waitUntil(tidy().then(() => note(event.resultingClientId, OWN)));
  return new Response(site.shell, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}

/** What else the host has below our path; nothing where it has not, or answers with our own page. */
async function ofTheHost(request: Request): Promise<Response | undefined> {
  const response = await fetch(request).catch(() => undefined);
  if (!response || response.status === 404) return undefined;
  const isPage = response.headers.get('content-type')?.includes('text/html');
  const isOurs = isPage && /<html\b[^>]* data-version=/.test(await response.clone().text());
  return isOurs ? undefined : response;
}

async function file({ request, clientId, resultingClientId }: FetchEvent): Promise<Response> {
  const name = await versionOf(clientId);
  // A worker that a page starts is of the page's version.
  await note(resultingClientId, name);
  return fromCache(name, request);
}

async function fromCache(cacheName: string, request: Request): Promise<Response> {
  return (await caches.match(request, { cacheName, ignoreVary: true })) ?? fetch(request);
}
