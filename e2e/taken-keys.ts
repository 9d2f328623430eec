import type { Page } from '@playwright/test';

/**
 * Begins to note which keys the page does something with, by preventing what the browser would do: that
 * nothing came of one cannot be seen, since it might come a moment later.
 *
 * @returns what tells them.
 */
export async function takenKeys(page: Page): Promise<() => Promise<string[]>> {
  const keys = await page.evaluateHandle(() => {
    const taken: string[] = [];
    addEventListener('keydown', (event) => event.defaultPrevented && taken.push(event.key));
    return taken;
  });
  return () => keys.jsonValue();
}
