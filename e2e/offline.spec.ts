import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { CQRS } from './pages.ts';
import { staticHost } from './static-host.ts';
import { expect, test } from './test.ts';

const DIST = path.join(import.meta.dirname, '../dist');
const CORPUS = 'corpora/field-notes/corpus.json';

/** A copy of the built site on a host of its own, where the owner can publish something else. */
let folder: string;
let origin: string;
let close: () => Promise<void>;

test.beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'throughline-'));
  await cp(DIST, folder, { recursive: true });
  const fallback = { status: 404, file: '404.html' } as const;
  ({ origin, close } = await staticHost({ folder, fallback }));
});

test.afterEach(async ({ context }) => {
  // A page that outlived its host would complain of that.
  for (const page of context.pages()) await page.close();
  await close();
  await rm(folder, { recursive: true, force: true });
});

/** Changes a file of the published site. */
async function change(file: string, by: (text: string) => string) {
  const name = path.join(folder, file);
  await writeFile(name, by(await readFile(name, 'utf8')));
}

const integrity = async (file: string) =>
  `sha256-${createHash('sha256')
    .update(await readFile(path.join(folder, file)))
    .digest('base64')}`;

/** Publishes a version whose archive has another title. */
async function publish(title: string) {
  const before = await integrity(CORPUS);
  await change(CORPUS, (text) => text.replace(/"title":\s*"[^"]*"/, `"title": "${title}"`));
  const after = await integrity(CORPUS);
  const version = `version-${title.length}`;
  await change('sw.js', (text) =>
    text
      .replaceAll(before, after)
      .replace(/"version":"[^"]*"/, `"version":"${version}"`)
      .replace(/data-version=\\"[^"\\]*/, `data-version=\\"${version}`),
  );
}

/** Goes to an address for the first time, and waits until the worker answers the page. */
async function visit(page: Page, address: string) {
  await page.goto(origin + address);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const offer = (page: Page) => page.getByText('A newer version of this page is there.');
const archiveName = (page: Page, name: string) =>
  page.getByRole('banner').getByText(name, { exact: true });

/** The page comes back to the reader, and looks for a newer version. */
const lookAgain = (page: Page) =>
  page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));

test.describe('without a network after the first visit', () => {
  test('one walks from home by the search to a topic, ticks, and goes on to its path and the graph', async ({
    page,
    context,
  }) => {
    await visit(page, '/');
    await context.setOffline(true);
    const nav = page.getByRole('navigation', { name: 'Main' });
    await nav.getByRole('link', { name: 'Topics' }).click();
    await expect(heading(page, 'Topics')).toBeVisible();
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Find anything' }).fill('cqrss');
    await expect(
      page.getByRole('listbox', { name: 'Results' }).getByRole('option').first(),
    ).toContainText(CQRS.title);
    await page.keyboard.press('Enter');
    await expect(heading(page, CQRS.title)).toBeVisible();
    const item = page
      .getByRole('region', { name: 'Practical checklist' })
      .getByRole('checkbox')
      .first();
    await item.click();
    await expect(item).toBeChecked();
    await nav.getByRole('link', { name: 'Paths' }).click();
    await page
      .getByRole('main')
      .getByRole('link', { name: /^CQRS 3 stages/ })
      .click();
    await expect(page).toHaveURL(`${origin}/paths/cqrs`);
    await expect(heading(page, CQRS.title)).toBeVisible();
    await page.goto(`${origin}/search?q=event`);
    await expect(
      page.getByRole('main').getByRole('link', { name: 'Event Sourcing' }).first(),
    ).toBeVisible();
    await nav.getByRole('link', { name: 'Graph' }).click();
    await expect(heading(page, 'Graph')).toBeVisible();
    await expect(page.locator('canvas').first()).toBeVisible();
    await page.goto(origin + CQRS.address);
    await expect(item).toBeChecked();
  });

  test('addresses lead to their pages, from outside and after a reload', async ({
    page,
    context,
  }) => {
    await visit(page, CQRS.address);
    await context.setOffline(true);
    for (const [address, title] of [
      [CQRS.address, CQRS.title],
      ['/', 'Field Notes'],
      [CQRS.evidenceAddress, CQRS.evidence],
      ['/topics?family=data&sort=name', 'Topics'],
      ['/checklists', 'Checklists'],
      ['/paths/cqrs/to/kubernetes', 'CQRS to Kubernetes'],
      ['/topics/kubernets', 'No topic of this name'],
    ] as const) {
      await page.goto(origin + address);
      await expect(heading(page, title)).toBeVisible();
    }
    await page.reload();
    await expect(heading(page, 'No topic of this name')).toBeVisible();
  });

  test.describe('an unknown address', () => {
    // The browser tells that the host was asked, in vain.
    test.use({ mayComplain: true });

    test('says that there is no page', async ({ page, context }) => {
      await visit(page, '/');
      await context.setOffline(true);
      await page.goto(`${origin}/nowhere`);
      await expect(heading(page, 'There is no page at this address')).toBeVisible();
    });
  });
});

