import { afterEach, describe, expect, it, vi } from 'vitest';
import { chromiumLaunch } from './browser.mjs';

describe('chromiumLaunch', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('takes the browser that CHROME_PATH names', async () => {
    vi.stubEnv('CHROME_PATH', process.execPath); // any program that knows its version will do
    await expect(chromiumLaunch()).resolves.toEqual({ executablePath: process.execPath });
  });

  it('takes no other browser when that one does not start', async () => {
    vi.stubEnv('CHROME_PATH', '/no/such/browser');
    await expect(chromiumLaunch()).rejects.toThrow('CHROME_PATH is /no/such/browser');
  });
});
