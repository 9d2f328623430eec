import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import { violations } from './axe.ts';
import { scrolledSideways } from './pages.ts';
import { makePlan } from './reader.ts';
import { expect, test } from './test.ts';

const step = (page: Page) => page.getByRole('article');

test('walks the path of CQRS from its card to its end, and finds it walked after a reload', async ({
  page,
}) => {
  await page.goto('/topics/cqrs');
  await page.getByRole('link', { name: 'Walk this path' }).click();
  const places = ['1 of 3 · current state', '2 of 3 · operating middle', '3 of 3 · foundational'];
  for (const [at, place] of places.entries()) {
    await expect(step(page).getByText(place)).toBeVisible();
    await step(page).getByRole('button', { name: 'Mark as read' }).click();
    await expect(page.getByRole('list', { name: 'Facts' })).toContainText(`${at + 1} of 3 read`);
    if (at < 2) await page.keyboard.press('j');
  }
  await expect(page).toHaveURL('/paths/cqrs?post=2017-04-10-building-event-driven-architectures');
  const end = page.getByRole('region', { name: 'This path is finished' });
  await expect(end.getByRole('checkbox').first()).not.toBeChecked();
  await expect(end).toContainText(/read already|shares posts with CQRS/);

  await page.reload();
  await expect(end).toBeVisible();
  await page.getByRole('link', { name: 'Paths', exact: true }).click();
  const finished = page.getByRole('region', { name: 'Finished' });
  await expect(finished.getByRole('link', { name: 'CQRS' })).toBeVisible();
});

test('keeps what is said of a step before the marks are there, of one that was left too', async ({
  page,
}) => {
  await page.goto('/paths/kubernetes');
  await step(page).getByRole('button', { name: 'Mark as read' }).click();
  await expect(page.getByRole('list', { name: 'Facts' })).toContainText('1 of 1 read');
  await page.addInitScript(() => {
    const open = IDBFactory.prototype.open;
    const asked = new Promise((resolve) => addEventListener('bring-marks', resolve));
    IDBFactory.prototype.open = function (...names) {
      const request = open.apply(this, names);
      const listen = request.addEventListener.bind(request);
      request.addEventListener = (kind: string, heard: (event: Event) => void) =>
        listen(kind, (event) =>
          kind === 'success' ? asked.then(() => heard(event)) : heard(event),
        );
      return request;
    };
  });
  await page.goto('/paths/cqrs?through=all');
  const facts = page.getByRole('list', { name: 'Facts' });
  await expect(step(page).getByText('1 of 3')).toBeVisible();
  await step(page).getByRole('button', { name: 'Mark as read' }).click();
  await page.keyboard.press('j');
  await expect(step(page).getByText('2 of 3')).toBeVisible();
  await page.keyboard.press('d');
  await page.keyboard.press('j');
  await expect(step(page).getByText('3 of 3')).toBeVisible();
  await page.keyboard.press('d');
  const word = step(page).getByRole('button', { name: /state and note of/ });
  await expect(word).toHaveAttribute('aria-disabled', 'true');
  await page.evaluate(() => dispatchEvent(new Event('bring-marks')));
  await expect(facts).toContainText('3 of 3 read');
});

test('asks whoever comes back from the original whether it was read', async ({ page, context }) => {
  await context.route('https://lawzava.com/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<h1>The original</h1>' }),
  );
  await page.goto('/paths/cqrs');
  const [original] = await Promise.all([
    context.waitForEvent('page'),
    step(page)
      .getByRole('link', { name: /original/ })
      .click(),
  ]);
  await original.close();
  // Headless browsers show all their tabs at once, so that none is ever hidden.
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(page.getByText('Back from the original. Read it?')).toBeVisible();
  await page.getByRole('button', { name: 'Yes, mark as read' }).click();
  await expect(page.getByRole('list', { name: 'Facts' })).toContainText('1 of 3 read');
  await expect(page.getByText(/Back from the original/)).toBeHidden();
});

test('bridges CQRS to a topic of another community, and takes another way', async ({ page }) => {
  await page.goto('/topics/cqrs');
  await page.getByRole('link', { name: 'Bridge to…' }).click();
  await page.getByRole('combobox', { name: 'To' }).fill('kuberntes');
  await expect(page.getByRole('option', { name: /Kubernetes/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'CQRS to Kubernetes' })).toBeVisible();

  const ways = page.getByRole('navigation', { name: 'Ways across' }).getByRole('link');
  await expect(ways).toHaveCount(4);
  const listed = () =>
    page
      .getByRole('checkbox', { name: /^Read: / })
      .evaluateAll((boxes) => boxes.map((box) => box.getAttribute('aria-label')));
  await expect.poll(listed).not.toEqual([]);
  const strongest = await listed();
  expect(new Set(strongest).size).toBe(strongest.length);
  await ways.nth(1).click();
  await expect(page).toHaveURL('/paths/cqrs/to/kubernetes?way=1');
  await expect(ways.nth(1)).toHaveAttribute('aria-current', 'page');
  await expect.poll(listed).not.toEqual(strongest);
});

