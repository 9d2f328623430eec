import { OWN, otherCaches, scope } from './site.ts';

declare const self: ServiceWorkerGlobalScope;

/** Under this a cache notes which pages and workers are of its version, by their client ids. */
const NOTES = `${scope}clients/`;
/** The caches of the clients that were heard of since this worker was started. */
const cacheOf = new Map<string, string>();

/** The cache for a client: that of an older version while a page of it is still open, else our own. */
export async function versionOf(id: string): Promise<string> {
  let name = cacheOf.get(id);
  if (name === undefined && id !== '') {
    name = OWN;
    for (const other of await otherCaches()) {
      if (await caches.match(NOTES + id, { cacheName: other })) name = other;
    }
    await note(id, name);
  }
  return name ?? OWN;
}

/** Remembers the version of a client, also for the worker of the next version. */
export async function note(id: string, name: string): Promise<void> {
  if (id === '' || cacheOf.get(id) === name) return;
  cacheOf.set(id, name);
  // Where there is no room left for a note, the page is still answered.
  await (await caches.open(name)).put(NOTES + id, new Response()).catch(() => undefined);
}

/** Forgets the versions of which no page is open any more. */
export async function tidy(): Promise<void> {
  // What a version that is still to come keeps has no page yet.
  if (self.registration.installing || self.registration.waiting) return;
  for (const name of await otherCaches()) {
    const kept = await (await caches.open(name)).keys();
    const notes = kept.filter(({ url }) => url.startsWith(NOTES));
    const open = await Promise.all(
      notes.map(({ url }) => self.clients.get(url.slice(NOTES.length))),
    );
    if (!open.some(Boolean)) await caches.delete(name);
  }
}
