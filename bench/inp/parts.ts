import type { Locator, Page } from '@playwright/test';
import type { Reader } from './reader.ts';

/** What more than one chapter of the tour presses or waits for. */

export function heading(page: Page, name: string | RegExp): Locator {
  return page.getByRole('heading', { level: 1, name });
}

/** A page by its name in the bar at the top, or at the bottom of a phone. */
export function nav(page: Page, name: string): Locator {
  return page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name, exact: true });
}

export function box(page: Page, name: string | RegExp = /./): Locator {
  return page.getByRole('main').getByRole('checkbox', { name });
}

/** Opens the palette over the page, types into it, moves, and closes it. */
export async function lookIntoPalette(reader: Reader): Promise<void> {
  const { page } = reader;
  const options = page.getByRole('listbox', { name: 'Results' }).getByRole('option');
  await reader.keys('open the palette', '/', page.getByRole('dialog', { name: 'Find anything' }));
  await reader.type('type into the palette', 'kub', options.first());
  await reader.keys('move in the palette', 'ArrowDown ArrowDown');
  await reader.keys('close the palette', 'Escape');
}