test('makes a plan, exports it, and finds all of it after a reload', async ({ page }) => {
  await makePlan(page, 'cqrs', 'event sourcing', 'architecture');
  await page.getByLabel('Name').fill('By spring');
  await page.getByLabel('Hours a week').fill('0.5');
  await page.getByLabel('Direction').selectOption('Current state first');
  await expect(page.getByRole('heading', { level: 1, name: 'By spring' })).toBeVisible();
  const weeks = page.getByRole('region', { name: /^Week/ });
  await expect(weeks.nth(1)).toBeVisible();
  await expect(page.getByText(/30 min a week/)).toBeAttached();
  const posts = await weeks.getByRole('checkbox').count();
  expect(posts).toBeGreaterThan(3);

  const [calendar] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Calendar (.ics)' }).click(),
  ]);
  expect(calendar.suggestedFilename()).toBe('by-spring.ics');
  const text = await readFile(await calendar.path(), 'utf8');
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  expect(events).toHaveLength(posts);

  const [markdown] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Markdown' }).click(),
  ]);
  expect(await readFile(await markdown.path(), 'utf8')).toMatch(/^# By spring\n/);

  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'By spring' })).toBeVisible();
  await expect(weeks.getByRole('checkbox')).toHaveCount(posts);
  await expect(page.getByText(/30 min a week, on Mon, Wed, Fri/)).toBeVisible();

  // It moves on at once, so that there is no box to find ticked.
  await weeks.getByRole('checkbox').first().click();
  await expect(page.getByRole('region', { name: 'Read' }).getByRole('checkbox')).toHaveCount(1);
  await expect(weeks.getByRole('checkbox')).toHaveCount(posts - 1);
  await expect(weeks.getByRole('checkbox').first()).toBeFocused();
});

test('keeps several plans, removes one and takes it back', async ({ page }) => {
  await makePlan(page, 'cqrs');
  await makePlan(page, 'go', 'api');
  await page.getByRole('button', { name: 'Remove this plan' }).click();
  const plans = page.getByRole('region', { name: 'My plans' }).getByRole('link');
  await expect(plans).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(plans).toHaveCount(2);
});

test('says something sensible in odd cases', async ({ page }) => {
  await page.goto('/paths/kubernetes');
  await expect(step(page).getByText('1 of 1 · current state, the only one')).toBeVisible();
  await step(page).getByRole('button', { name: 'Mark as read' }).click();
  await expect(page.getByRole('region', { name: 'This path is finished' })).toBeVisible();

  await page.goto('/paths/cqrs/to/cqrs');
  await expect(page.getByText(/nothing to cross/)).toBeVisible();

  await makePlan(page, 'kubernetes');
  await expect(page.getByText('Everything in this plan is read.')).toBeVisible();
  await page.getByRole('combobox', { name: /goal/ }).fill('cqrs');
  await page.keyboard.press('Enter');
  await page.getByLabel('Hours a week').fill('0');
  await expect(page.getByText(/there is no time to read/)).toBeVisible();
  await expect(page.getByRole('region', { name: 'In this order' })).toBeVisible();
});

test('says that a goal has left the archive, and goes on', async ({ page }) => {
  await makePlan(page, 'cqrs', 'kubernetes');
  await page.route('**/corpora/*/corpus.json', async (route) => {
    const corpus = await (await route.fetch()).json();
    const stays = (slug: string) => slug !== 'kubernetes';
    await route.fulfill({
      json: {
        ...corpus,
        posts: corpus.posts.map((post: { topics: string[] }) => ({
          ...post,
          topics: post.topics.filter(stays),
        })),
        topics: corpus.topics
          .filter(({ slug }: { slug: string }) => stays(slug))
          .map((topic: { threads: { slug: string }[] }) => ({
            ...topic,
            threads: topic.threads.filter(({ slug }) => stays(slug)),
          })),
        edges: corpus.edges.filter(({ a, b }: { a: string; b: string }) => stays(a) && stays(b)),
      },
    });
  });
  await page.reload();
  await expect(page.getByText(/1 goal left the archive/)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Week 1' }).getByRole('checkbox')).toHaveCount(3);
});

test('a plan prints as a clean sheet with a box before each post', async ({ page }) => {
  await makePlan(page, 'cqrs');
  await page.emulateMedia({ media: 'print' });
  for (const gone of [
    page.getByRole('button', { name: 'Print' }),
    page.getByRole('combobox', { name: /goal/ }),
    page.getByRole('navigation', { name: 'Main' }),
  ]) {
    await expect(gone).toBeHidden();
  }
  const week = page.getByRole('region', { name: 'Week 1' });
  await expect(week.getByText('the oldest of 3 on CQRS')).toBeVisible();
  await expect(week.getByRole('checkbox')).toHaveCount(3);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in a plan, in its pickers or in paths begun, in the ${colorScheme} theme`, async ({
    page,
  }) => {
    test.slow();
    await page.emulateMedia({ colorScheme });
    await makePlan(page, 'cqrs', 'go');
    await page.getByRole('combobox', { name: /goal/ }).fill('a');
    await expect(page.getByRole('option').first()).toBeVisible();
    const look = async (width: number) => {
      await page.setViewportSize({ width, height: 844 });
      expect.soft(await violations(page), `${page.url()}, ${width} pixels wide`).toEqual([]);
      expect.soft(await scrolledSideways(page)).toBe(0);
    };
    for (const width of [390, 1280]) await look(width);
    await page.keyboard.press('Escape');
    // It moves on at once, so that there is no box to find ticked.
    await page
      .getByRole('checkbox', { name: /^Read: / })
      .first()
      .click();
    await expect(page.getByRole('region', { name: 'Read' }).getByRole('checkbox')).toHaveCount(1);
    await page.goto('/paths');
    await expect(page.getByRole('region', { name: 'In progress' })).toBeVisible();
    for (const width of [390, 1280]) await look(width);
  });
}
