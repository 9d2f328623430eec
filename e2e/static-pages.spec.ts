import type { Page } from '@playwright/test';
import { answers } from './answers.ts';
import { difference, theMap } from './map.ts';
import { CQRS, PAGES } from './pages.ts';
import { shifts, watchShifts } from './shifts.ts';
import { expect, test } from './test.ts';

/** The pages that are files of their own, as the bundled archive has them. */
const WRITTEN = PAGES.filter(({ kind }) =>
  [
    'home',
    'topics',
    'full card',
    'stub',
    'posts',
    'post',
    'post without a link',
    'graph',
    'paths',
    'path',
    'path of one post',
    'checklists',
    'search without a query',
  ].includes(kind),
);
const SCREENS = [
  ['a desk', { width: 1280, height: 800 }],
  ['a phone', { width: 390, height: 844 }],
] as const;

/** What is said while the search is not there yet, and the names on the map, which have a test of their own. */
const GIVES_WAY = /Reading the archive.*|(?<=\nExport\n|\nBoth\n(?!Filters)).*/s;

/** Holds scripts back until they are let in; without others named, those of the app. */
async function heldBack(page: Page, scripts = /assets\/shared.*\.js$/) {
  let letIn = () => {};
  const held = new Promise<void>((resolve) => {
    letIn = resolve;
  });
  await page.route(scripts, async (route) => {
    await held;
    await route.continue();
  });
  return () => letIn();
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const { kind, address, title } of WRITTEN) {
    test(`a page is there, with its title, description and links: ${kind}`, async ({ page }) => {
      await page.goto(address);
      const heading = page.getByRole('heading', { level: 1, name: title });
      await expect(heading).toBeVisible();
      const name = await heading.textContent();
      const said = address.startsWith('/paths/') ? `The path of ${name}` : name;
      await expect(page).toHaveTitle(`${said} · Throughline`);
      const description = page.locator('meta[name="description"]');
      expect((await description.getAttribute('content'))?.length).toBeGreaterThan(20);
      await expect(page.locator('link[rel="canonical"]')).toHaveCount(0);
      const nav = page.getByRole('navigation', { name: 'Main' });
      await expect(nav.getByRole('link', { name: 'Topics' })).toHaveAttribute('href', '/topics');
      await expect(nav.getByRole('link', { name: 'Posts' })).toHaveAttribute('href', '/posts');
    });
  }

  test('a card is whole, and offers nothing that would need them', async ({ page }) => {
    await page.goto(CQRS.address);
    for (const [name, text] of [
      ['Definition', 'separate models'],
      ['Key claims', 'A command may be refused and an event may not'],
      ['Practical checklist', 'Name for each part under CQRS the read'],
      ['Failure modes', 'settings form'],
      ['Suggested reading path', 'foundational context'],
      ['Related posts', CQRS.evidence],
      ['References', 'keeping facts apart from commands'],
    ] as const) {
      await expect(page.getByRole('region', { name })).toContainText(text);
    }
    await page.getByText(/^how/).first().click();
    await expect(page.getByText('List the read models, and for each the decision')).toBeVisible();
    await expect(page.getByText(/^why\?/).first()).toBeHidden();
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('radio')).toHaveCount(0);
  });

  test('the graph is a picture, and says where the same is as a list', async ({ page }) => {
    await page.goto('/graph');
    const map = page.getByRole('img', { name: /^Map of 147 topics/ });
    await expect(map).toBeVisible();
    await expect(map.getByText('Architecture').filter({ visible: true })).toHaveCount(1);
    expect(await map.locator('circle:visible').count()).toBe(147);
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('slider')).toHaveCount(0);
    await page.getByRole('link', { name: 'the list of topics' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Topics' })).toBeVisible();
  });

  test('the paths of stubs unfold, and the first items of all checklists are there', async ({
    page,
  }) => {
    await page.goto('/paths');
    const craft = page.getByRole('region', { name: 'Craft' });
    await craft.getByText(/more paths through stubs/).click();
    await craft.getByRole('link').last().click();
    await expect(page.getByText('path · craft')).toBeVisible();
    await page.goto('/checklists');
    await expect(page.getByRole('button')).toHaveCount(0);
    expect(await page.getByRole('main').getByRole('checkbox').count()).toBeGreaterThan(50);
    await page.goto('/search');
    await expect(page.getByRole('link', { name: 'all posts' })).toBeVisible();
  });

  test('one gets from home to a post by links alone', async ({ page }) => {
    await page.goto('/');
    const nav = page.getByRole('navigation', { name: 'Main' });
    await nav.getByRole('link', { name: 'Topics' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Topics' })).toBeVisible();
    await expect(page.getByRole('searchbox')).toHaveCount(0);
    // One of the topics with fewest posts: the list is there to its end.
    await page.getByRole('link', { name: /^pair programming/i }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Pair programming' })).toBeVisible();
    await page.goto(CQRS.address);
    await page.getByRole('link', { name: CQRS.evidence }).first().click();
    await expect(page).toHaveURL(CQRS.evidenceAddress);
    await expect(page.getByRole('heading', { level: 1, name: CQRS.evidence })).toBeVisible();
  });
});

test.describe('when its scripts come, a page', () => {
  for (const { kind, address, viewport, device } of WRITTEN.flatMap((each) =>
    SCREENS.map(([device, viewport]) => ({ ...each, viewport, device })),
  )) {
    test(`stays the very same, and nothing on it moves: ${kind}, ${device}`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await watchShifts(page);
      await page.addInitScript(() => {
        document.addEventListener('DOMContentLoaded', () => {
          const heading = document.querySelector('h1');
          Object.assign(window, { before: { heading, text: document.body.innerText } });
        });
      });
      await page.goto(address);
      await answers(page);
      expect(await shifts(page)).toEqual([]);
      const { same, text } = await page.evaluate(() => {
        const { before } = window as unknown as { before: { heading: Element; text: string } };
        return { ...before, same: before.heading === document.querySelector('h1') };
      });
      expect(same).toBe(true);
      // What was there to read is there still; the rest of a long list comes below it.
      const beginning = text.slice(0, 1000).replace(GIVES_WAY, '');
      expect(await page.evaluate(() => document.body.innerText)).toContain(beginning);
    });
  }

  test('keeps the place, the focus and what was unfolded', async ({ page }) => {
    const letIn = await heldBack(page);
    await page.goto(CQRS.address, { waitUntil: 'domcontentloaded' });
    const how = page.getByText(/^how/).first();
    await how.click();
    const step = page.getByText('List the read models, and for each the decision');
    await expect(step).toBeVisible();
    const link = page.getByRole('region', { name: 'Related posts' }).getByRole('link').first();
    await link.focus();
    await page.evaluate(() => document.fonts.ready);
    const scrolled = await page.evaluate(() => window.scrollY);
    expect(scrolled).toBeGreaterThan(500);
    letIn();
    await answers(page);
    await expect(link).toBeFocused();
    await expect(step).toBeVisible();
    expect(await page.evaluate(() => window.scrollY)).toBe(scrolled);
  });

  test('takes up what was typed and chosen, and asked', async ({ page }) => {
    const letIn = await heldBack(page);
    await page.goto('/topics', { waitUntil: 'domcontentloaded' });
    await page.getByRole('searchbox', { name: 'Text' }).fill('event');
    await page.getByRole('combobox', { name: 'Family' }).selectOption('Data');
    letIn();
    await expect(page).toHaveURL(/\/topics\?(?=.*\btext=event\b)(?=.*\bfamily=data\b)/);
    await expect(page.getByRole('searchbox', { name: 'Text' })).toHaveValue('event');
    await expect(page.getByRole('combobox', { name: 'Family' })).toHaveValue('data');
    await expect(page.getByRole('status')).toHaveText(/^\d of 147 topics$/);
  });

  test('remembers what was ticked in a list of which it shows but a part', async ({ page }) => {
    const letIn = await heldBack(page);
    await page.goto('/checklists', { waitUntil: 'domcontentloaded' });
    const box = page.getByRole('main').getByRole('listitem').getByRole('checkbox').first();
    await box.check({ force: true });
    letIn();
    await answers(page);
    // The rows are windowed by now.
    await expect(page.locator('[aria-posinset="2"]')).toBeVisible();
    await expect(box).toBeChecked();
    await expect(page.getByText(/^1 of \d+ done/).first()).toBeVisible();
  });

  test('keeps the focus in its row when the rows that scroll take over', async ({ page }) => {
    const letIn = await heldBack(page, /assets\/windowed-list.*\.js$/);
    await page.goto('/checklists');
    const box = page.getByRole('main').getByRole('listitem').getByRole('checkbox').nth(3);
    await box.focus();
    const name = (await box.getAttribute('aria-label')) ?? '';
    letIn();
    const rows = page.locator('[aria-posinset]');
    await expect(rows.getByRole('checkbox', { name, exact: true })).toBeFocused();
  });

  test('is back at its place after a reload', async ({ page }) => {
    await page.goto('/topics');
    await answers(page);
    await expect(page.locator('main li')).toHaveCount(147);
    await page.evaluate(() => window.scrollTo(0, 4000));
    await page.reload();
    await answers(page);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(4000);
  });
});

test.describe('the map of a written page', () => {
  const LARGE = ['large screen', { width: 1920, height: 1080 }] as const;
  for (const [device, viewport] of [...SCREENS, LARGE]) {
    test(`is where the one that answers will be, and as large: ${device}`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await watchShifts(page);
      const letIn = await heldBack(page, /assets\/graph-canvas.*\.js$/);
      await page.goto('/graph');
      const written = page.getByRole('img', { name: /^Map of/ });
      await expect(written).toBeVisible();
      // Of the written map only the names of communities are there, and no buttons.
      const hide = (selector: string) =>
        page.locator(selector).evaluateAll((elements) => {
          for (const element of elements as HTMLElement[]) element.style.visibility = 'hidden';
        });
      await hide('[role=img] > svg:nth-child(even)');
      const before = await written.screenshot();
      letIn();
      await expect(theMap(page)).toBeVisible();
      await expect(written).toBeHidden();
      await hide('canvas + canvas, [role=application] + fieldset');
      const after = await theMap(page).screenshot();
      expect(await difference(page, before, after)).toBeLessThan(0.01);
      expect(await shifts(page)).toEqual([]);
    });
  }

  test('gives way at once to what the reader asks for', async ({ page }) => {
    await page.goto('/graph');
    await page.getByRole('radio', { name: 'Both' }).click({ force: true });
    await expect(page.getByRole('tree')).toBeVisible();
    await expect(theMap(page)).toBeVisible();
    await expect(page.getByRole('img', { name: /^Map of/ })).toHaveCount(0);
  });

  test('is not in the way where the graph is come to from another page', async ({ page }) => {
    await page.goto('/topics');
    await page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: 'Graph' })
      .click();
    await expect(theMap(page)).toBeVisible();
    await expect(page.getByRole('img', { name: /^Map of/ })).toHaveCount(0);
  });
});

