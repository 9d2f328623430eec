import { chromium } from '@playwright/test';
import { chromiumLaunch } from '../scripts/browser.mjs';

/** The browser of this machine, started; the caller closes it. */
export async function startChromium() {
  return chromium.launch(await chromiumLaunch());
}

/** Where the program of that browser lies, for tools that start it themselves. */
export async function chromiumPath(): Promise<string> {
  const server = await chromium.launchServer(await chromiumLaunch());
  const path = server.process().spawnfile;
  await server.close();
  return path;
}
