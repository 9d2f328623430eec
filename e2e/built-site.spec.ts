import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { CQRS, openPage, PAGES } from './pages.ts';
import { expect, test } from './test.ts';

const DIST = path.join(import.meta.dirname, '../dist');

test('asks no other origin for anything, on a tour of all pages', async ({ page, baseURL }) => {
  test.slow();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  for (const kind of PAGES) {
    if (kind.kind !== 'error page') await openPage(page, kind);
  }
  const { origin } = new URL(baseURL ?? '');
  expect(asked.length).toBeGreaterThan(PAGES.length);
  expect(asked.filter((url) => new URL(url).origin !== origin)).toEqual([]);
});

test('keeps nothing of the reader', async ({ page, context }) => {
  test.slow();
  for (const kind of PAGES) {
    if (kind.kind !== 'error page') await openPage(page, kind);
  }
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

for (const address of ['/', '/topics', CQRS.address, CQRS.evidenceAddress]) {
  test(`fetches nothing ahead that it does not need: ${address}`, async ({ page }) => {
    const ahead: string[] = [];
    await page.route(`**${address}`, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(
        /<link (?:rel|data-later)="(?:module)?preload" href="([^"]+)"[^>]*>/g,
        (_link, href: string) => {
          ahead.push(href);
          return '';
        },
      );
      await route.fulfill({ response, body });
    });
    const asked = new Set<string>();
    page.on('request', (request) => asked.add(new URL(request.url()).pathname));
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(ahead.length).toBeGreaterThan(3);
    await expect.poll(() => ahead.filter((href) => !asked.has(href))).toEqual([]);
  });
}

test.describe('its Content-Security-Policy', () => {
  test('is in the page before anything that it is to govern', async ({ page, request }) => {
    await page.goto('/topics/cqrs');
    const policy = await page
      .locator('meta[http-equiv="Content-Security-Policy"]')
      .getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/unsafe|https?:|\*|blob:/);
    const html = await (await request.get('/topics/cqrs')).text();
    expect(html.indexOf('<meta http-equiv')).toBeLessThan(html.search(/<script|<link|<style/));
  });

  test('has nothing inline to forbid', async ({ request }) => {
    const html = await (await request.get('/')).text();
    const scripts = html.match(/<script\b[^>]*>/g) ?? [];
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts) expect(script).toMatch(/\ssrc="\//);
    expect(html).not.toMatch(/<style\b|\sstyle=|\son[a-z]+=|javascript:/i);
  });

  test.describe('is at work', () => {
    test.use({ mayComplain: true });

    test('and refuses inline scripts, eval, and whatever comes from or goes elsewhere', async ({
      page,
      complaints,
    }) => {
      await page.goto('/');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(complaints).toEqual([]);
      const done = await page.evaluate(async () => {
        const script = document.createElement('script');
        script.textContent = 'window.wasRun = true';
        document.body.append(script);
        const image = new Image();
        const imageLoads = new Promise((resolve) => {
          image.onload = () => resolve(true);
          image.onerror = () => resolve(false);
        });
        image.src = 'https://elsewhere.example/pixel.png';
        // In a task of the page itself: what a test calls directly may do more.
        const evaluates = new Promise((resolve) => {
          setTimeout(() => {
            try {
              resolve(new Function('return true')());
            } catch {
              resolve(false);
            }
          });
        });
        return {
          evaluated: await evaluates,
          inline: 'wasRun' in window,
          sent: await fetch('https://elsewhere.example/').then(
            () => true,
            () => false,
          ),
          image: await imageLoads,
        };
      });
      expect(done).toEqual({ evaluated: false, inline: false, sent: false, image: false });
      for (const directive of ['script-src', 'script-src-elem', 'connect-src', 'img-src']) {
        await expect.poll(() => complaints.join('\n')).toContain(`Refused by ${directive}:`);
      }
    });
  });
});

