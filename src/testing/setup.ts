import '@testing-library/jest-dom/vitest';
import 'fake-indexeddb/auto';
import { format } from 'node:util';
import { cleanup, configure } from '@testing-library/react';
import { IDBFactory } from 'fake-indexeddb';
import { afterAll, afterEach, beforeAll, expect, vi } from 'vitest';
import { showOverlay } from '#src/ui/overlay.ts';
import { InPageWorker } from './in-page-worker.ts';
import { server } from './server.ts';

// A busy machine is no fault: this is the time after which something will never come.
configure({ asyncUtilTimeout: 10_000 });

vi.stubGlobal('Worker', InPageWorker);

// An unexpected request is a fault of the test or of the screen, never something to wait for.
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));

const EXPECTED = [
  // happy-dom does not know this element yet; browsers do.
  /^The tag <search> is unrecognized/,
  // React and the router both report a file that does not load, and so does the page itself.
  /^LoadFailure: /,
  /^Warning: Error in route match: /,
];

// So is whatever else React, the router or we ourselves complain of.
const complaints: string[] = [];
for (const level of ['error', 'warn'] as const) {
  const say = console[level];
  console[level] = (...said: unknown[]) => {
    const complaint = format(...said);
    if (EXPECTED.some((expected) => expected.test(complaint))) return;
    complaints.push(complaint);
    say(...said);
  };
}

afterEach(() => {
  // Testing Library does this by itself only where the test functions are globals.
  cleanup();
  showOverlay(undefined);
  server.resetHandlers();
  // Every test begins with a reader who has marked nothing.
  globalThis.indexedDB = new IDBFactory();
  localStorage.clear();
  sessionStorage.clear();
  expect(complaints.splice(0)).toEqual([]);
});

afterAll(() => server.close());
