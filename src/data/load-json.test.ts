import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Opened } from '#src/domain/file-envelope.ts';
import { LoadFailure } from './load-failure.ts';
import { loadJson } from './load-json.ts';

const FILE = 'corpora/shelf.json';
const asItIs = (json: unknown): Opened<unknown> => ({ ok: true, value: json });

/** Answers the next request and tells what was asked for. */
function answer(with_: () => Promise<Response>) {
  const fetch = vi.fn((_url: string, _init: RequestInit) => with_());
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

const json = (body: string, init?: ResponseInit) => async () =>
  new Response(body, { headers: { 'content-type': 'application/json' }, ...init });

/** The failure with which loading ends. */
async function failure(parse = asItIs, signal = new AbortController().signal) {
  const thrown = await loadJson(FILE, parse, signal).then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(thrown instanceof LoadFailure)) throw new Error(`Not a failure to load: ${thrown}`);
  expect(thrown.file).toBe(FILE);
  return thrown;
}

describe('loadJson', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('asks below the base of the site and gives what the parser made of the answer', async () => {
    const { signal } = new AbortController();
    const fetch = answer(json('{"a":1}'));
    const parse = (file: unknown): Opened<string> => ({ ok: true, value: JSON.stringify(file) });
    await expect(loadJson(FILE, parse, signal)).resolves.toBe('{"a":1}');
    expect(fetch).toHaveBeenCalledExactlyOnceWith('/corpora/shelf.json', { signal });
  });

  it.each([404, 410])('takes %i for a missing file', async (status) => {
    answer(json('gone', { status }));
    const { fault, mayPass } = await failure();
    expect(fault).toEqual({ fault: 'missing' });
    expect(mayPass).toBe(false);
  });

  it('takes a page for a missing file, for so many hosts answer an unknown address', async () => {
    answer(
      async () =>
        new Response('<!doctype html>', {
          headers: { 'content-type': 'text/html; charset=utf-8' },
        }),
    );
    expect((await failure()).fault).toEqual({ fault: 'missing' });
  });

  it.each([400, 403, 500, 503])('keeps the status of any other refusal: %i', async (status) => {
    answer(json('{}', { status }));
    const { fault, mayPass } = await failure();
    expect(fault).toEqual({ fault: 'server', status });
    expect(mayPass).toBe(true);
  });

  it('says that a site without a network cannot be reached', async () => {
    answer(() => Promise.reject(new TypeError('Failed to fetch')));
    const { fault, mayPass } = await failure();
    expect(fault).toEqual({ fault: 'unreachable' });
    expect(mayPass).toBe(true);
  });

  it('says the same when the connection breaks in the middle of the file', async () => {
    const broken = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"kind":'));
        controller.error(new TypeError('network error'));
      },
    });
    answer(async () => new Response(broken));
    expect((await failure()).fault).toEqual({ fault: 'unreachable' });
  });

  it.each(['', '{"kind":', 'not JSON', '\u0000'])(
    'names the whole file when it is not JSON: %j',
    async (body) => {
      answer(json(body));
      const { fault, mayPass } = await failure();
      expect(fault).toMatchObject({ fault: 'malformed', field: 'the whole file' });
      expect(mayPass).toBe(false);
    },
  );

  it('passes on what the parser found', async () => {
    answer(json('{}'));
    const fault = { fault: 'malformed', field: 'posts[3].date', reason: 'not a day' } as const;
    expect((await failure(() => ({ ok: false, fault }))).fault).toEqual(fault);
  });

  it('is no failure of the file when the app itself gives up', async () => {
    const controller = new AbortController();
    answer(async () => {
      controller.abort();
      throw controller.signal.reason;
    });
    await expect(loadJson(FILE, asItIs, controller.signal)).rejects.toBe(controller.signal.reason);
  });
});
