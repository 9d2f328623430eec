import type { Page } from '@playwright/test';

/** Keeps scripts on their way until what is returned is called. */
export async function holdScripts(page: Page, which = '**/assets/*.js'): Promise<() => void> {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route(which, async (route) => {
    await arrived;
    await route.continue();
  });
  return arrive;
}