test('brings along nothing of the tests', async () => {
  const files = await readdir(DIST, { recursive: true, withFileTypes: true });
  const names = files
    .filter((file) => file.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name));
  expect(names.length).toBeGreaterThan(5);
  for (const name of names.filter((file) => !file.endsWith('.woff2'))) {
    const text = await readFile(name, 'utf8');
    expect(`${name} ${text}`).not.toMatch(
      /mockServiceWorker|setupWorker|src\/testing|node_modules\/msw/,
    );
  }
});

test.describe('an address', () => {
  for (const { address, title } of [
    CQRS,
    { address: CQRS.evidenceAddress, title: CQRS.evidence },
  ]) {
    test(`leads to its page, from outside and after a reload: ${address}`, async ({ page }) => {
      const heading = page.getByRole('heading', { level: 1, name: title });
      await page.goto(address);
      await expect(heading).toBeVisible();
      await page.reload();
      await expect(heading).toBeVisible();
      await expect(page).toHaveURL(address);
      await expect(page).toHaveTitle(`${title} · Throughline`);
    });
  }

  test('of a section leads to that section', async ({ page }) => {
    await page.goto('/topics/cqrs#failure-modes');
    const heading = page.getByRole('heading', { level: 2, name: 'Failure modes' });
    await expect(heading).toBeInViewport();
    await expect.poll(async () => (await heading.boundingBox())?.y).toBeGreaterThan(56);
    await page.getByRole('link', { name: 'Key claims' }).click();
    await expect(page.getByRole('heading', { level: 2, name: 'Key claims' })).toBeInViewport();
    await expect(page).toHaveURL('/topics/cqrs#key-claims');
  });
});

test('a tour forward and back keeps addresses and titles together', async ({ page }) => {
  const nav = page.getByRole('navigation', { name: 'Main' });
  const threads = page.getByRole('complementary');
  const tour: [address: string, title: string, step: () => Promise<unknown>][] = [
    ['/', 'Field Notes', () => page.goto('/')],
    ['/topics', 'Topics', () => nav.getByRole('link', { name: 'Topics' }).click()],
    ['/topics/cqrs', 'CQRS', () => page.getByRole('link', { name: /^CQRS/ }).click()],
    [
      '/topics/event-sourcing',
      'Event Sourcing',
      () => threads.getByRole('link', { name: 'Event Sourcing' }).click(),
    ],
    ['/posts', 'Posts', () => nav.getByRole('link', { name: 'Posts' }).click()],
  ];
  const arrives = async (address: string, title: string) => {
    await expect(page).toHaveURL(address);
    await expect(page).toHaveTitle(`${title} · Throughline`);
    await expect(page.getByRole('heading', { level: 1, name: title, exact: true })).toBeVisible();
  };
  for (const [address, title, step] of tour) {
    await step();
    await arrives(address, title);
  }
  for (const [address, title] of tour.slice(0, -1).reverse()) {
    await page.goBack();
    await arrives(address, title);
  }
  for (const [address, title] of tour.slice(1)) {
    await page.goForward();
    await arrives(address, title);
  }
});

for (const address of ['/', '/posts', CQRS.address, CQRS.evidenceAddress]) {
  test(`links out of ${address} open a new tab, tell nothing, and show their host`, async ({
    page,
    baseURL,
  }) => {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const links = await page.locator('a[href]').evaluateAll((anchors) =>
      (anchors as HTMLAnchorElement[]).map(({ href, target, rel, innerText }) => ({
        href,
        target,
        rel,
        innerText,
      })),
    );
    const { origin } = new URL(baseURL ?? '');
    const out = links.filter(({ href }) => new URL(href).origin !== origin);
    expect(out.length).toBeGreaterThan(0);
    for (const { href, target, rel, innerText } of out) {
      expect(target, href).toBe('_blank');
      expect(rel.split(' '), href).toContain('noreferrer');
      expect(innerText, href).toContain(new URL(href).host.replace(/^www\./, ''));
    }
    for (const { href, target } of links) {
      if (!out.some((link) => link.href === href)) expect(target, href).toBe('');
    }
  });
}
