import type { Page } from '@playwright/test';
import { CQRS } from './pages.ts';
import { openMarked } from './reader.ts';
import { expect, test } from './test.ts';

/** The longest that one frame takes, in milliseconds. */
const FRAME = 17;

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Notes whatever moves for longer than a frame, from the first moment of every page on. */
test.beforeEach(async ({ page }) => {
  await page.addInitScript((longest) => {
    const moved: string[] = [];
    Object.assign(window, { moved });
    const look = ({ target }: Event) => {
      for (const animation of document.getAnimations()) {
        const { endTime } = animation.effect?.getComputedTiming() ?? {};
        if (Number(endTime) > longest) moved.push((target as Element).outerHTML.slice(0, 120));
      }
    };
    for (const kind of ['transitionrun', 'animationstart']) {
      document.addEventListener(kind, look, true);
    }
    const { scrollTo, scrollIntoView } = Element.prototype;
    const note = (given: unknown) => {
      if (JSON.stringify(given)?.includes('smooth')) moved.push('a smooth scroll');
    };
    Element.prototype.scrollIntoView = function (...given) {
      note(given);
      return scrollIntoView.apply(this, given);
    };
    Element.prototype.scrollTo = function (...given: unknown[]) {
      note(given);
      return scrollTo.apply(this, given as never);
    };
  }, FRAME);
});

const moved = (page: Page) => page.evaluate(() => (window as unknown as { moved: string[] }).moved);

/** Every rule of the page's styles that would move something for longer than a frame. */
const slowStyles = (page: Page) =>
  page.evaluate(
    (longest) =>
      [...document.querySelectorAll('*')].flatMap((element) =>
        (['', '::before', '::after'] as const).flatMap((pseudo) => {
          const { transitionDuration, animationDuration } = getComputedStyle(element, pseudo);
          const times = `${transitionDuration}, ${animationDuration}`.split(', ');
          const isSlow = times.some((time) => Number.parseFloat(time) * 1000 > longest);
          return isSlow ? [`${element.outerHTML.slice(0, 80)} ${times}`] : [];
        }),
      ),
    FRAME,
  );

test('nothing moves on any page, nor what opens on it', async ({ page }) => {
  test.slow();
  for (const address of [
    '/',
    '/topics',
    '/posts',
    '/paths/cqrs',
    '/search?q=caching',
    '/nowhere',
  ]) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.keyboard.press('/');
    await page.getByRole('combobox', { name: 'Find anything' }).fill('cqrs');
    const found = page.getByRole('listbox', { name: 'Results' }).getByRole('option');
    await expect(found.first()).toBeVisible();
    expect.soft(await slowStyles(page), address).toEqual([]);
    expect.soft(await moved(page), address).toEqual([]);
    await page.keyboard.press('Escape');
  }
  await openMarked(page, CQRS.address);
  const items = page.getByRole('region', { name: 'Practical checklist' });
  await items
    .getByRole('button', { name: /state and note of/ })
    .first()
    .press('Enter');
  const menu = page.getByRole('dialog', { name: /^State and note/ });
  await expect(menu).toBeVisible();
  await page.keyboard.press('d');
  await expect(menu).toBeHidden();
  await items.getByText('why?').first().click();
  await expect(page.getByRole('region', { name: 'Last change' })).toBeVisible();
  await items.getByRole('button', { name: 'Unfold all steps' }).press('Enter');
  expect.soft(await slowStyles(page), CQRS.address).toEqual([]);
  expect.soft(await moved(page), CQRS.address).toEqual([]);
});

test('nothing moves on the graph when one zooms, selects or unfolds', async ({ page }) => {
  await page.goto('/graph?view=both');
  await page.getByRole('button', { name: 'Zoom in' }).press('Enter');
  await expect(page).toHaveURL(/[?&]at=/);
  await page.getByRole('treeitem').nth(1).press('Enter');
  await expect(page.getByRole('link', { name: 'Open the card' })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[aria-level="3"]').first()).toBeVisible();
  expect.soft(await slowStyles(page)).toEqual([]);
  expect.soft(await moved(page)).toEqual([]);
});
