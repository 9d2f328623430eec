import type { Page } from '@playwright/test';
import { answers } from './answers.ts';
import { holdScripts } from './held-scripts.ts';
import { asked, bundledCorpus, theMap } from './map.ts';
import { expect, test } from './test.ts';

/** The written map is seen before the one that answers: what is done to it in between is not lost. */

const MAP = '**/assets/graph-canvas*.js';
const SLUG = 'kubernetes';

/** Where a topic lies on the written map, on the screen. */
async function writtenPlace(page: Page, slug: string) {
  const { topics } = await bundledCorpus();
  const { x, y } = topics.find((topic) => topic.slug === slug)?.position ?? { x: 0, y: 0 };
  const short = (value: number) => Math.round(value * 10) / 10;
  const topic = page
    .getByRole('img', { name: /^Map of 147 topics/ })
    .locator(`circle[cx="${short(x)}"][cy="${short(y)}"]`)
    .filter({ visible: true });
  // Of the three pictures the styles show one.
  await expect(topic).toHaveCount(1);
  const box = await topic.boundingBox();
  if (!box) throw new Error(`“${slug}” is not on the written map.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The graph, some of whose scripts are on their way, and where a topic lies on it. */
async function openWritten(page: Page, which?: string) {
  const arrive = await holdScripts(page, which);
  await page.goto('/graph', { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  if (which) await answers(page);
  return { arrive, at: await writtenPlace(page, SLUG) };
}

async function mapIsThere(page: Page) {
  await expect(theMap(page)).toBeAttached();
  await expect(page.getByRole('img', { name: /^Map of 147 topics/ })).toHaveCount(0);
}

for (const [before, which] of [
  ['the page answers', undefined],
  ['the map does', MAP],
] as const) {
  test.describe(`before ${before}`, () => {
    test('a click selects', async ({ page }) => {
      const { arrive, at } = await openWritten(page, which);
      await page.mouse.click(at.x, at.y);
      arrive();
      await expect.poll(() => asked(page, 'topic')).toBe(SLUG);
      await expect(page.getByRole('region', { name: 'Kubernetes' })).toBeVisible();
    });

    test('a double click opens', async ({ page }) => {
      const { arrive, at } = await openWritten(page, which);
      await page.mouse.dblclick(at.x, at.y);
      arrive();
      await expect(page).toHaveURL(`/topics/${SLUG}`);
    });

    test('a drag selects nothing', async ({ page }) => {
      const { arrive, at } = await openWritten(page, which);
      await page.mouse.move(at.x - 90, at.y);
      await page.mouse.down();
      await page.mouse.move(at.x, at.y, { steps: 3 });
      await page.mouse.up();
      arrive();
      await mapIsThere(page);
      // A click is answered after what was kept.
      await page.getByRole('button', { name: 'Zoom in' }).click();
      await expect.poll(() => asked(page, 'at')).not.toBeNull();
      expect(asked(page, 'topic')).toBeNull();
    });

    test.describe('with a finger', () => {
      test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

      test('a tap selects what it is nearest to', async ({ page }) => {
        const { arrive, at } = await openWritten(page, which);
        await page.touchscreen.tap(at.x + 3, at.y - 3);
        arrive();
        await expect.poll(() => asked(page, 'topic')).toBe(SLUG);
      });
    });
  });
}

test('a click is one though the map comes between its halves', async ({ page }) => {
  const { arrive, at } = await openWritten(page, MAP);
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  arrive();
  await mapIsThere(page);
  await page.mouse.up();
  await expect.poll(() => asked(page, 'topic')).toBe(SLUG);
});

test('a drag pans by all of its way though the map comes amid it', async ({ page }) => {
  const { arrive, at } = await openWritten(page, MAP);
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await page.mouse.move(at.x - 60, at.y, { steps: 3 });
  arrive();
  await mapIsThere(page);
  await page.mouse.move(at.x - 120, at.y, { steps: 3 });
  await page.mouse.up();
  await expect.poll(() => asked(page, 'at')).not.toBeNull();
  const { topics } = await bundledCorpus();
  const { x = 0 } = topics.find(({ slug }) => slug === SLUG)?.position ?? {};
  const [middle = 0, , zoom = 1] = (asked(page, 'at') ?? '').split(',').map(Number);
  const frame = await theMap(page).boundingBox();
  const now = (frame?.x ?? 0) + (frame?.width ?? 0) / 2 + (x - middle) * zoom;
  expect(Math.abs(now - (at.x - 120))).toBeLessThan(3);
  expect(asked(page, 'topic')).toBeNull();
});

test('a topic of the local graph opens', async ({ page }) => {
  const arrive = await holdScripts(page);
  await page.goto('/topics/cqrs', { waitUntil: 'commit' });
  const local = page.getByRole('complementary', { name: 'Around CQRS' }).getByRole('img');
  await local.getByText('Golang').last().click();
  arrive();
  await expect(page).toHaveURL('/topics/golang');
});
