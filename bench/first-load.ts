import { startChromium } from './chromium.ts';
import { kilobytes, median, sum, verdict, whole } from './numbers.ts';
import { type Offered, offeredData } from './offered.ts';
import { type Loaded, layoutShift, loadPage, type PageLoad, type Screen } from './page-load.ts';
import { withPreview } from './preview.ts';
import type { Report } from './report.ts';

const ADDRESS = '/topics/cqrs';
const HEADING = 'CQRS';
const DATA = 'dist/corpora';
const RUNS = 5;

const SCREENS: readonly Screen[] = [
  { name: '1280 px', width: 1280, height: 800, slow: false },
  { name: '390 px', width: 390, height: 844, slow: false },
  { name: '390 px, slow', width: 390, height: 844, slow: true },
];

type Kind = { name: string; limit?: number; has: (file: Loaded) => boolean };

const KINDS: readonly Kind[] = [
  { name: 'page', has: ({ kind }) => kind === 'document' },
  { name: 'JavaScript', limit: 130_000, has: ({ path }) => path.endsWith('.js') },
  { name: 'CSS', limit: 25_000, has: ({ path }) => path.endsWith('.css') },
  { name: 'font', has: ({ path }) => path.endsWith('.woff2') },
  { name: 'corpus and cards', limit: 60_000, has: ({ path }) => path.startsWith('/corpora/') },
];

/** What a first visit to a card loads, how soon it is there, and whether anything moves. */
export async function benchFirstLoad(report: Report): Promise<void> {
  const browser = await startChromium();
  try {
    report.line(`Chromium ${browser.version()}, headless; a new context for every load`);
    report.line(`${ADDRESS} of the built app, served by vite preview; 1 KB is 1,000 bytes`);
    const loads = await withPreview(async (origin) => {
      const all: { screen: Screen; runs: PageLoad[] }[] = [];
      for (const screen of SCREENS) {
        const runs: PageLoad[] = [];
        for (let n = 0; n < RUNS; n += 1) {
          runs.push(await loadPage(browser, origin + ADDRESS, { heading: HEADING, screen }));
        }
        all.push({ screen, runs });
      }
      return all;
    });
    weights(report, loads[0]?.runs[0]?.files ?? [], await offeredData(DATA));
    moments(report, loads);
  } finally {
    await browser.close();
  }
}

function weights(report: Report, files: readonly Loaded[], offered: Offered): void {
  const other: Kind = { name: 'other', has: (file) => !KINDS.some(({ has }) => has(file)) };
  const all: Kind = { name: 'all', has: () => true };
  report.heading('What is loaded, in KB of bodies');
  report.line('gzip -9 is what the limits count; “transferred” is what this server sent');
  report.line('what hovering a link preloads is not part of a load');
  report.table([
    ['', 'requests', 'plain', 'transferred', 'gzip -9', 'limit', ''],
    ...[...KINDS, other, all].map(({ name, limit, has }) => {
      const own = files.filter(has);
      const total = (size: (file: Loaded) => number) => sum(own.map(size));
      const gzipped = total((file) => file.gzipped);
      return [
        name,
        String(own.length),
        kilobytes(total((file) => file.plain)),
        kilobytes(total((file) => file.transferred)),
        kilobytes(gzipped),
        limit === undefined ? '' : kilobytes(limit),
        limit === undefined ? '' : verdict(gzipped <= limit),
      ];
    }),
  ]);
  report.line(
    `corpus and cards: shelf, corpus, and the cards of one family; of ${offered.files} files and ${kilobytes(offered.gzipped)} KB in all`,
  );
  report.heading('Each file, in KB');
  report.table([
    ['', 'plain', 'transferred', 'gzip -9', 'encoding'],
    ...files.map((file) => [
      file.path,
      kilobytes(file.plain),
      kilobytes(file.transferred),
      kilobytes(file.gzipped),
      file.encoding,
    ]),
  ]);
}

function moments(
  report: Report,
  loads: readonly { screen: Screen; runs: readonly PageLoad[] }[],
): void {
  report.heading('When it is there, and what moves');
  report.line(`milliseconds, medians of ${RUNS} loads; layout shift, the worst of them (limit 0)`);
  report.line('slow: 1.6 Mbit/s, 150 ms, processor ÷ 4');
  report.table([
    ['', 'first paint', 'heading', 'largest paint', 'answers', 'layout shift', ''],
    ...loads.map(({ screen, runs }) => {
      const middle = (of: (load: PageLoad) => number) => whole(median(runs.map(of)));
      const shift = Math.max(...runs.map(layoutShift));
      return [
        screen.name,
        middle((load) => load.firstPaint),
        middle((load) => load.heading),
        middle((load) => load.largestPaint),
        middle((load) => load.answers),
        shift.toFixed(4),
        verdict(shift === 0),
      ];
    }),
  ]);
  const moved = loads.flatMap(({ screen, runs }) =>
    runs.flatMap(({ shifts }) =>
      shifts.map(({ value, what }) => `${screen.name}: ${value.toFixed(4)} ${what}`),
    ),
  );
  for (const line of new Set(moved)) report.line(line);
}
