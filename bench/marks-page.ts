import type { Page } from '@playwright/test';

/** What runs in the page, and so can use nothing of ours. Times in milliseconds. */

const NAMES = 'globalThis.__name = (value) => value;';

/** Makes functions that tsx has named run in the page. */
export async function preparePage(page: Page): Promise<void> {
  await page.addInitScript(NAMES);
}

/** Puts marks into the database that the page has made. */
export async function storeMarks(page: Page, marks: readonly unknown[]): Promise<void> {
  await page.evaluate(async (records) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('throughline');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const write = db.transaction('marks', 'readwrite');
    for (const record of records) write.objectStore('marks').put(record);
    await new Promise((resolve) => {
      write.oncomplete = resolve;
    });
    db.close();
  }, marks);
}

/** Waits until there is a copy of all marks beside them, as the page makes it when it has time. */
export async function copyMade(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('throughline');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    for (let count = 0; count === 0; ) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      count = await new Promise((resolve) => {
        const request = db.transaction('copies').objectStore('copies').count();
        request.onsuccess = () => resolve(request.result);
      });
    }
    db.close();
  });
}

/** How long the page took from asking for the database to showing the marks. */
export async function loadTime(page: Page): Promise<{ marks: number; time: number }> {
  const seen = await page.waitForFunction(() => {
    const [measure] = performance.getEntriesByName('marks loaded') as PerformanceMeasure[];
    return measure && { marks: Number(measure.detail), time: measure.duration };
  });
  const load = await seen.jsonValue();
  if (!load) throw new Error('No marks were loaded.');
  return load;
}

export type Ticks = {
  /** From the click until its frame was painted; a frame comes every 16.7 ms at best. */
  painted: number[];
  /** Of it the work: the handlers of the click and what React does with them. */
  worked: number[];
  /** From the beginning of its frame until it was painted: style, layout and paint. */
  drawn: number[];
};

/**
 * Clicks a box again and again, at no fixed moment of a frame. After a click that changes the page
 * comes a frame; a message that is posted in its callback arrives when the frame was painted.
 */
export async function tickBox(page: Page, box: string, times: number): Promise<Ticks> {
  return page.evaluate(
    async ({ box: name, times: count }) => {
      const ticks: { painted: number[]; worked: number[]; drawn: number[] } = {
        painted: [],
        worked: [],
        drawn: [],
      };
      const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
      for (let n = 0; n < count; n += 1) {
        const input = document.querySelectorAll<HTMLInputElement>(name)[n % 3];
        if (!input) throw new Error(`There is no ${name}.`);
        const before = input.checked;
        const start = performance.now();
        input.click();
        ticks.worked.push(performance.now() - start);
        const frame = await new Promise<number>((resolve) =>
          requestAnimationFrame(() => resolve(performance.now())),
        );
        await new Promise((resolve) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = resolve;
          port2.postMessage(undefined);
        });
        const end = performance.now();
        ticks.painted.push(end - start);
        ticks.drawn.push(end - frame);
        if (input.isConnected && input.checked === before) throw new Error('Nothing was ticked.');
        // Until the mark is stored and the page rests; not a whole number of frames.
        await pause(120 + (n % 7) * 5);
      }
      return ticks;
    },
    { box, times },
  );
}

/** Presses a button and gives how long the page was busy with it. */
export async function pressed(page: Page, name: string): Promise<number> {
  return page.getByRole('button', { name, exact: true }).evaluate((button: HTMLElement) => {
    const start = performance.now();
    button.click();
    return performance.now() - start;
  });
}

/** From the choice of a file until what it would change is shown. */
export async function previewTime(page: Page, file: string): Promise<number> {
  await page.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('input[type="file"]');
    field?.addEventListener('change', () => performance.mark('chosen'), { capture: true });
    new MutationObserver((_, observer) => {
      if (!document.querySelector('main h3')) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => performance.measure('previewed', 'chosen')));
    }).observe(document, { childList: true, subtree: true });
  });
  await page.locator('input[type="file"]').setInputFiles(file);
  const seen = await page.waitForFunction(
    () => performance.getEntriesByName('previewed')[0]?.duration,
    undefined,
    { timeout: 60_000 },
  );
  return Number(await seen.jsonValue());
}

export type Import = {
  /** From pressing the button until it is on the screen. */
  shown: number;
  /** Until it is in the database, so that a page that is closed now loses nothing. */
  stored: number;
  /** Until each mark is in its own record, which the page does when it has time. */
  spread: number;
};

/** Imports what is shown, so many marks. */
export async function importTime(page: Page, marks: number): Promise<Import> {
  return page
    .getByRole('button', { name: 'Import', exact: true })
    .evaluate(async (button: HTMLElement, wanted: number) => {
      const start = performance.now();
      button.click();
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      const shown = performance.now() - start;
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('throughline');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const count = (store: string) =>
        new Promise<number>((resolve) => {
          const request = db.transaction(store).objectStore(store).count();
          request.onsuccess = () => resolve(request.result);
        });
      // A reading transaction begins when the writing one before it has ended.
      await count('edits');
      const stored = performance.now() - start;
      while ((await count('marks')) < wanted) {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      const spread = performance.now() - start;
      db.close();
      return { shown, stored, spread };
    }, marks);
}
