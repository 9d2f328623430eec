import type { Page } from '@playwright/test';
import { cardsOf, corpusOfTopics } from '#src/testing/corpus-builder.ts';
import { answers } from './answers.ts';
import { cutOff, openPage, PAGES, scrolledSideways, serveCorpus } from './pages.ts';
import { shifts, watchShifts } from './shifts.ts';
import { staticHost } from './static-host.ts';
import { expect, test } from './test.ts';

const softly = expect.configure({ soft: true });
/** From that of a window of 1280 pixels enlarged four times (WCAG 2.2, 1.4.10) to a wide screen. */
const WIDTHS = [320, 360, 390, 768, 1440, 1920];

for (const kind of PAGES) {
  test.describe(kind.kind, () => {
    test.use({ mayComplain: kind.kind === 'error page' });

    test(`never scrolls sideways: ${kind.kind}`, async ({ page }) => {
      await openPage(page, kind);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        // A map takes its new size a moment after the window.
        await softly.poll(() => scrolledSideways(page), `${width} pixels wide`).toBe(0);
        await softly.poll(() => cutOff(page), `${width} pixels wide`).toEqual([]);
      }
    });
  });
}

test.describe('nothing on the page shifts while it loads', () => {
  test.beforeEach(({ page }) => watchShifts(page));

  const SCREENS = [
    ['a desk', { width: 1280, height: 800 }],
    ['a phone', { width: 390, height: 844 }],
  ] as const;

  /** What has shifted on a page that is there to its end. */
  async function shiftsOf(page: Page) {
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('contentinfo')).toBeAttached();
    return shifts(page);
  }

  const ADDRESSES = [
    '/',
    '/topics',
    '/topics/cqrs',
    '/posts',
    '/graph',
    '/paths',
    '/paths/cqrs',
    '/checklists',
    '/search',
    '/nowhere',
  ];
  for (const address of ADDRESSES) {
    for (const [device, viewport] of SCREENS) {
      test(`${address} on ${device}`, async ({ page }) => {
        await page.setViewportSize(viewport);
        await page.goto(address);
        expect(await shiftsOf(page)).toEqual([]);
      });

      test(`${address} on ${device}, when the archive is slow`, async ({ page }) => {
        let arrive = () => {};
        const arrival = new Promise<void>((resolve) => {
          arrive = resolve;
        });
        await page.route('**/corpora/*/corpus.json', async (route) => {
          await arrival;
          await route.continue();
        });
        await page.setViewportSize(viewport);
        await page.goto(address, { waitUntil: 'commit' });
        await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
        await page.evaluate(() => document.fonts.ready);
        arrive();
        await answers(page);
        expect(await shiftsOf(page)).toEqual([]);
      });
    }
  }
});

test('the bar is painted as a whole, also where its page comes in pieces', async ({ page }) => {
  let arrive = () => {};
  const until = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const fallback = { status: 404, file: '404.html' } as const;
  // In the middle of the ways to go, of which there are five.
  const host = await staticHost({ folder: 'dist', fallback, pieces: { upTo: 'Graph</a>', until } });
  try {
    await page.setViewportSize({ width: 390, height: 844 });
    await watchShifts(page);
    await page.goto(`${host.origin}/topics`, { waitUntil: 'commit' });
    // Whatever has been read and can be laid out could be painted.
    await page.waitForFunction(
      () => document.querySelectorAll('nav a').length === 2 && document.styleSheets.length > 0,
      undefined,
      { polling: 20 },
    );
    const rest = await page.evaluate(() => performance.now());
    arrive();
    await answers(page);
    const painted = await page.evaluate(() => performance.getEntriesByType('paint')[0]?.startTime);
    expect(painted).toBeGreaterThan(rest);
    expect(await shifts(page)).toEqual([]);
  } finally {
    arrive();
    await host.close();
  }
});

