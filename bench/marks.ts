import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from '@playwright/test';
import { startChromium } from './chromium.ts';
import { MARKED_ARCHIVE, manyMarks, serveLargeArchive } from './marks-archive.ts';
import {
  copyMade,
  type Import,
  importTime,
  loadTime,
  preparePage,
  pressed,
  previewTime,
  storeMarks,
  type Ticks,
  tickBox,
} from './marks-page.ts';
import { median, rounded, verdict, whole } from './numbers.ts';
import { withPreview } from './preview.ts';
import type { Report } from './report.ts';

const SIZES = [1000, 10_000, 50_000] as const;
const TICKS = 60;
const LOADS = 5;
const PAGES = [
  { name: 'topic card', address: '/topics/topic-0', box: 'main ul input[type="checkbox"]' },
  { name: 'checklists', address: '/checklists', box: 'main li input[type="checkbox"]' },
] as const;
/** From so many marks on there is a copy of them (src/data/marks/marks-copy.ts). */
const COPIED = 2000;
const FILES = '/checklists?view=files';
const LIMITS = { tick: 16, slowTick: 50, load: 300, file: 2000 } as const;

type Measured = {
  marks: number;
  ticks: readonly Ticks[];
  /** Of each mark's own record, before there is a copy of them. */
  firstLoad: number;
  loads: number[];
  exported: number;
  megabytes: number;
  previewed: number;
} & Import;

/** How long marks take, as a reader meets them: in the built app, with the database of a browser. */
export async function benchMarks(report: Report): Promise<void> {
  const browser = await startChromium();
  const folder = await mkdtemp(path.join(tmpdir(), 'throughline-bench-'));
  try {
    report.line(`Chromium ${browser.version()}, headless; the built app, served by vite preview`);
    report.line(MARKED_ARCHIVE);
    report.line(
      'marks: in the run that is looked at up to 30,000, then in a second one; every tenth has a note',
    );
    const all = await withPreview(async (origin) => {
      const measured: Measured[] = [];
      for (const marks of SIZES)
        measured.push(await measureSize(browser, { origin, marks, folder }));
      return measured;
    });
    tell(report, all);
  } finally {
    await browser.close();
    await rm(folder, { recursive: true });
  }
}

async function measureSize(
  browser: Browser,
  { origin, marks, folder }: { origin: string; marks: number; folder: string },
): Promise<Measured> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const empty = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    for (const one of [context, empty]) await serveLargeArchive(one);
    const page = await context.newPage();
    await preparePage(page);
    const [card] = PAGES;
    // The page that is all about marks makes the database; a card of one who has none does not.
    await page.goto(origin + FILES);
    await loadTime(page);
    await storeMarks(page, manyMarks(marks));
    await page.goto(origin + card.address);
    const { time: firstLoad } = await loadTime(page);
    if (marks >= COPIED) await copyMade(page);
    const loads: number[] = [];
    for (let n = 0; n < LOADS; n += 1) {
      await page.goto(origin + card.address);
      const load = await loadTime(page);
      if (load.marks !== marks) throw new Error(`${load.marks} marks were loaded, not ${marks}.`);
      loads.push(load.time);
    }
    const ticks: Ticks[] = [];
    for (const { address, box } of PAGES) {
      await page.goto(origin + address);
      await loadTime(page);
      await page.locator(box).nth(2).waitFor();
      await tickBox(page, box, 6);
      ticks.push(await tickBox(page, box, TICKS));
    }
    await page.goto(origin + FILES);
    await loadTime(page);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export everything', exact: true }).waitFor();
    const exported = await pressed(page, 'Export everything');
    const file = path.join(folder, `marks-${marks}.json`);
    await (await download).saveAs(file);

    const other = await empty.newPage();
    await preparePage(other);
    await other.goto(origin + FILES);
    await loadTime(other);
    await other.locator('input[type="file"]:enabled').waitFor();
    const previewed = await previewTime(other, file);
    const imported = await importTime(other, marks);
    const megabytes = (await stat(file)).size / 1e6;
    return { marks, ticks, firstLoad, loads, exported, megabytes, previewed, ...imported };
  } finally {
    await context.close();
    await empty.close();
  }
}

function tell(report: Report, all: readonly Measured[]): void {
  const largest = all.at(-1);
  const header = [
    'marks stored',
    ...all.map(({ marks }) => whole(marks)),
    'limit',
    `at ${whole(largest?.marks ?? 0)}`,
  ];
  const row = (name: string, of: (one: Measured) => number, limit?: number) => [
    name,
    ...all.map((one) => rounded(of(one))),
    limit === undefined ? '' : whole(limit),
    limit === undefined || !largest ? '' : verdict(of(largest) <= limit),
  ];
  report.heading('A tick, in milliseconds');
  report.line(
    `${TICKS} ticks after 6 to warm up; painted: from the click until its frame is painted`,
  );
  report.line(
    'a frame comes every 16.7 ms: the wait for it, 8 ms on average, is part of “painted”',
  );
  report.line('worked: the click and what React does; drawn: style, layout and paint of the frame');
  report.table([
    header,
    ...PAGES.flatMap(({ name }, at) => {
      const times = (one: Measured, of: keyof Ticks) => one.ticks[at]?.[of] ?? [];
      return [
        row(`${name}, painted, median`, (one) => median(times(one, 'painted')), LIMITS.tick),
        row(`${name}, painted, p95`, (one) => p95(times(one, 'painted')), LIMITS.slowTick),
        row(`${name}, worked, median`, (one) => median(times(one, 'worked'))),
        row(`${name}, worked, p95`, (one) => p95(times(one, 'worked'))),
        row(`${name}, drawn, median`, (one) => median(times(one, 'drawn'))),
      ];
    }),
  ]);
  report.heading('Loading, exporting and importing, in milliseconds');
  report.line(
    `loaded: from asking for the database until all screens know; median and least of ${LOADS} page loads`,
  );
  report.line(
    'imported into a browser that has none: previewed, from choosing the file; then shown and stored, from pressing Import,',
  );
  report.line(
    'and each in its own record, which the page sees to when it has time; until then they are read from one',
  );
  report.table([
    header,
    row('loaded, median', ({ loads }) => median(loads), LIMITS.load),
    row('loaded, least', ({ loads }) => Math.min(...loads)),
    row('loaded once, without a copy', ({ firstLoad }) => firstLoad),
    row('exported as JSON', ({ exported }) => exported, LIMITS.file),
    row('  megabytes', ({ megabytes }) => megabytes),
    row('imported, all in all', ({ previewed, stored }) => previewed + stored, LIMITS.file),
    row('  previewed', ({ previewed }) => previewed),
    row('  shown', ({ shown }) => shown),
    row('  stored', ({ stored }) => stored),
    row('  each in its own record', ({ spread }) => spread),
  ]);
  report.heading('Growth from 10,000 to 50,000 marks');
  const [, middle] = all;
  if (!middle || !largest) return;
  const times = (of: (one: Measured) => number) => `×${(of(largest) / of(middle)).toFixed(1)}`;
  report.line('in proportion it would be ×5; a tick should not grow at all');
  report.table([
    ['tick on a card', 'tick on checklists', 'loaded', 'exported', 'imported'],
    [
      times(({ ticks }) => median(ticks[0]?.worked ?? [])),
      times(({ ticks }) => median(ticks[1]?.worked ?? [])),
      times(({ loads }) => Math.min(...loads)),
      times(({ exported }) => exported),
      times(({ previewed, stored }) => previewed + stored),
    ],
  ]);
}

function p95(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN;
}
