import { loadavg } from 'node:os';
import type { Browser } from '@playwright/test';
import { startChromium } from './chromium.ts';
import { tickAtDesk } from './inp/desk-checklists.ts';
import { findAtDesk } from './inp/desk-finding.ts';
import { exploreAtDesk } from './inp/desk-graph.ts';
import { walkAtDesk } from './inp/desk-paths.ts';
import { readAtDesk } from './inp/desk-reading.ts';
import { watchInteractions } from './inp/event-timing.ts';
import { readOnPhone } from './inp/phone.ts';
import { type Named, Reader } from './inp/reader.ts';
import { median, rounded, verdict, whole } from './numbers.ts';
import { withPreview } from './preview.ts';
import type { Report } from './report.ts';

const RUNS = 3;
const SLOWER = 4;
const LIMIT = 100;
const SLOWEST = 10;

const DESK = { viewport: { width: 1280, height: 800 } };
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** An interaction of the tour with what it took in each run. */
type Toured = { place: string; name: string; runs: readonly Named[] };

/** How soon the app answers on a tour of all its pages, on a slow processor. */
export async function benchInp(report: Report): Promise<void> {
  const browser = await startChromium();
  try {
    report.line(`Chromium ${browser.version()}, headless, its main thread slowed ${SLOWER} times`);
    report.line(
      'the built app, served by vite preview; 1280 × 800 with mouse and keyboard, then 390 × 844 with a finger',
    );
    report.line(
      `a scripted tour with real input, ${RUNS} runs, each in a new browser context; keys 120 ms apart`,
    );
    report.line(
      'Interaction to Next Paint by the browser’s Event Timing, as web.dev/articles/inp defines it: of each',
    );
    report.line(
      'interaction its longest event, to the next frame; steps of 8 ms, what took less than 16 counts as 16',
    );
    const runs = await withPreview(async (origin) => {
      const all: Named[][] = [];
      for (let n = 0; n < RUNS; n += 1) {
        all.push(await tour(browser, origin));
        report.line(
          `load ${rounded(loadavg()[0] ?? 0)} after run ${n + 1}; more than 2 is other work`,
        );
      }
      return all;
    });
    const toured = together(runs);
    overall(report, runs, toured);
    pages(report, toured);
    slowest(report, toured);
    pageChanges(report, toured);
  } finally {
    await browser.close();
  }
}

async function tour(browser: Browser, origin: string): Promise<Named[]> {
  const desk = await visit(browser, origin, DESK, 'mouse', async (reader) => {
    await readAtDesk(reader);
    await exploreAtDesk(reader);
    await walkAtDesk(reader);
    await tickAtDesk(reader);
    await findAtDesk(reader);
  });
  return [...desk, ...(await visit(browser, origin, PHONE, 'finger', readOnPhone))];
}

async function visit(
  browser: Browser,
  origin: string,
  screen: typeof DESK,
  by: 'mouse' | 'finger',
  walk: (reader: Reader) => Promise<void>,
): Promise<Named[]> {
  const context = await browser.newContext({ ...screen, baseURL: origin, locale: 'en-GB' });
  try {
    const page = await context.newPage();
    await watchInteractions(page);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    const reader = new Reader(page, by);
    await walk(reader);
    await reader.leave();
    return reader.interactions;
  } finally {
    await context.close();
  }
}

function together(runs: readonly (readonly Named[])[]): Toured[] {
  const [first = []] = runs;
  return first.map(({ place, name }, at) => ({
    place,
    name,
    runs: runs.flatMap((run) => run[at] ?? []),
  }));
}

function durationOf({ runs }: Toured): number {
  return median(runs.map(({ duration }) => duration));
}

function overall(
  report: Report,
  runs: readonly (readonly Named[])[],
  toured: readonly Toured[],
): void {
  const p75s = runs.map((run) => p75(run.map(({ duration }) => duration)));
  const all = toured.map(durationOf);
  const over = (limit: number) => all.filter((duration) => duration > limit).length;
  report.heading('All interactions, in milliseconds');
  report.line(
    `${whole(toured.length)} interactions; p75 of each run: ${p75s.map(whole).join(', ')}`,
  );
  report.line(
    `p75, the median of the runs: ${whole(median(p75s))}, limit ${LIMIT}: ${verdict(median(p75s) < LIMIT)}`,
  );
  report.line(`over 100 ms: ${over(100)}; over 200 ms: ${over(200)}; medians of the runs`);
}

function pages(report: Report, toured: readonly Toured[]): void {
  report.heading('Page by page, in milliseconds');
  report.line('worst: what would be the INP of a visit that did no more than this');
  report.table([
    ['', 'interactions', 'median', 'p75', 'worst', 'p75 < 100'],
    ...[...new Set(toured.map(({ place }) => place))].map((place) => {
      const own = toured.filter((each) => each.place === place).map(durationOf);
      const high = p75(own);
      return [
        place,
        whole(own.length),
        whole(median(own)),
        whole(high),
        whole(Math.max(...own)),
        verdict(high < LIMIT),
      ];
    }),
  ]);
}

function slowest(report: Report, toured: readonly Toured[]): void {
  report.heading(`The ${SLOWEST} slowest, in milliseconds`);
  report.line(
    'delay: until our code began; processing: its time; presentation: the rest, to the frame',
  );
  const rows = toured.toSorted((a, b) => durationOf(b) - durationOf(a)).slice(0, SLOWEST);
  report.table([
    ['', 'median', 'least', 'most', 'delay', 'processing', 'presentation'],
    ...rows.map((row) => {
      const durations = row.runs.map(({ duration }) => duration);
      return [
        `${row.place}: ${row.name}`,
        whole(median(durations)),
        whole(Math.min(...durations)),
        whole(Math.max(...durations)),
        rounded(median(row.runs.map(({ delay }) => delay))),
        rounded(median(row.runs.map(({ processing }) => processing))),
        rounded(median(row.runs.map(({ presentation }) => presentation))),
      ];
    }),
  ]);
}

/** The next frame may not be the page yet: how long that took is another question, and answered too. */
function pageChanges(report: Report, toured: readonly Toured[]): void {
  const changes = toured.flatMap(({ place, name, runs }) => {
    const shown = runs.flatMap((run) => run.shown ?? []);
    return shown.length === runs.length
      ? [{ name: `${place}: ${name}`, shown: median(shown) }]
      : [];
  });
  report.heading('From the press to the title of the next page, painted, in milliseconds');
  report.table(
    changes.toSorted((a, b) => b.shown - a.shown).map(({ name, shown }) => [name, whole(shown)]),
  );
}

function p75(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.75) - 1] ?? Number.NaN;
}
