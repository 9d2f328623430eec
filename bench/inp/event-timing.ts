import type { Page } from '@playwright/test';

/** One press of a key, a button or a finger, and what the browser says of it. Milliseconds. */
export type Interaction = {
  /**
   * From the press or the release to the next frame: the longest of its events. In steps of 8; what
   * the browser leaves out took less than 16, and is counted as 16.
   */
  duration: number;
  /** Until the page’s own code began: it was still busy with something else. */
  delay: number;
  /** In which that code ran. */
  processing: number;
  /** From its end until the frame was on the screen: style, layout, paint, other tasks before them. */
  presentation: number;
  /** Until the title of another page was painted; undefined where none came before the next press. */
  shown: number | undefined;
};

/** Event Timing leaves out what is shorter than this, which is the least that can be asked for. */
const LEAST = 16;

/** Runs in the page before its own scripts, and so can use nothing of ours. */
type Timed = {
  interaction: number;
  start: number;
  begun: number;
  ended: number;
  duration: number;
};
type Watched = {
  presses: { time: number; counts: boolean }[];
  events: Timed[];
  titles: number[];
};

declare global {
  interface Window {
    inp: Watched;
  }
}

/** What tsx wraps functions in to keep their names; those of a page have none. */
const NAMES = 'globalThis.__name = (value) => value;';

/** Has every page note its presses and their event timings from the beginning. */
export async function watchInteractions(page: Page): Promise<void> {
  await page.addInitScript(NAMES);
  await page.addInitScript(watch, LEAST);
}

function watch(least: number): void {
  const watched: Watched = { presses: [], events: [], titles: [] };
  window.inp = watched;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEventTiming & {
      interactionId: number;
    })[]) {
      if (entry.interactionId === 0) continue;
      watched.events.push({
        interaction: entry.interactionId,
        start: entry.startTime,
        begun: entry.processingStart,
        ended: entry.processingEnd,
        duration: entry.duration,
      });
    }
  }).observe({
    type: 'event',
    durationThreshold: least,
    buffered: true,
  } as PerformanceObserverInit);
  const how = { capture: true, passive: true };
  const down = (time: number, counts: boolean) => watched.presses.push({ time, counts });
  window.addEventListener('pointerdown', ({ timeStamp }) => down(timeStamp, true), how);
  window.addEventListener(
    'keydown',
    ({ key, timeStamp }) => down(timeStamp, !['Control', 'Shift', 'Alt', 'Meta'].includes(key)),
    how,
  );
  let title = '';
  new MutationObserver(() => {
    const now = document.querySelector('main h1')?.textContent ?? '';
    if (now === title) return;
    title = now;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => watched.titles.push(performance.now());
      port2.postMessage(undefined);
    });
  }).observe(document, { childList: true, subtree: true, characterData: true });
}

/** Of every press since the page was loaded, in their order, what became of it. */
export async function readInteractions(page: Page): Promise<Interaction[]> {
  const { presses, events, titles } = await page.evaluate(() => window.inp);
  const eventsOf = new Map<number, Timed[]>();
  for (const event of events) {
    eventsOf.set(event.interaction, [...(eventsOf.get(event.interaction) ?? []), event]);
  }
  // A release belongs to the press before it; that of a modifier to none that counts.
  const ofPress = new Map<number, Timed[]>();
  for (const own of eventsOf.values()) {
    const start = Math.min(...own.map((event) => event.start));
    const at = presses.findLastIndex(({ time }) => time <= start + 1);
    ofPress.set(at, [...(ofPress.get(at) ?? []), ...own]);
  }
  return presses.flatMap(({ time, counts }, at) => {
    if (!counts) return [];
    const next = presses.slice(at + 1).find((press) => press.counts)?.time ?? Infinity;
    const title = titles.find((painted) => painted > time && painted < next);
    return { ...longest(ofPress.get(at) ?? []), shown: title && title - time };
  });
}

function longest(events: readonly Timed[]): Omit<Interaction, 'shown'> {
  const [first, ...others] = events;
  if (!first) return { duration: LEAST, delay: 0, processing: 0, presentation: 0 };
  const most = others.reduce((a, b) => (b.duration > a.duration ? b : a), first);
  const end = most.start + most.duration;
  // Events that were answered by the same frame are one piece of work, as web-vitals has it.
  const together = events.filter(({ start, duration }) => Math.abs(start + duration - end) <= 8);
  const begun = Math.max(most.start, Math.min(...together.map((event) => event.begun)));
  const ended = Math.min(end, Math.max(...together.map((event) => event.ended)));
  return {
    duration: most.duration,
    delay: begun - most.start,
    processing: Math.max(0, ended - begun),
    presentation: end - ended,
  };
}
