import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { corpusOfTopics, hostileCards, hostileCorpus } from '#src/testing/corpus-builder.ts';
import { asked } from './map.ts';
import { serveCorpus } from './pages.ts';
import { expect, test } from './test.ts';

const counts = (page: Page) => page.getByRole('status', { name: 'What is shown' });
const row = (page: Page, name: RegExp) => page.getByRole('treeitem', { name });
const map = (page: Page) => page.getByRole('application', { name: /^Map of/ });

async function openGraph(page: Page, search = '') {
  await page.goto(`/graph${search}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Graph' })).toBeVisible();
}

/** Unfolds a part of the tools, which is folded at first. */
async function unfold(page: Page, name: string) {
  await page.getByRole('heading', { level: 2, name, exact: true }).click();
}

test('filters, focus and selection are in the address, and a copied link restores them', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openGraph(page);
  await expect(page).toHaveTitle('Graph · Throughline');
  await expect(counts(page)).toHaveText('147 topics, 496 edges');
  await expect(map(page)).toBeVisible();

  await page.getByRole('combobox', { name: 'Focus' }).fill('CQRS');
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle('Graph around CQRS · Throughline');
  await page.getByText('2 hops', { exact: true }).click();
  await page.getByText('Full only').click();
  await page.getByText('Both', { exact: true }).click();
  await row(page, /^CQRS: /).click();
  const card = page.getByRole('region', { name: 'CQRS' });
  await card.getByRole('button', { name: '3 posts shared with Architecture' }).click();
  await expect(page.getByRole('region', { name: 'CQRS and Architecture' })).toBeVisible();
  await map(page).focus();
  await page.keyboard.press('+');
  await expect(page).toHaveURL(/[?&]at=/);

  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('The link is copied.')).toBeAttached();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await expect(counts(page)).toHaveText(/^\d+ of 147 topics/);
  const shown = (await counts(page).textContent()) ?? '';
  expect(Object.fromEntries(new URL(link).searchParams)).toMatchObject({
    focus: 'cqrs',
    hops: '2',
    stubs: 'off',
    view: 'both',
    edge: 'cqrs,architecture',
  });

  const other = await context.newPage();
  await other.goto(link);
  await expect(counts(other)).toHaveText(shown);
  await expect(other.getByRole('region', { name: 'CQRS and Architecture' })).toBeVisible();
  await expect(row(other, /^Architecture, 3 shared posts/)).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await expect(other).toHaveURL(link);
});

test('the years are brushed by keyboard, and the graph is made of their posts', async ({
  page,
}) => {
  await openGraph(page, '?view=text');
  await page.getByRole('slider', { name: 'From year' }).focus();
  await page.keyboard.press('End');
  await expect(page).toHaveURL(/years=2026/);
  await expect(counts(page)).toHaveText(/^\d+ of 147 topics, \d+ of 496 edges; \d+ topics hidden$/);
  await page.keyboard.press('Home');
  await expect(counts(page)).toHaveText('147 topics, 496 edges');
  await page.getByRole('slider', { name: 'To year' }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(/years=2016-2025/);
});

test('the growth of the archive plays year by year, and can be stopped', async ({ page }) => {
  await openGraph(page, '?view=text');
  // Each year stands for a moment only.
  const years: (string | null)[] = [];
  page.on('framenavigated', () => years.push(asked(page, 'years')));
  const play = page.getByRole('button', { name: 'Play the growth of the archive' });
  await play.click();
  await expect.poll(() => years.slice(0, 2)).toEqual(['2016', '2016-2017']);
  await page.getByRole('button', { name: 'Pause the growth' }).click();
  await expect(play).toBeVisible();
  const last = Number(asked(page, 'years')?.slice(-4));
  await page.getByRole('button', { name: 'One year more' }).click();
  await expect(page).toHaveURL(new RegExp(`years=2016-${last + 1}`));
});

test.describe('with less motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('the growth is stepped by hand', async ({ page }) => {
    await openGraph(page, '?view=text');
    const less = page.getByRole('button', { name: 'One year less' });
    await expect(less).toBeVisible();
    await expect(page.getByRole('button', { name: /^Play/ })).toHaveCount(0);
    await less.click();
    await expect(page).toHaveURL(/years=2016-2025/);
  });
});

test('a route lights the strongest chain, with the posts that join each pair', async ({ page }) => {
  await openGraph(page, '?from=cqrs&to=kubernetes');
  await expect(page.getByText(/^\d hops by the strongest chain\.$/)).toBeVisible();
  await expect(page.getByRole('link', { name: /^Read your way/ })).toHaveAttribute(
    'href',
    '/paths/cqrs/to/kubernetes',
  );
  const joint = page.locator('details').filter({ hasText: 'joined by 3 posts' }).last();
  await joint.locator('summary').click();
  await expect(joint.getByRole('link', { name: /Event/ }).first()).toBeVisible();
});

test('tells facts in plain words, and their names select', async ({ page }) => {
  await openGraph(page, '?view=text');
  await unfold(page, 'Facts');
  const facts = page.getByText(/^No post joins/);
  await expect(facts).toBeVisible();
  const name = await facts.getByRole('button').first().textContent();
  await facts.getByRole('button').first().click();
  await expect(page.getByRole('region', { name: name ?? '' })).toBeVisible();
});

for (const [search, word] of [
  ['topic=kubernets', 'There is no topic “kubernets” in this archive.'],
  ['years=1812', 'are no years of this archive, which has 2016 to 2026.'],
  ['focus=cqrs&hops=-1', '“-1” is no number of hops: it can be 1, 2 or 3.'],
  ['edge=cqrs,gdpr', 'No post joins “cqrs” and “gdpr”.'],
  ['at=here&colour=mauve&view=upside-down&community=-7', '“here” is no part of the map.'],
] as const) {
  test(`an old or wrong address opens with a word on what was ignored: ${search}`, async ({
    page,
  }) => {
    await openGraph(page, `?${search}`);
    const ignored = page.getByRole('status', { name: 'Ignored of the address' });
    await expect(ignored).toContainText(word);
    await ignored.getByRole('button').click();
    await expect(ignored).toHaveCount(0);
    expect(page.url()).not.toMatch(/kubernets|1812|hops|gdpr|mauve|upside/);
  });
}

test.describe('exports', () => {
  /** What a button gives, and the name of its file. */
  async function taken(page: Page, name: string) {
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name, exact: true }).click();
    const file = await coming;
    return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
  }

  /** How many of each element an XML file has, read by the browser; an error where it cannot be. */
  function elements(page: Page, xml: string, names: readonly string[]) {
    return page.evaluate(
      ([text, wanted]) => {
        const read = new DOMParser().parseFromString(text, 'application/xml');
        const error = read.querySelector('parsererror')?.textContent;
        if (error) throw new Error(error);
        return wanted.map((name) => read.getElementsByTagName(name).length);
      },
      [xml, names] as const,
    );
  }

  const csvRows = (bytes: Buffer) => bytes.toString('utf8').trimEnd().split('\r\n');

  test('of what is shown can be read again, names and weights included', async ({ page }) => {
    await openGraph(page, '?focus=cqrs');
    await expect(counts(page)).toHaveText(/^\d+ of 147 topics, \d+ of/);
    const [, topics = 0, edges = 0] =
      /^(\d+) of 147 topics, (\d+) of/
        .exec((await counts(page).textContent()) ?? '')
        ?.map(Number) ?? [];
    expect(topics).toBeGreaterThan(3);
    await unfold(page, 'Export');

    const graphml = await taken(page, 'GraphML');
    expect(graphml.name).toBe('field-notes-graph.graphml');
    const text = graphml.bytes.toString('utf8');
    expect(await elements(page, text, ['node', 'edge', 'key'])).toEqual([topics, edges, 8]);
    expect(text).toContain('<data key="label">Event Sourcing</data>');
    expect(text).toMatch(/<data key="weight">3<\/data>/);

    const gexf = (await taken(page, 'GEXF')).bytes.toString('utf8');
    expect(await elements(page, gexf, ['node', 'edge', 'viz:position'])).toEqual([
      topics,
      edges,
      topics,
    ]);
    expect(gexf).toContain('label="Event Sourcing"');

    const svg = (await taken(page, 'SVG')).bytes.toString('utf8');
    expect(await elements(page, svg, ['circle', 'line'])).toEqual([topics, edges]);
    expect(svg).not.toContain('light-dark');

    expect(csvRows((await taken(page, 'CSV of topics')).bytes)).toHaveLength(topics + 1);
    const edgeRows = csvRows((await taken(page, 'CSV of edges')).bytes);
    expect(edgeRows).toHaveLength(edges + 1);
    expect(edgeRows.join()).toMatch(/Undirected,3,/);

    const cyjs = JSON.parse((await taken(page, 'Cytoscape JSON')).bytes.toString('utf8'));
    expect(cyjs.elements.nodes).toHaveLength(topics);
    expect(cyjs.elements.edges).toHaveLength(edges);
  });

  test('as PNG are twice as large as the picture, with paper or without', async ({ page }) => {
    await openGraph(page, '?focus=cqrs');
    await unfold(page, 'Export');
    const svg = (await taken(page, 'SVG')).bytes.toString('utf8');
    const width = Number(/ width="([\d.]+)"/.exec(svg)?.[1]);
    /** Width, and how opaque the corner is. */
    const look = (bytes: Buffer) =>
      page.evaluate(
        async (address) => {
          const image = new Image();
          image.src = address;
          await image.decode();
          const canvas = document.createElement('canvas');
          const brush = canvas.getContext('2d');
          brush?.drawImage(image, 0, 0);
          return [image.naturalWidth, brush?.getImageData(2, 2, 1, 1).data[3]];
        },
        `data:image/png;base64,${bytes.toString('base64')}`,
      );
    expect(await look((await taken(page, 'PNG')).bytes)).toEqual([Math.round(2 * width), 255]);
    expect(await look((await taken(page, 'PNG without background')).bytes)).toEqual([
      Math.round(2 * width),
      0,
    ]);
  });

  test('of hostile names stay files of their format', async ({ page }) => {
    await serveCorpus(page, hostileCorpus(), hostileCards());
    await openGraph(page, '?view=text');
    await unfold(page, 'Export');
    for (const name of ['GraphML', 'GEXF']) {
      const text = (await taken(page, name)).bytes.toString('utf8');
      expect(await elements(page, text, ['node', 'script', 'img'])).toEqual([3, 0, 0]);
    }
    const svg = (await taken(page, 'SVG')).bytes.toString('utf8');
    expect(await elements(page, svg, ['circle', 'script', 'img'])).toEqual([3, 0, 0]);
    const cyjs = JSON.parse((await taken(page, 'Cytoscape JSON')).bytes.toString('utf8'));
    expect(cyjs.elements.nodes).toHaveLength(3);
  });
});

test('by keyboard alone: from a card to its graph, along a thread, to another card', async ({
  page,
}) => {
  await page.goto('/topics/cqrs');
  await page.getByRole('link', { name: 'Open in the graph' }).press('Enter');
  await expect(page).toHaveURL(/\/graph\?.*focus=cqrs/);
  await page.getByRole('radio', { name: 'Map' }).press('ArrowRight');
  await expect(page).toHaveURL(/view=text/);

  const selected = row(page, /^CQRS: /);
  await expect(selected).toHaveAttribute('aria-selected', 'true');
  await expect(selected).toHaveAttribute('tabindex', '0');
  for (let pressed = 0; pressed < 60; pressed += 1) {
    if (await selected.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(selected).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  const thread = row(page, /^Architecture, 3 shared posts, the broader topic/);
  await expect(thread).toBeFocused();
  await page.keyboard.press('Enter');
  const card = page.getByRole('region', { name: 'CQRS and Architecture' });
  await expect(card).toContainText('It is the joint strongest of the 5 threads of CQRS');
  await card.getByRole('button', { name: 'Architecture', exact: true }).press('Enter');
  await page
    .getByRole('region', { name: 'Architecture', exact: true })
    .getByRole('link', { name: 'Open the card' })
    .press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Architecture' })).toBeVisible();
});

test('what is selected on the map is selected in the text, and the other way round', async ({
  page,
}) => {
  await openGraph(page, '?view=both');
  await row(page, /^CQRS: /).click();
  await expect(page).toHaveURL(/topic=cqrs/);
  await expect(page.getByRole('region', { name: 'CQRS' })).toBeVisible();
  await map(page).focus();
  await page.keyboard.press(']');
  await page.keyboard.press('Space');
  await expect(page).not.toHaveURL(/topic=cqrs/);
  await expect(page).toHaveURL(/topic=/);
  const slug = new URL(page.url()).searchParams.get('topic');
  await expect(page.locator('[role=treeitem][aria-selected=true]')).toHaveAttribute(
    'data-row',
    `t ${slug}`,
  );
});

test('the picture on the home page leads to the graph', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: /^Map of 147 topics/ }).click();
  await expect(page).toHaveURL('/graph');
});

test('marks made beside the map count on it', async ({ page }) => {
  await openGraph(page, '?topic=cqrs&colour=progress');
  const card = page.getByRole('region', { name: 'CQRS' });
  await expect(card.getByText(/^0 of \d+ done$/)).toBeVisible();
  await card.getByRole('checkbox').first().click();
  await expect(card.getByText(/^1 of \d+ done$/)).toBeVisible();
  await page.getByRole('combobox', { name: 'Progress' }).selectOption('Begun');
  await expect(counts(page)).toContainText('1 of 147 topics');
});

test('of a thousand topics the text has in the page what is in sight', async ({ page }) => {
  await serveCorpus(page, corpusOfTopics(1000));
  await openGraph(page, '?view=text');
  const all = page.getByRole('treeitem');
  await expect(all).toHaveCount(1);
  await all.first().click();
  await expect(all.nth(5)).toBeVisible();
  expect(await all.count()).toBeLessThan(80);
  await page.keyboard.press('End');
  await expect(page.locator('[role=treeitem][aria-posinset="1000"]')).toBeFocused();
  await expect(page.locator('[role=treeitem][aria-posinset="1000"]')).toBeInViewport();
  expect(await all.count()).toBeLessThan(80);
  await page.keyboard.press('Home');
  await expect(all.first()).toBeFocused();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('by touch: filter, read the text, open a card', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Graph' }).tap();
    await expect(map(page)).toBeVisible();
    await page.getByRole('button', { name: 'Show the tools' }).tap();
    await page.getByRole('combobox', { name: 'Family' }).selectOption('Data');
    await expect(counts(page)).toContainText('of 147 topics');
    await page.getByRole('button', { name: 'Fold the tools away' }).tap();
    await page.getByText('Text', { exact: true }).tap();
    await row(page, /^CQRS: /).tap();
    const card = page.getByRole('region', { name: 'CQRS' });
    await expect(card).toBeInViewport();
    await expect(row(page, /^CQRS: /)).toBeInViewport();
    for (const control of await card.getByRole('button').all()) {
      const box = await control.boundingBox();
      if (box)
        expect.soft(box.height, (await control.textContent()) ?? '').toBeGreaterThanOrEqual(32);
    }
    await card.getByRole('link', { name: 'Open the card' }).tap();
    await expect(page.getByRole('heading', { level: 1, name: 'CQRS' })).toBeVisible();
  });
});