test.describe('the page of one address, given as the answer to another', () => {
  for (const [address, title] of [
    ['/topics?family=data&sort=name', 'Topics'],
    ['/graph?view=text', 'Graph'],
    ['/checklists?by=item', 'Checklists'],
    ['/search?q=caching', 'Search'],
    ['/paths/cqrs?through=all', 'CQRS'],
    ['/paths/cqrs/to/kubernetes', 'CQRS to Kubernetes'],
    ['/nowhere', 'There is no page at this address'],
    ['/topics/', 'Topics'],
  ] as const) {
    test(`is not shown: ${address}`, async ({ page }) => {
      await page.addInitScript(() => {
        const shown: string[] = [];
        Object.assign(window, { shown });
        const look = () => {
          const heading = document.querySelector<HTMLElement>('h1');
          if (heading?.checkVisibility()) shown.push(heading.innerText);
          requestAnimationFrame(look);
        };
        look();
      });
      await page.goto(address);
      await answers(page);
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
      const shown = () =>
        page.evaluate(() => [...new Set((window as unknown as { shown: string[] }).shown)]);
      await expect.poll(shown).not.toEqual([]);
      expect(await shown()).toEqual([title]);
    });
  }
});

test('what has no page of its own is answered with the shape of one', async ({ request }) => {
  const notFound = await (await request.get('/404.html')).text();
  expect(notFound).toContain('<div id="root"></div>');
  expect(notFound).toContain('<title>Throughline</title>');
});
