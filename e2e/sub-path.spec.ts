import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { CQRS } from './pages.ts';
import { type Fallback, staticHost } from './static-host.ts';
import { expect, test } from './test.ts';

const BASE = '/notes/';

/** The site, built for a path below the root of its host. */
let folder: string;

test.beforeAll(async () => {
  // It is a whole build, on a machine that may be busy.
  test.setTimeout(180_000);
  folder = await mkdtemp(path.join(tmpdir(), 'throughline-'));
  await build({ base: BASE, logLevel: 'warn', build: { outDir: folder, emptyOutDir: true } });
});

test.afterAll(() => rm(folder, { recursive: true, force: true }));

const HOSTS: readonly { kind: string; fallback: Fallback }[] = [
  { kind: 'a 404 page', fallback: { status: 404, file: '404.html' } },
  { kind: 'a history fallback', fallback: { status: 200, file: 'index.html' } },
];

for (const { kind, fallback } of HOSTS) {
  test.describe(`below a path of a host with ${kind}`, () => {
    // A browser tells of every page that comes with the status 404.
    test.use({ mayComplain: fallback.status === 404 });

    let origin: string;
    let close: () => Promise<void>;
    test.beforeAll(async () => {
      ({ origin, close } = await staticHost({ folder, base: BASE, fallback }));
    });
    test.afterAll(() => close());

    for (const { address, title } of [
      { address: '/', title: 'Field Notes' },
      { address: '/topics', title: 'Topics' },
      CQRS,
      { address: CQRS.evidenceAddress, title: CQRS.evidence },
      { address: '/topics?family=data', title: 'Topics' },
      { address: '/graph', title: 'Graph' },
      { address: '/paths/cqrs/to/kubernetes', title: 'CQRS to Kubernetes' },
      { address: '/nowhere', title: 'There is no page at this address' },
      { address: '/nowhere/at/all', title: 'There is no page at this address' },
    ]) {
      test(`an address leads to its page: ${address}`, async ({ page }) => {
        const at = origin + BASE + address.slice(1);
        await page.goto(at);
        await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
        await expect(page).toHaveURL(at);
      });
    }

    test('nothing is asked for, and nothing leads, outside of it', async ({ page }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(origin + BASE);
      const nav = page.getByRole('navigation', { name: 'Main' });
      const arrives = async (address: string, title: string) => {
        await expect(page).toHaveURL(origin + BASE + address);
        await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
        const links = await page
          .locator('a[href]')
          .evaluateAll((anchors) => anchors.map((anchor) => (anchor as HTMLAnchorElement).href));
        const inside = links.filter((href) => href.startsWith(origin));
        expect(inside.length).toBeGreaterThan(0);
        expect(inside.filter((href) => !href.startsWith(origin + BASE))).toEqual([]);
      };
      await arrives('', 'Field Notes');
      await nav.getByRole('link', { name: 'Topics' }).click();
      await arrives('topics', 'Topics');
      await page.getByRole('link', { name: /^CQRS/ }).click();
      await arrives('topics/cqrs', 'CQRS');
      await nav.getByRole('link', { name: 'Graph' }).click();
      await arrives('graph', 'Graph');
      await nav.getByRole('link', { name: 'Paths' }).click();
      await arrives('paths', 'Paths');
      await nav.getByRole('link', { name: 'Checklists' }).click();
      await arrives('checklists', 'Checklists');
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox', { name: 'Find anything' }).fill('kubernetes');
      await expect(page.getByRole('option', { name: /^Kubernetes/ }).first()).toBeVisible();
      await page.keyboard.press('Enter');
      await arrives('topics/kubernetes', 'Kubernetes');
      await page.getByRole('link', { name: 'Throughline' }).click();
      await arrives('', 'Field Notes');
      expect(asked.filter((url) => !url.startsWith(origin + BASE))).toEqual([]);
    });
  });
}
