import type { Page } from '@playwright/test';
import { expect } from './test.ts';

/** The bundled archive, as far as the tests rely on it. */
export const CQRS = {
  address: '/topics/cqrs',
  title: 'CQRS',
  evidence: 'Why We Went Event-Driven (and What Nearly Broke)',
  evidenceAddress: '/posts/2017-04-10-building-event-driven-architectures',
} as const;

const CORPUS = '**/corpora/*/corpus.json';

/** One address of every kind of page, and what its h1 says. */
export const PAGES = [
  { kind: 'home', address: '/', title: 'Field Notes' },
  { kind: 'topics', address: '/topics', title: 'Topics' },
  { kind: 'topics of which none fits', address: '/topics?text=submarine', title: 'Topics' },
  { kind: 'full card', address: CQRS.address, title: CQRS.title },
  { kind: 'stub', address: '/topics/pair-programming', title: 'Pair programming' },
  { kind: 'graph', address: '/graph', title: 'Graph' },
  {
    kind: 'graph with an edge and a route, as text too',
    address: '/graph?view=both&edge=cqrs,architecture&from=cqrs&to=kubernetes',
    title: 'Graph',
  },
  {
    kind: 'graph of an old address',
    address: '/graph?view=text&topic=cqrs&focus=gone',
    title: 'Graph',
  },
  { kind: 'posts', address: '/posts', title: 'Posts' },
  { kind: 'checklists', address: '/checklists', title: 'Checklists' },
  {
    kind: 'same item side by side',
    address: '/checklists?by=item&text=runbook',
    title: 'Checklists',
  },
  { kind: 'topics of the run', address: '/checklists?view=topics', title: 'Checklists' },
  { kind: 'compare runs', address: '/checklists?view=compare', title: 'Checklists' },
  { kind: 'attic', address: '/checklists?view=attic', title: 'Checklists' },
  { kind: 'unknown run', address: '/checklists?run=elsewhere&text=runbook', title: 'Checklists' },
  { kind: 'post', address: CQRS.evidenceAddress, title: CQRS.evidence },
  {
    kind: 'post without a link',
    address: '/posts/2025-01-20-reasoning-models-production',
    title: /./,
  },
  { kind: 'search', address: '/search?q=caching+in:posts', title: 'Search' },
  { kind: 'search without a query', address: '/search', title: 'Search' },
  { kind: 'search of which nothing fits', address: '/search?q=qwertzuiop', title: 'Search' },
  { kind: 'paths', address: '/paths', title: 'Paths' },
  { kind: 'path', address: '/paths/cqrs', title: CQRS.title },
  { kind: 'path of one post', address: '/paths/kubernetes', title: 'Kubernetes' },
  { kind: 'bridge', address: '/paths/cqrs/to/kubernetes', title: 'CQRS to Kubernetes' },
  { kind: 'beginning of a bridge', address: '/paths/cqrs/to', title: 'From CQRS to…' },
  { kind: 'no plan', address: '/plans/nowhere', title: 'No plan at this address' },
  { kind: 'unknown topic', address: '/topics/kubernets', title: 'No topic of this name' },
  { kind: 'unknown post', address: '/posts/kubernets', title: 'No post of this name' },
  { kind: 'unknown address', address: '/nowhere', title: 'There is no page at this address' },
  { kind: 'error page', address: '/topics', title: 'The archive did not load' },
] as const satisfies readonly PageKind[];

export type PageKind = { kind: string; address: string; title: string | RegExp };

/** Goes to a page, waits until it is complete, and opens whatever can be opened on it. */
export async function openPage(page: Page, { kind, address, title }: PageKind) {
  if (kind === 'error page') await page.route(CORPUS, (route) => route.fulfill({ status: 404 }));
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

/** Answers the requests for the shelf, the first corpus on it and its cards with those of the test. */
export async function serveCorpus(
  page: Page,
  corpus: {
    archive: { id: string; title: string };
    posts: unknown[];
    topics: unknown[];
    edges: unknown[];
  },
  cards: readonly { family: string }[] = [],
) {
  const { archive, posts, topics } = corpus;
  const { id, title } = archive;
  await page.route('**/corpora/shelf.json', (route) =>
    route.fulfill({
      json: {
        kind: 'throughline.shelf',
        version: 1,
        corpora: [{ id, title, posts: posts.length, topics: topics.length }],
      },
    }),
  );
  await page.route(`**/corpora/${id}/corpus.json`, (route) => route.fulfill({ json: corpus }));
  for (const file of cards) {
    await page.route(`**/corpora/${id}/cards/${file.family}.json`, (route) =>
      route.fulfill({ json: file }),
    );
  }
}

/** How many pixels the page moves when one tries to scroll it sideways, whichever way it is read. */
export function scrolledSideways(page: Page) {
  return page.evaluate(() => {
    const moved = [10_000, -10_000].map((left) => {
      window.scrollTo({ left, behavior: 'instant' });
      return Math.abs(window.scrollX);
    });
    return Math.max(...moved);
  });
}

/**
 * What is cut off at the sides: what lies beyond the window although the page does not scroll, and
 * lines of text that do not fit in their box. What is shortened on purpose says so by an ellipsis.
 */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth } = document.documentElement;
    const beyond = (element: Element) => {
      const { left, right } = element.getBoundingClientRect();
      return left < -1 || right > clientWidth + 1;
    };
    const tooLong = (element: Element) => {
      const { overflowX, textOverflow, webkitLineClamp } = getComputedStyle(element);
      const hides = overflowX !== 'visible' && textOverflow !== 'ellipsis';
      const isText = element.childElementCount === 0 && element.textContent?.trim() !== '';
      return (
        hides &&
        isText &&
        webkitLineClamp === 'none' &&
        element.scrollWidth > element.clientWidth + 1
      );
    };
    return [...document.querySelectorAll('header *, main *, dialog *, [popover] *')]
      .filter((element) => element.checkVisibility() && !element.closest('.visually-hidden'))
      .filter((element) => beyond(element) || tooLong(element))
      .map((element) => element.outerHTML.slice(0, 120));
  });
}

const STATES = { d: 'done', i: 'doing', s: 'skipped' } as const;

/** Marks the first items of the checklist on the page by their keys, each when it can be marked. */
export async function markFirst(page: Page, ...keys: (keyof typeof STATES)[]) {
  const boxes = page.getByRole('region', { name: 'Practical checklist' }).getByRole('checkbox');
  for (const [at, key] of keys.entries()) {
    const box = boxes.nth(at);
    await expect(box).toHaveAttribute('aria-disabled', 'false');
    await box.press(key);
    await expect(box.locator('xpath=..')).toHaveAttribute('data-state', STATES[key]);
  }
  return boxes;
}
