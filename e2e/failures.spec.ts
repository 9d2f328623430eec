import type { Page } from '@playwright/test';
import { smallCorpus } from '#src/testing/corpus-builder.ts';
import { answers } from './answers.ts';
import { serveCorpus } from './pages.ts';
import { expect, test } from './test.ts';

// The browser itself complains of an answer that is no success.
test.use({ mayComplain: true });

const SHELF = '**/corpora/shelf.json';
const CORPUS = '**/corpora/field-notes/corpus.json';

/** What the page says now; and after what is wrong has been put right, Try again shows the card. */
async function saysAndRecovers(page: Page, happened: string | RegExp, mend: () => Promise<void>) {
  await expect(
    page.getByRole('heading', { level: 1, name: 'The archive did not load' }),
  ).toBeVisible();
  await expect(page.getByRole('alert')).toContainText(happened);
  await expect(page.getByRole('alert')).toContainText('Nothing of yours was changed.');
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
  await mend();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'CQRS' })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
}

test('a corpus that is not there', async ({ page }) => {
  await page.route(CORPUS, (route) => route.fulfill({ status: 404, body: 'Not found' }));
  await page.goto('/topics/cqrs');
  await saysAndRecovers(
    page,
    'There is no file corpora/field-notes/corpus.json on this site.',
    () => page.unroute(CORPUS),
  );
});

test('a host that answers with the page of the app for a file that is not there', async ({
  page,
}) => {
  await page.route(CORPUS, async (route) =>
    route.fulfill({ response: await route.fetch({ url: new URL('/', page.url()).href }) }),
  );
  await page.goto('/topics/cqrs');
  await saysAndRecovers(
    page,
    'There is no file corpora/field-notes/corpus.json on this site.',
    () => page.unroute(CORPUS),
  );
});

test('a server that is broken and then mended', async ({ page }) => {
  await page.route(CORPUS, (route) => route.fulfill({ status: 500, body: 'Oops' }));
  await page.goto('/topics/cqrs');
  await saysAndRecovers(
    page,
    'The server answered 500 when asked for corpora/field-notes/corpus.json.',
    () => page.unroute(CORPUS),
  );
});

test('a server that is mended while the page asks again by itself', async ({ page }) => {
  let asked = 0;
  await page.route(CORPUS, (route) => {
    asked += 1;
    return asked < 3 ? route.fulfill({ status: 503 }) : route.continue();
  });
  await page.goto('/topics/cqrs');
  await expect.poll(() => asked).toBe(3);
  await answers(page);
  await expect(page.getByRole('heading', { level: 1, name: 'CQRS' })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  expect(asked).toBe(3);
});

test('a network that is gone and comes back', async ({ page }) => {
  await page.route(SHELF, (route) => route.abort('internetdisconnected'));
  await page.goto('/topics/cqrs');
  await saysAndRecovers(page, 'corpora/shelf.json could not be reached.', () =>
    page.unroute(SHELF),
  );
});

test('cards that are not there, on the page that needs them alone', async ({ page }) => {
  const cards = '**/corpora/field-notes/cards/data.json';
  await page.route(cards, (route) => route.fulfill({ status: 404, body: 'Not found' }));
  await page.goto('/topics');
  await expect(page.getByRole('heading', { level: 1, name: 'Topics' })).toBeVisible();
  await page.goto('/topics/cqrs');
  await saysAndRecovers(
    page,
    'There is no file corpora/field-notes/cards/data.json on this site.',
    () => page.unroute(cards),
  );
});

test('a corpus with a field that cannot be read', async ({ page }) => {
  await page.route(CORPUS, async (route) => {
    const response = await route.fetch();
    const corpus = await response.json();
    corpus.topics[3].span.to = 'soon';
    await route.fulfill({ response, json: corpus });
  });
  await page.goto('/topics/cqrs');
  await saysAndRecovers(
    page,
    'corpora/field-notes/corpus.json cannot be read: at “topics[3].span.to”, not a month such as 2021-10.',
    () => page.unroute(CORPUS),
  );
});

test('a corpus that is cut off', async ({ page }) => {
  await page.route(CORPUS, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).slice(0, 10_000) });
  });
  await page.goto('/topics/cqrs');
  await saysAndRecovers(page, 'at “the whole file”', () => page.unroute(CORPUS));
});

test('a corpus of a newer version', async ({ page }) => {
  await page.route(CORPUS, (route) =>
    route.fulfill({ json: { kind: 'throughline.corpus', version: 2, cards: 'elsewhere' } }),
  );
  await page.goto('/topics/cqrs');
  await saysAndRecovers(
    page,
    'corpora/field-notes/corpus.json has format version 2; this page reads versions up to 1.',
    () => page.unroute(CORPUS),
  );
});

test('a link that would run as a program is refused, with the whole corpus', async ({ page }) => {
  const corpus = smallCorpus();
  const [first, ...rest] = corpus.posts;
  const hostile = { ...first, url: 'javascript:window.wasRun=true' };
  await serveCorpus(page, { ...corpus, posts: [hostile, ...rest] });
  await page.goto('/posts');
  await expect(page.getByRole('alert')).toContainText(
    'at “posts[0].url”, not an http, https or mailto link.',
  );
  await expect(page.locator('[href^="javascript" i]')).toHaveCount(0);
});

test('a page that was written at build time is read while its archive is slow', async ({
  page,
}) => {
  let arrive = () => {};
  const arrival = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route(CORPUS, async (route) => {
    await arrival;
    await route.continue();
  });
  await page.goto('/topics/cqrs', { waitUntil: 'commit' });
  const claims = page.getByRole('region', { name: 'Key claims' });
  await expect(claims).toContainText('A command may be refused and an event may not');
  await expect(page.getByRole('status')).toHaveCount(0);
  const why = claims.locator('summary').first();
  await why.click();
  arrive();
  await expect(claims.getByText('Written by the owner.')).toBeVisible();
});

test('an archive that is slow shows the shape of any other page, and then the page', async ({
  page,
}) => {
  let arrive = () => {};
  const arrival = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route(CORPUS, async (route) => {
    await arrival;
    await route.continue();
  });
  await page.goto('/topics/cqrs?from=elsewhere', { waitUntil: 'commit' });
  await expect(page.getByRole('status')).toContainText('Loading the page.');
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(0);
  arrive();
  await expect(page.getByRole('heading', { level: 1, name: 'CQRS' })).toBeVisible();
  await expect(page.getByRole('status')).toHaveCount(0);
});

test('an archive without posts', async ({ page }) => {
  await serveCorpus(page, { ...smallCorpus(), posts: [], topics: [], edges: [] });
  for (const [address, text] of [
    ['/', 'There is no map yet'],
    ['/topics', 'This archive has no topics yet'],
    ['/posts', 'This archive has no posts yet'],
    ['/topics/cqrs', 'This archive has no topic'],
  ] as const) {
    await page.goto(address);
    await expect(page.getByRole('main')).toContainText(text);
  }
});
