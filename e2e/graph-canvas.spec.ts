import type { CDPSession, Page } from '@playwright/test';
import { cardsOf, corpusOfTopics } from '#src/testing/corpus-builder.ts';
import {
  asked,
  bundledCorpus,
  cytoscapeLeads,
  difference,
  drawnPixels,
  isDrawn,
  middleOf,
  openMapAt,
  theMap,
} from './map.ts';
import { serveCorpus } from './pages.ts';
import { expect, test } from './test.ts';

const CYTOSCAPE = '**/assets/cytoscape*.js';

test.describe('before cytoscape has come', () => {
  test.use({ mayComplain: true });
  test.beforeEach(({ page }) => page.route(CYTOSCAPE, (route) => route.abort()));

  test('the map is there, and answers the pointer', async ({ page }) => {
    await openMapAt(page, 'cqrs');
    const { x, y } = await middleOf(page);
    await page.mouse.move(x, y);
    await expect(theMap(page)).toHaveAttribute('data-target', 'topic');
    await page.mouse.click(x, y);
    await expect.poll(() => asked(page, 'topic')).toBe('cqrs');
    await page.mouse.dblclick(x, y);
    await expect(page.getByRole('heading', { level: 1, name: 'CQRS' })).toBeVisible();
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`cytoscape takes the place of the light drawing without a jump: ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/graph');
    await cytoscapeLeads(page);
    const after = await theMap(page).screenshot();
    // The light drawing comes back with the next move, and stays while a button is down.
    const { x, y } = await middleOf(page);
    await page.mouse.move(x - 300, y + 250);
    await page.mouse.down();
    await page.mouse.move(x - 290, y + 250);
    await page.mouse.move(x - 300, y + 250);
    await expect(theMap(page)).toHaveAttribute('data-leads', 'light');
    const before = await theMap(page).screenshot();
    await page.mouse.up();
    expect(await difference(page, before, after)).toBeLessThan(0.002);
  });
}

test('a topic that its own card would cover comes out from under it', async ({ page }) => {
  const { topics } = await bundledCorpus();
  const at = topics.find(({ slug }) => slug === 'cqrs')?.position ?? { x: 0, y: 0 };
  // In the upper part of the right edge, where the card opens.
  await page.goto(`/graph?at=${at.x - 300},${at.y + 100},1`);
  await cytoscapeLeads(page);
  const middle = await middleOf(page);
  const topic = { x: middle.x + 300, y: middle.y - 100 };
  await page.mouse.click(topic.x, topic.y);
  const card = page.getByRole('region', { name: 'CQRS' });
  await expect(card).toBeVisible();
  const edge = async () => (await card.boundingBox())?.x ?? 0;
  await expect.poll(edge).toBeGreaterThan(0);
  await expect.poll(edge).toBeLessThan(topic.x);
  await expect
    .poll(async () => {
      const [x = 0] = (asked(page, 'at') ?? '').split(',').map(Number);
      return middle.x + at.x - x - (await edge());
    })
    .toBeLessThan(-40);
});

for (const [width, height] of [
  [390, 844],
  [1440, 900],
] as const) {
  test(`nothing of the whole map lies under its buttons: ${width} wide`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto('/graph');
    await isDrawn(page);
    const buttons = await page.getByRole('group', { name: 'Map view' }).boundingBox();
    const frame = await theMap(page).boundingBox();
    if (!buttons || !frame) throw new Error('The map or its buttons are not on the screen.');
    const part = { ...buttons, x: buttons.x - frame.x, y: buttons.y - frame.y };
    expect(await drawnPixels(page, part)).toBe(0);
    expect(await drawnPixels(page, { ...frame, x: 0, y: 0 })).toBeGreaterThan(1000);
  });
}

test('the map cannot be dragged out of sight', async ({ page }) => {
  await openMapAt(page, 'cqrs');
  await cytoscapeLeads(page);
  const { topics } = await bundledCorpus();
  const most = Math.max(...topics.map(({ position }) => position.x));
  const { x, y } = await middleOf(page);
  for (let n = 0; n < 6; n += 1) {
    await page.mouse.move(x + 300, y + 290);
    await page.mouse.down();
    await page.mouse.move(x - 300, y + 290, { steps: 3 });
    await page.mouse.up();
  }
  const width = (await theMap(page).boundingBox())?.width ?? 0;
  const at = () => Number((asked(page, 'at') ?? '').split(',')[0]);
  // Only where the map has come to rest is it told how far one went.
  await cytoscapeLeads(page);
  await expect.poll(at).toBeGreaterThan(most);
  expect(at()).toBeLessThan(most + width / 2);
});

test('a click selects a topic or an edge, and the ground nothing', async ({ page }) => {
  await openMapAt(page, 'cqrs', 2);
  await cytoscapeLeads(page);
  const { x, y } = await middleOf(page);
  await page.mouse.click(x, y);
  await expect.poll(() => asked(page, 'topic')).toBe('cqrs');

  const { topics } = await bundledCorpus();
  const placeOf = (name: string) =>
    topics.find(({ slug }) => slug === name)?.position ?? { x: 0, y: 0 };
  const [cqrs, other] = [placeOf('cqrs'), placeOf('architecture')];
  await openMapAt(page, 'cqrs', 2);
  await cytoscapeLeads(page);
  const middle = await middleOf(page);
  await page.mouse.click(
    middle.x + (other.x - cqrs.x) * 2 * 0.6,
    middle.y + (other.y - cqrs.y) * 2 * 0.6,
  );
  await expect.poll(() => asked(page, 'edge')).toMatch(/cqrs/);
  await page.keyboard.press('Escape');
  await expect.poll(() => asked(page, 'edge')).toBeNull();
});

test('the wheel zooms the map and never the page; a drag pans', async ({ page }) => {
  await openMapAt(page, 'cqrs');
  const { x, y } = await middleOf(page);
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, -300);
  const at = () => (asked(page, 'at') ?? '').split(',').map(Number);
  await expect.poll(() => at()[2]).toBeGreaterThan(1.3);
  expect(await page.evaluate(() => [window.scrollY, window.visualViewport?.scale])).toEqual([0, 1]);
  const [left = 0] = at();
  await page.mouse.move(x + 40, y + 90);
  await page.mouse.down();
  await page.mouse.move(x + 140, y + 90, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => at()[0]).toBeLessThan(left - 40);
  // A drag that ends on a topic does not choose it.
  expect(asked(page, 'topic')).toBeNull();
});

test('a topic chosen in the text comes into sight on the map', async ({ page }) => {
  const { topics } = await bundledCorpus();
  const { x, y } = topics.find(({ slug }) => slug === 'cqrs')?.position ?? { x: 0, y: 0 };
  await page.goto(`/graph?view=both&at=${x},${y},3`);
  await cytoscapeLeads(page);
  const twin = page.getByRole('tree');
  await twin.getByText('Kubernetes', { exact: true }).first().click();
  await expect.poll(() => asked(page, 'topic')).toBe('kubernetes');
  const at = () => Number((asked(page, 'at') ?? '').split(',')[1]);
  await expect.poll(at).toBeLessThan(y - 100);
});

test('the buttons zoom, fit and fill the screen', async ({ page }) => {
  await openMapAt(page, 'cqrs');
  const view = page.getByRole('group', { name: 'Map view' });
  const zoom = () => Number((asked(page, 'at') ?? '').split(',')[2]);
  await view.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(zoom).toBeGreaterThan(1.3);
  await view.getByRole('button', { name: 'Zoom out' }).click();
  await expect.poll(zoom).toBeLessThan(1.3);
  await view.getByRole('button', { name: 'Fit the map' }).click();
  await expect.poll(zoom).toBeLessThan(0.9);
  await view.getByRole('button', { name: 'Full screen' }).click();
  await expect(view.getByRole('button', { name: 'Leave full screen' })).toBeVisible();
  await view.getByRole('button', { name: 'Leave full screen' }).click();
  await expect(view.getByRole('button', { name: 'Full screen' })).toBeVisible();
});

test('in full screen a selection has its card, which Escape closes', async ({ page }) => {
  await openMapAt(page, 'cqrs');
  await theMap(page).focus();
  await page.keyboard.press('f');
  const leave = page.getByRole('button', { name: 'Leave full screen' });
  await expect(leave).toBeVisible();
  // The map is as large as the screen first, and then knows that it is.
  let middle = await middleOf(page);
  await expect(async () => {
    middle = await middleOf(page);
    await page.mouse.move(middle.x + 300, middle.y + 200);
    await page.mouse.move(middle.x, middle.y);
    await expect(theMap(page)).toHaveAttribute('data-target', 'topic', { timeout: 500 });
  }).toPass();
  await page.mouse.click(middle.x, middle.y);
  const card = page.getByRole('region', { name: 'CQRS' });
  await expect(card).toBeVisible();
  // It lies in what fills the screen, and not below it.
  await card.getByRole('link', { name: 'Open the card' }).click({ trial: true });
  await leave.click();
  await card.getByRole('button', { name: 'Focus', exact: true }).focus();
  await page.keyboard.press('Escape');
  await expect.poll(() => asked(page, 'topic')).toBeNull();
});

test('whoever walks by key sees the keys, and none that types where they are off', async ({
  page,
}) => {
  await openMapAt(page, 'cqrs', 2);
  await page.getByRole('button', { name: 'Zoom in' }).focus();
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByText(/^Arrow keys walk/)).toBeInViewport();
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keys' });
  await expect(keys.getByText('Back along the walk')).toBeVisible();
  await keys.getByRole('checkbox', { name: /^Single keys/ }).uncheck();
  await page.keyboard.press('Escape');
  await expect(theMap(page)).toBeFocused();
  await page.keyboard.press('0');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByText(/^Arrow keys walk/)).not.toContainText('brackets');
  await page.keyboard.press(' ');
  await expect.poll(() => asked(page, 'topic')).not.toBeNull();
  // The map was not fitted, which shows it from farther away: it is half as near again as it was.
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => asked(page, 'at')).toMatch(/,3$/);
});

test('the keyboard alone walks the map, and is told where it is', async ({ page }) => {
  await openMapAt(page, 'cqrs');
  await page.getByRole('button', { name: 'Zoom in' }).focus();
  await page.keyboard.press('Shift+Tab');
  await expect(theMap(page)).toBeFocused();
  const said = page.getByRole('status').filter({ hasText: 'joined to' });
  await expect(said).toHaveText('CQRS, 3 posts, joined to 5 topics');
  await page.keyboard.press(']');
  await expect(said).not.toHaveText(/^CQRS/);
  const thread = await said.textContent();
  await page.keyboard.press(']');
  await expect(said).not.toHaveText(thread ?? '');
  await page.keyboard.press('[');
  await expect(said).toHaveText(thread ?? '');
  await page.keyboard.press('Backspace');
  await expect(said).toHaveText(/^CQRS/);
  await page.keyboard.press('ArrowUp');
  await expect(said).not.toHaveText(/^CQRS/);
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Space');
  await expect.poll(() => asked(page, 'topic')).toBe('cqrs');
  await page.keyboard.press('Escape');
  await expect.poll(() => asked(page, 'topic')).toBeNull();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/topics\//);
});

test('follows the theme', async ({ page }) => {
  await openMapAt(page, 'cqrs', 4);
  await cytoscapeLeads(page);
  const light = await theMap(page).screenshot();
  // The light drawing may stand before it for a moment only.
  const led = await theMap(page).evaluateHandle((map) => {
    const seen: (string | undefined)[] = [];
    const look = new MutationObserver(() => seen.push(map.dataset['leads']));
    look.observe(map, { attributeFilter: ['data-leads'] });
    return seen;
  });
  await page.getByRole('radio', { name: 'Dark' }).check({ force: true });
  await expect.poll(() => led.jsonValue()).toContain('light');
  await cytoscapeLeads(page);
  expect(await difference(page, light, await theMap(page).screenshot())).toBeGreaterThan(0.8);
});

test.describe('with fingers', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('what is selected among the tools is to be seen', async ({ page }) => {
    await page.goto('/graph');
    await page.getByRole('button', { name: 'Show the tools' }).tap();
    await page.getByRole('heading', { level: 2, name: 'Facts' }).tap();
    const hub = page
      .getByRole('complementary', { name: 'Tools' })
      .getByRole('button', { name: 'AI' });
    await hub.first().tap();
    const card = page.getByRole('region', { name: 'AI' });
    await card.getByRole('button', { name: 'Route from' }).tap();
    await expect(card).toContainText('A route begins here.');
  });

  test('a topic is as large as a fingertip', async ({ page }) => {
    await openMapAt(page, 'kubernetes', 1);
    for (const waits of [false, true]) {
      if (waits) await cytoscapeLeads(page);
      const { x, y } = await middleOf(page);
      await page.touchscreen.tap(x - 14, y + 14);
      await expect.poll(() => asked(page, 'topic')).toBe('kubernetes');
      await page.goBack();
      await openMapAt(page, 'kubernetes', 1);
    }
  });

  test('two of them zoom, and one pans', async ({ page }) => {
    await openMapAt(page, 'cqrs');
    const session = await page.context().newCDPSession(page);
    const { x, y } = await middleOf(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: number[]) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: points.map((dx, id) => ({ x: x + dx, y: y + 40, id })),
      });
    await touch('touchStart', -30, 30);
    await touch('touchMove', -60, 60);
    await touch('touchMove', -90, 90);
    await touch('touchEnd');
    const at = () => (asked(page, 'at') ?? '').split(',').map(Number);
    await expect.poll(() => at()[2]).toBeGreaterThan(2.5);
    const [left = 0] = at();
    await touch('touchStart', 0);
    await touch('touchMove', -50);
    await touch('touchMove', -100);
    await touch('touchEnd');
    await expect.poll(() => at()[0]).toBeGreaterThan(left + 15);
    expect(asked(page, 'topic')).toBeNull();
  });
});

test.describe('1,000 topics', () => {
  // The browser complains that the corpus which the page preloads is not the one that it got.
  test.use({ mayComplain: true });

  test('are communities from afar, which open when one goes into them', async ({ page }) => {
    const corpus = corpusOfTopics(1000);
    const topics = corpus.topics.map((topic, n) => ({
      ...topic,
      // Five by five fields of five by eight topics each: one of them lies in the middle of the map.
      community: n % 25,
      position: {
        x: 700 * (n % 5) + 60 * (Math.floor(n / 25) % 5),
        y: 800 * (Math.floor(n / 5) % 5) + 60 * Math.floor(n / 125),
      },
    }));
    await serveCorpus(page, { ...corpus, topics }, cardsOf(corpus));
    await page.goto('/graph');
    await cytoscapeLeads(page);
    const { x, y } = await middleOf(page);
    await page.mouse.move(x, y);
    await expect(theMap(page)).toHaveAttribute('data-target', 'community');
    await page.mouse.down();
    await page.mouse.up();
    await expect.poll(() => Number((asked(page, 'at') ?? '').split(',')[2])).toBeGreaterThan(0.6);
  });
});

test.describe('opened and left fifty times', () => {
  const VISITS = 50;

  test('keeps no listener, element or memory', async ({ page }) => {
    // The map rests at each visit, and the machine may be slow.
    test.setTimeout(900_000);
    await page.goto('/topics');
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    for (let n = 0; n < 5; n += 1) await visit(page);
    const before = await held(session);
    for (let n = 0; n < VISITS; n += 1) await visit(page);
    // One a visit would be fifty. What was left last is let go of in a moment.
    const more = async (of: keyof typeof before) => (await held(session))[of] - before[of];
    await expect.poll(() => more('listeners')).toBeLessThan(10);
    await expect.poll(() => more('nodes')).toBeLessThan(10);
    await expect.poll(() => more('heap')).toBeLessThan(3_000_000);
  });

  /** By the links of the page, so that it stays the same page. */
  async function visit(page: Page) {
    const nav = page.getByRole('navigation', { name: 'Main' });
    await nav.getByRole('link', { name: 'Graph' }).click();
    await cytoscapeLeads(page);
    await nav.getByRole('link', { name: 'Topics' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Topics' })).toBeVisible();
    await expect(page.locator('canvas')).toHaveCount(0);
  }

  async function held(session: CDPSession) {
    await session.send('HeapProfiler.collectGarbage');
    const { nodes, jsEventListeners: listeners } = await session.send('Memory.getDOMCounters');
    const { metrics } = await session.send('Performance.getMetrics');
    const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN;
    return { nodes, listeners, heap };
  }
});

test.describe('the local graph of a topic', () => {
  test('reaches one to three hops, by its address too', async ({ page }) => {
    await page.goto('/topics/cqrs');
    const aside = page.getByRole('complementary', { name: 'Around CQRS' });
    await expect(aside.getByRole('img')).toHaveAccessibleName(/CQRS and 5 topics within 1 hop/);
    await aside.getByRole('radio', { name: '2' }).click({ force: true });
    await expect(aside.getByRole('img')).toHaveAccessibleName(/within 2 hops/);
    await expect(page).toHaveURL('/topics/cqrs?hops=2');
    await page.reload();
    await expect(aside.getByRole('radio', { name: '2' })).toBeChecked();
    await page.goto('/topics/cqrs?hops=-4');
    await expect(aside.getByRole('radio', { name: '1' })).toBeChecked();
  });

  test('leads to the topics on it', async ({ page }) => {
    await page.goto('/topics/cqrs');
    const map = page.getByRole('complementary', { name: 'Around CQRS' }).getByRole('img');
    await map.getByText('Golang').last().click();
    await expect(page).toHaveURL('/topics/golang');
    await expect(page.getByRole('heading', { level: 1, name: 'Golang' })).toBeVisible();
  });
});
