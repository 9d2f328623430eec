import type { Browser, CDPSession, Page } from '@playwright/test';
import type {} from './graph/page.ts';
import { median } from './numbers.ts';

/** What one library did with one graph. Times in milliseconds, memory in bytes. */
export type Drawn = {
  first: number;
  hovered: number;
  selected: number;
  pan: Frames;
  zoom: Frames;
  /** More memory than before the graph, after it was left and the rest was collected. */
  kept: number;
  answers: Record<string, number[]>;
};

/** Intervals between frames, and the work of the page's main thread for each. */
type Frames = { median: number; p95: number; work: number };

/** Whatever takes longer is left. */
const PATIENCE = 40_000;
const GESTURE = 2500;
const MOVES = 60;
const TURNS = 24;

/** Opens the page, draws a graph of so many topics by one library, and uses it as a reader would. */
export async function measureGraph(browser: Browser, url: string, topics: number): Promise<Drawn> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(120_000);
    await page.goto(url);
    await page.waitForFunction('window.bench !== undefined');
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    const before = await heap(session);
    const first = await page.evaluate((count) => window.bench.start(count), topics);
    const hovered = await untilHovered(page);
    const selected = await untilSelected(page);
    // Whatever is still being brought up comes to its end first; ours waits two seconds for a rest.
    await page.waitForTimeout(5000);
    const pan = await frames(page, session, drag);
    const zoom = await frames(page, session, wheel);
    const answers = await page.evaluate(() => window.bench.answers());
    await page.evaluate(() => window.bench.leave());
    await page.waitForTimeout(500);
    return { first, hovered, selected, pan, zoom, kept: (await heap(session)) - before, answers };
  } finally {
    await context.close();
  }
}

async function untilHovered(page: Page): Promise<number> {
  const until = Date.now() + PATIENCE;
  for (let n = 0; Date.now() < until; n += 1) {
    const { x, y } = await page.evaluate(() => window.bench.point());
    await page.mouse.move(x + (n % 2), y);
    const hovered = await page.evaluate(() => window.bench.hovered);
    if (hovered !== undefined) return hovered;
  }
  return Number.NaN;
}

async function untilSelected(page: Page): Promise<number> {
  const until = Date.now() + PATIENCE;
  while (Date.now() < until) {
    const { x, y } = await page.evaluate(() => window.bench.point());
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.up();
    // A second click within the time of a double click would mean something else.
    for (let n = 0; n < 30; n += 1) {
      const selected = await page.evaluate(() => window.bench.selected);
      if (selected !== undefined) return selected;
      await page.waitForTimeout(15);
    }
  }
  return Number.NaN;
}

async function frames(
  page: Page,
  session: CDPSession,
  gesture: (page: Page) => Promise<void>,
): Promise<Frames> {
  const work = await taskTime(session);
  await page.evaluate(() => window.bench.record());
  await gesture(page);
  const intervals = await page.evaluate(() => window.bench.recorded());
  const spent = (await taskTime(session)) - work;
  const sorted = intervals.toSorted((a, b) => a - b);
  return {
    median: median(intervals),
    p95: sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN,
    work: spent / Math.max(1, intervals.length),
  };
}

/** From the ground beside the graph, so that no node is moved. */
async function drag(page: Page): Promise<void> {
  const until = Date.now() + GESTURE;
  await page.mouse.move(40, 40);
  await page.mouse.down();
  for (let n = 1; n <= MOVES && Date.now() < until; n += 1) {
    await page.mouse.move(40 + 300 * Math.sin(n / 10), 40 + 200 * Math.sin(n / 7));
  }
  await page.mouse.move(40, 40);
  await page.mouse.up();
}

async function wheel(page: Page): Promise<void> {
  const until = Date.now() + GESTURE;
  await page.mouse.move(640, 400);
  for (const turn of [-80, 80]) {
    for (let n = 0; n < TURNS && Date.now() < until; n += 1) await page.mouse.wheel(0, turn);
  }
}

async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  return metric(session, 'JSHeapUsedSize');
}

async function taskTime(session: CDPSession): Promise<number> {
  return 1000 * (await metric(session, 'TaskDuration'));
}

async function metric(session: CDPSession, name: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((each) => each.name === name)?.value ?? Number.NaN;
}
