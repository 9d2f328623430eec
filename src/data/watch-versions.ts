import type { PageMessage } from '#src/offline/messages.ts';
import { WORKER_SCRIPT } from './keep-site.ts';

/**
 * Looks for newer versions of a site that is kept: now, and whenever the reader comes back to the page.
 *
 * @param onNewer is given what loads the newer version, once it is there as a whole. Until then, and
 *   until the reader asks for it, this page and all that it loads stay of one version.
 * @returns what ends the looking.
 */
export function watchVersions(onNewer: (load: () => void) => void): () => void {
  const stop = new AbortController();
  void navigator.serviceWorker.ready.then((registration) => {
    if (!stop.signal.aborted) watch(registration, onNewer, stop.signal);
  });
  return () => stop.abort();
}

function watch(
  registration: ServiceWorkerRegistration,
  onNewer: (load: () => void) => void,
  signal: AbortSignal,
): void {
  const offer = () => {
    if (registration.waiting) onNewer(() => loadNewer(registration));
  };
  const follow = () => registration.installing?.addEventListener('statechange', offer, { signal });
  const look = () => {
    if (document.visibilityState === 'visible') void lookForNewer(registration);
  };
  offer();
  follow();
  registration.addEventListener('updatefound', follow, { signal });
  document.addEventListener('visibilitychange', look, { signal });
  look();
  if (!navigator.serviceWorker.controller) askForAnswers(registration);
}

/** This page came before the worker: it may be answered by it, if both are of the same version. */
function askForAnswers({ active }: ServiceWorkerRegistration): void {
  const version = document.documentElement.dataset['version'];
  if (version !== undefined)
    active?.postMessage({ kind: 'answer-me', version } satisfies PageMessage);
}

function loadNewer({ waiting }: ServiceWorkerRegistration): void {
  if (!waiting) {
    // It took over already, asked by another tab.
    location.reload();
    return;
  }
  waiting.addEventListener('statechange', () => {
    if (waiting.state === 'activated') location.reload();
  });
  waiting.postMessage({ kind: 'take-over' } satisfies PageMessage);
}

async function lookForNewer(registration: ServiceWorkerRegistration): Promise<void> {
  if (!navigator.onLine) return;
  try {
    await registration.update();
  } catch {
    // A host that has given up the worker, or has another site by now, is read anew the next time.
    if (await isGone()) await registration.unregister();
  }
}

async function isGone(): Promise<boolean> {
  const response = await fetch(WORKER_SCRIPT, { method: 'HEAD', cache: 'no-store' }).catch(
    () => undefined,
  );
  if (!response) return false;
  const isPage = response.headers.get('content-type')?.includes('text/html') ?? false;
  return response.status === 404 || response.status === 410 || (response.ok && isPage);
}
