import type { Opened } from '#src/domain/file-envelope.ts';
import { LoadFailure } from './load-failure.ts';

/**
 * Fetches one of our files and reads it with its parser.
 *
 * @param file its path below the site's base, such as `corpora/shelf.json`.
 * @throws LoadFailure whenever there is no readable file at the end of it.
 */
export async function loadJson<T>(
  file: string,
  parse: (json: unknown) => Opened<T>,
  signal: AbortSignal,
): Promise<T> {
  const json = await fetchJson(file, signal);
  const opened = parse(json);
  if (!opened.ok) throw new LoadFailure(file, opened.fault);
  return opened.value;
}

async function fetchJson(file: string, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(`${import.meta.env.BASE_URL}${file}`, { signal }).catch((error) => {
    if (signal.aborted) throw error;
    throw new LoadFailure(file, { fault: 'unreachable' });
  });
  if (response.status === 404 || response.status === 410) {
    throw new LoadFailure(file, { fault: 'missing' });
  }
  if (!response.ok) throw new LoadFailure(file, { fault: 'server', status: response.status });
  // A host that answers every unknown address with the app's page has no such file either.
  if (response.headers.get('content-type')?.includes('text/html')) {
    throw new LoadFailure(file, { fault: 'missing' });
  }
  const text = await response.text().catch((error) => {
    if (signal.aborted) throw error;
    throw new LoadFailure(file, { fault: 'unreachable' });
  });
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new LoadFailure(file, { fault: 'malformed', field: 'the whole file', reason });
  }
}
