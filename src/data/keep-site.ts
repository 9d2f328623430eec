/** The script of the worker that keeps the site for reading without a network. */
export const WORKER_SCRIPT = `${import.meta.env.BASE_URL}sw.js`;

/**
 * Has this version of the site kept, and resolves when one is. Where nothing can be kept (by the
 * browser's settings, for want of room) it never does, and the site works with the network alone.
 */
export async function keepSite(): Promise<ServiceWorkerRegistration> {
  const { serviceWorker } = navigator;
  await serviceWorker.register(WORKER_SCRIPT).catch(() => undefined);
  return serviceWorker.ready;
}
