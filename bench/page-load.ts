import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, Page, Response } from '@playwright/test';
import { sum } from './numbers.ts';

/** How the page is looked at. `slow` is Lighthouse's slow 4G: 1.6 Mbit/s, 150 ms, a processor ÷ 4. */
export type Screen = { name: string; width: number; height: number; slow: boolean };

/** One file that the page asked for. Sizes in bytes, of the body alone. */
export type Loaded = {
  path: string;
  kind: string;
  encoding: string;
  plain: number;
  transferred: number;
  gzipped: number;
};

/** One element that moved, and by how much of the screen. */
type Shift = { value: number; what: string };

/** What one load of a page gave. Times in milliseconds from the start of the navigation. */
export type PageLoad = {
  files: readonly Loaded[];
  heading: number;
  /** When the page answers to clicks and keys. */
  answers: number;
  firstPaint: number;
  largestPaint: number;
  shifts: readonly Shift[];
};

/** What tsx wraps functions in to keep their names; those below run in the page, which has none. */
const NAMES = 'globalThis.__name = (value) => value;';

/** Late fonts and late shifts are part of a load: this long after the network fell silent. */
const SETTLE = 1000;

/**
 * Loads an address in a new context, as a first visit does, and records what it asked for.
 *
 * @param heading of the page: another one would be that of a failure.
 */
export async function loadPage(
  browser: Browser,
  url: string,
  { heading, screen }: { heading: string; screen: Screen },
): Promise<PageLoad> {
  const { width, height, slow } = screen;
  const context = await browser.newContext({ viewport: { width, height } });
  try {
    const page = await context.newPage();
    if (slow) await slowDown(context, page);
    await page.addInitScript(NAMES);
    await page.addInitScript(watchHeading, heading);
    const responses: Response[] = [];
    page.on('response', (response) => responses.push(response));
    await page.goto(url, { waitUntil: 'networkidle' });
    await page.locator('main h1', { hasText: heading }).waitFor();
    await page.waitForFunction(
      () => performance.getEntriesByName('throughline.answers').length > 0,
    );
    await page.waitForTimeout(SETTLE);
    const seen = await page.evaluate(readTimeline);
    return { ...seen, files: await Promise.all(responses.map(sizesOf)) };
  } finally {
    await context.close();
  }
}

/** The sum of the shifts; Chromium's own score takes the worst five seconds, which is no more. */
export function layoutShift({ shifts }: PageLoad): number {
  return sum(shifts.map(({ value }) => value));
}

async function slowDown(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  const bytesASecond = 1_600_000 / 8;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: bytesASecond,
    uploadThroughput: bytesASecond,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

async function sizesOf(response: Response): Promise<Loaded> {
  const request = response.request();
  const body = await response.body();
  const { responseBodySize } = await request.sizes();
  return {
    path: new URL(response.url()).pathname,
    kind: request.resourceType(),
    encoding: (await response.headerValue('content-encoding')) ?? 'none',
    plain: body.length,
    transferred: responseBodySize,
    gzipped: gzipSync(body, { level: 9 }).length,
  };
}

declare global {
  interface Window {
    headingAt?: number;
  }
}

/** Runs in the page before its own scripts: notes when the heading of a page stands in `main`. */
function watchHeading(heading: string): void {
  const observer = new MutationObserver(() => {
    if (document.querySelector('main h1')?.textContent !== heading) return;
    window.headingAt = performance.now();
    observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** Runs in the page: what its performance timeline has kept. */
async function readTimeline(): Promise<Omit<PageLoad, 'files'>> {
  type Entry = PerformanceEntry & {
    value: number;
    sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
  };
  const entries = (type: string) =>
    new Promise<Entry[]>((resolve) => {
      const observer = new PerformanceObserver((list) => resolve(list.getEntries() as Entry[]));
      observer.observe({ type, buffered: true });
      setTimeout(() => resolve([]), 500);
    });
  const shifts = (await entries('layout-shift')).map(({ value, sources }) => ({
    value,
    what: sources
      .map(({ node, previousRect: from, currentRect: to }) => {
        const element = node instanceof Element ? node : node?.parentElement;
        const name = `${element?.tagName.toLowerCase()}.${element?.className}`;
        return `${name} from x ${from.x} y ${from.y} to ${to.width === 0 ? 'outside' : `x ${to.x} y ${to.y}`}`;
      })
      .join('; '),
  }));
  const [paint, largest] = [await entries('paint'), await entries('largest-contentful-paint')];
  return {
    heading: window.headingAt ?? Number.NaN,
    answers: performance.getEntriesByName('throughline.answers')[0]?.startTime ?? Number.NaN,
    firstPaint:
      paint.find(({ name }) => name === 'first-contentful-paint')?.startTime ?? Number.NaN,
    largestPaint: largest.at(-1)?.startTime ?? Number.NaN,
    shifts,
  };
}
