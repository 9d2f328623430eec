declare const self: ServiceWorkerGlobalScope;

/** The version that this worker keeps; scripts/vite/offline-worker.ts writes it before the worker. */
declare const SITE: {
  version: string;
  /** The page without a content: the app draws whatever belongs to the address. */
  shell: string;
  /** What the addresses of the app begin with below the base; `''` for the home page. */
  routes: readonly string[];
  /** The hash of every file that is kept, by its address below the base. */
  files: Readonly<Record<string, string>>;
};

export const site = SITE;
export const { scope } = self.registration;

const ALL = `throughline:${new URL(scope).pathname}:`;

/** The cache of this version. Whatever a page gets comes from the cache of the page's own version. */
export const OWN = ALL + SITE.version;

/** The caches of all other versions of this site; a host may have other sites at other paths. */
export async function otherCaches(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(ALL) && name !== OWN);
}