test.describe('what is the reader’s own', () => {
  for (const address of ['/', '/paths']) {
    test(`moves nothing when it comes, once it was there before: ${address}`, async ({ page }) => {
      await page.goto('/paths/cqrs');
      await page.getByRole('button', { name: 'Mark as read' }).click();
      await expect(page.getByText('1 of 3 read')).toBeVisible();
      await page.goto(address);
      const own = page.getByRole('region', { name: /^In progress|^Continue where/ });
      await expect(own).toBeVisible();
      const kept = () =>
        page.evaluate(() =>
          Object.keys(localStorage)
            .filter((key) => key.startsWith('throughline.room '))
            .map((key) => key.slice('throughline.room '.length)),
        );
      await expect.poll(kept).toContain(address);
      await watchShifts(page);
      await page.reload();
      await expect(own).toBeVisible();
      // By then the room is no longer kept, but taken.
      const room = () => page.evaluate(() => document.documentElement.style.cssText);
      await expect.poll(room).toBe('');
      expect(await shifts(page)).toEqual([]);
    });
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the bar of pages lies at the bottom, with room for a thumb', async ({ page }) => {
    await page.goto('/');
    const links = page.getByRole('navigation', { name: 'Main' }).getByRole('link');
    await expect(links).toHaveText(['Topics', 'Graph', 'Paths', 'Checklists', 'Posts']);
    for (const link of await links.all()) {
      const box = await link.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(44);
      expect(box?.width).toBeGreaterThanOrEqual(44);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeGreaterThan(840);
    }
  });

  test('the end of a page is not hidden behind that bar', async ({ page }) => {
    await page.goto('/topics/cqrs');
    const end = page.getByText('Nothing you do here is sent anywhere.');
    await expect(end).toBeAttached();
    const uncovered = () =>
      end.evaluate((element) => {
        window.scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
        const words = document.createRange();
        words.selectNodeContents(element);
        const { left, bottom } = words.getBoundingClientRect();
        return document.elementFromPoint(left + 1, bottom - 1) === element;
      });
    await expect.poll(uncovered).toBe(true);
  });
});

test.describe('1,000 topics', () => {
  // The browser complains that the corpus which the page preloads is not the one that it got.
  test.use({ mayComplain: true });

  const rows = 'main li';

  test.beforeEach(async ({ page }) => {
    const corpus = corpusOfTopics(1000);
    await serveCorpus(page, corpus, cardsOf(corpus));
  });

  test('are drawn near the screen only, down to the last of them', async ({ page }) => {
    await page.goto('/topics');
    await expect(page.getByRole('status')).toHaveText('1,000 topics');
    await expect(page.getByRole('link', { name: /^Topic 1\b/ }).first()).toBeInViewport();
    expect(await page.locator(rows).count()).toBeLessThan(60);
    // Rows are measured as they come, so the end may move: whoever wants it presses again.
    await expect(async () => {
      await page.keyboard.press('End');
      await expect(page.locator('[aria-posinset="1000"]')).toBeInViewport({ timeout: 1000 });
    }).toPass();
    await expect(page.locator('[aria-posinset="1"]')).toHaveCount(0);
    expect(await page.locator(rows).count()).toBeLessThan(60);
  });

  test('are where they were after a look at one of them', async ({ page }) => {
    await page.goto('/topics?sort=name');
    await expect(page.getByRole('status')).toHaveText('1,000 topics');
    await expect(page.locator('[aria-posinset="1"]')).toBeVisible();
    await page.evaluate(() => window.scrollTo(0, 30_000));
    const row = page.locator('[aria-posinset="400"]');
    await expect(row).toBeAttached();
    await row.scrollIntoViewIfNeeded();
    const name = await row.locator('bdi').first().textContent();
    await row.getByRole('link').click();
    await expect(
      page.getByRole('heading', { level: 1, name: name ?? '', exact: true }),
    ).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1, name: 'Topics' })).toBeVisible();
    await expect(row).toBeInViewport();
    await expect(row).toContainText(name ?? '');
  });

  test('do not scroll sideways', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto('/topics');
    await expect(page.getByRole('status')).toHaveText('1,000 topics');
    await expect.poll(() => scrolledSideways(page)).toBe(0);
  });
});
