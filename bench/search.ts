import type { Browser } from '@playwright/test';
import { startChromium } from './chromium.ts';
import { RECIPE } from './generate-archive.ts';
import { kilobytes, median, rounded, verdict, whole } from './numbers.ts';
import type { Report } from './report.ts';
import { createPauses } from './search/documents.ts';
import { type AppSearch, measureApp } from './search-app.ts';
import { PEERS, withSearchPage } from './search-page.ts';

const SIZES = [1000, 10_000, 100_000];
const ENGINES = ['ours', 'minisearch', 'ufuzzy', 'plain scan'];
const QUERIES = 12;
/** Milliseconds from a key to its painted results (p95), by how many documents there are. */
const LIMITS: Readonly<Record<number, number>> = { 10000: 30, 100000: 80 };
/** What a shipped index would come over: Lighthouse’s slow 4G, in bytes a millisecond. */
const SLOW = 1_600_000 / 8 / 1000;

type Measured = {
  engine: string;
  documents: number;
  built: number;
  plain: number;
  gzipped: number;
  load: number;
  times: number[];
  /** Of all queries, the share whose source is among the first 30. */
  found: number;
};

/** From a key to its painted results: in the app, and engine beside engine in one browser. */
export async function benchSearch(report: Report): Promise<void> {
  const browser = await startChromium();
  try {
    report.line(`Chromium ${browser.version()}, headless`);
    report.line(`documents: ${RECIPE}`);
    report.line(
      `${QUERIES} queries of two words of a title, typed key by key with real keys, 40 to 100 ms apart or once the answer is there, the second word without its last letter; every third query lacks a letter`,
    );
    report.line('milliseconds from the press to the end of the frame that shows the answer');
    await app(report, browser);
    const rows: Measured[] = [];
    await withSearchPage(async (address) => {
      for (const documents of SIZES) {
        for (const engine of ENGINES) rows.push(await measure(browser, address, engine, documents));
      }
    });
    for (const documents of SIZES) sideBySide(report, documents, rows);
    shipping(report, rows);
  } finally {
    await browser.close();
  }
}

async function app(report: Report, browser: Browser): Promise<void> {
  report.heading('In the palette of the built app');
  report.line('ready: from opening it first to the first whole answer, the archive being loaded');
  const rows: [number, AppSearch][] = [];
  for (const documents of SIZES) {
    rows.push([documents, await measureApp(browser, { documents, queries: QUERIES })]);
  }
  report.table([
    ['documents', 'keys', 'ready', 'median', 'p95', 'limit', ''],
    ...rows.map(([documents, { ready, times }]) => {
      const limit = LIMITS[documents];
      return [
        whole(documents),
        whole(times.length),
        whole(ready),
        rounded(median(times)),
        rounded(p95(times)),
        limit === undefined ? '' : whole(limit),
        limit === undefined ? '' : verdict(p95(times) <= limit),
      ];
    }),
  ]);
}

async function measure(
  browser: Browser,
  address: string,
  engine: string,
  documents: number,
): Promise<Measured> {
  const page = await browser.newPage();
  try {
    await page.addInitScript('globalThis.__name = (value) => value;');
    await page.goto(address);
    const { built, queries } = await page.evaluate(
      ([name, count, most]) => window.searchBench.build(name, count, most),
      [engine, documents, QUERIES] as const,
    );
    const pause = createPauses();
    let found = 0;
    let keys = 0;
    for (const { query, source } of queries) {
      await page.evaluate(() => {
        const field = document.querySelector<HTMLInputElement>('#field');
        if (field) field.value = '';
        field?.focus();
      });
      for (const key of query) {
        await page.waitForTimeout(pause());
        await page.keyboard.press(key);
        keys += 1;
        await page.waitForFunction((count) => window.searchBench.times.length >= count, keys);
      }
      if (await page.evaluate((at) => window.searchBench.found.includes(at), source)) found += 1;
    }
    const times = await page.evaluate(() => window.searchBench.times);
    const shipped = await page.evaluate(() => window.searchBench.ship());
    return { engine, documents, built, times, found: found / queries.length, ...shipped };
  } finally {
    await page.close();
  }
}

function sideBySide(report: Report, documents: number, rows: readonly Measured[]): void {
  report.heading(`${whole(documents)} documents, engine beside engine, each in a worker`);
  if (documents === SIZES[0]) {
    const peers = Object.entries(PEERS).map(([name, version]) => `${name} ${version}`);
    report.line(`${peers.join(', ')}; the plain scan is no library: includes() on folded texts`);
    report.line('found: the post that a query was taken from is among the first 30');
    report.line('size: the index as it would be shipped, for the last two the texts, in MB');
  }
  const limit = LIMITS[documents];
  report.table([
    ['', 'build', 'size', 'gzipped', 'median', 'p95', 'found', limit ? `p95 ≤ ${limit}` : ''],
    ...rows
      .filter((row) => row.documents === documents)
      .map(({ engine, built, plain, gzipped, times, found }) => [
        engine,
        whole(built),
        rounded(plain / 1e6),
        rounded(gzipped / 1e6),
        rounded(median(times)),
        rounded(p95(times)),
        `${whole(found * 100)} %`,
        limit ? verdict(p95(times) <= limit) : '',
      ]),
  ]);
}

function shipping(report: Report, rows: readonly Measured[]): void {
  report.heading('Built in the worker, or shipped with the corpus');
  report.line('ours; shipped: gzipped bytes at 1.6 Mbit/s, and the loading; the texts come anyway');
  report.table([
    ['documents', 'built', 'shipped, KB', 'on the way', 'loading', 'kept'],
    ...rows
      .filter(({ engine }) => engine === 'ours')
      .map(({ documents, built, gzipped, load }) => [
        whole(documents),
        whole(built),
        kilobytes(gzipped),
        whole(gzipped / SLOW),
        rounded(load),
        built <= gzipped / SLOW + load ? 'built' : 'shipped',
      ]),
  ]);
}

function p95(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.95))] ?? Number.NaN;
}