test.describe('a newer version', () => {
  test('is offered, taken when asked for, and never mixed with the older one', async ({
    page,
    context,
  }) => {
    await visit(page, CQRS.address);
    const other = await context.newPage();
    await other.goto(`${origin}/checklists`);
    await expect(archiveName(other, 'Field Notes')).toBeVisible();

    // Whoever is in the middle of a page sees the offer, and what is read stays where it is.
    const modes = page.getByRole('heading', { level: 2, name: 'Failure modes' });
    await page.evaluate(() => document.fonts.ready);
    await modes.scrollIntoViewIfNeeded();
    const place = await modes.boundingBox();
    await publish('Newer Notes');
    await lookAgain(page);
    await expect(offer(page)).toBeInViewport();
    expect(await modes.boundingBox()).toEqual(place);
    await expect(offer(other)).toBeInViewport();
    await page.getByRole('button', { name: 'Not now' }).click();
    await expect(offer(page)).toBeHidden();
    await page.reload();
    await expect(heading(page, CQRS.title)).toBeVisible();
    await expect(archiveName(page, 'Field Notes')).toBeVisible();

    await page.getByRole('button', { name: 'Load it' }).click();
    await expect(archiveName(page, 'Newer Notes')).toBeVisible();
    await expect(heading(page, CQRS.title)).toBeVisible();

    // The other page is as it was, and whatever it loads is of its own version.
    await expect(archiveName(other, 'Field Notes')).toBeVisible();
    const title = (from: Page) =>
      from.evaluate(
        async (file) => (await (await fetch(file, { cache: 'no-store' })).json()).archive.title,
        `/${CORPUS}`,
      );
    expect(await title(other)).toBe('Field Notes');
    expect(await title(page)).toBe('Newer Notes');
    // Nor has the worker forgotten it when the browser has stopped it meanwhile.
    const session = await context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    expect(await title(other)).toBe('Field Notes');
    expect(await title(page)).toBe('Newer Notes');
    await other.getByRole('button', { name: 'Load it' }).click();
    await expect(archiveName(other, 'Newer Notes')).toBeVisible();
    // Nor is it offered again, since then, where it was loaded.
    await expect(offer(page)).toBeHidden();

    // Of the older version nothing is left, once no page of it is.
    await page.reload();
    await page.reload();
    await expect.poll(() => page.evaluate(() => caches.keys())).toHaveLength(1);
  });

  test.describe('that does not come whole', () => {
    test.use({ mayComplain: true });

    test('leaves the older one as it was', async ({ page, context }) => {
      await visit(page, '/');
      await publish('Newer Notes');
      await change(CORPUS, (text) => text.slice(0, -100));
      const refused = page.evaluate(async () => {
        const registration = await navigator.serviceWorker.ready;
        return new Promise((resolve) => {
          registration.addEventListener('updatefound', () => {
            const { installing } = registration;
            installing?.addEventListener('statechange', () => resolve(installing.state));
          });
          document.dispatchEvent(new Event('visibilitychange'));
        });
      });
      expect(await refused).toBe('redundant');
      await context.setOffline(true);
      await page.goto(origin + CQRS.address);
      await expect(heading(page, CQRS.title)).toBeVisible();
      await expect(archiveName(page, 'Field Notes')).toBeVisible();
      await expect.poll(() => page.evaluate(() => caches.keys())).toHaveLength(1);
      await expect(offer(page)).toBeHidden();
    });
  });
});

test.describe('where the browser has no room left', () => {
  test.use({ mayComplain: true });

  test('the site works with the network, and keeps nothing by halves', async ({
    page,
    context,
  }) => {
    const session = await context.newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 100_000 });
    const tried = context.waitForEvent('serviceworker');
    await page.goto(origin);
    await tried;
    await expect
      .poll(() =>
        page.evaluate(async () => {
          const registration = await navigator.serviceWorker.getRegistration();
          return { registered: registration !== undefined, kept: await caches.keys() };
        }),
      )
      .toEqual({ registered: false, kept: [] });
    await page.goto(origin + CQRS.address);
    await expect(heading(page, CQRS.title)).toBeVisible();
  });
});

test.describe('a worker that the host has given up', () => {
  test.use({ mayComplain: true });

  test('answers no page after the next visit', async ({ page }) => {
    await visit(page, '/');
    await rm(path.join(folder, 'sw.js'));
    await page.reload();
    await expect
      .poll(() =>
        page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
      )
      .toBe(0);
    await writeFile(path.join(folder, 'index.html'), '<h1>Another site</h1>');
    await page.goto(origin, { waitUntil: 'load' });
    await expect(heading(page, 'Another site')).toBeVisible();
  });
});

test.describe('what else lies on the host', () => {
  // The browser asks for an icon of a page that names none.
  test.use({ mayComplain: true });

  test('is left to it', async ({ page }) => {
    await visit(page, '/');
    await writeFile(path.join(folder, 'elsewhere.html'), '<h1>Another page</h1>');
    await page.goto(`${origin}/elsewhere`, { waitUntil: 'load' });
    await expect(heading(page, 'Another page')).toBeVisible();
    const files = await page.goto(`${origin}/${CORPUS}`, { waitUntil: 'load' });
    expect(await files?.json()).toMatchObject({ kind: 'throughline.corpus' });
  });
});

test('the app can be installed', async ({ page, context, request }) => {
  await visit(page, '/');
  const session = await context.newCDPSession(page);
  const { errors, url } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // Of a private window, in which the tests run, no app is ever installed.
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito']);
  const { icons } = await (await request.get(url)).json();
  expect(icons).toHaveLength(4);
  for (const { src, type } of icons) {
    const response = await request.get(new URL(src, url).href);
    expect(response.headers()['content-type']).toBe(type);
  }
});
