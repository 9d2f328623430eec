import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { server } from './server.ts';

// An unexpected request is a fault of the test or of the screen, never something to wait for.
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));

afterEach(() => {
  // Testing Library does this by itself only where the test functions are globals.
  cleanup();
  server.resetHandlers();
});

afterAll(() => server.close());
