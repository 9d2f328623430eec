import type { Page } from '@playwright/test';

/**
 * Begins to listen to a page as a screen reader does: what comes into a live region that stood there
 * before is read, and so is an alert whenever it comes. A region that comes with its words is not.
 */
export async function listen(page: Page) {
  await page.addInitScript(begin);
  await page.evaluate(begin);
}

/** All that was read aloud since one began to listen, in order. */
export function heard(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { heard: string[] }).heard);
}

/** Runs in the page. */
function begin() {
  if ('heard' in window) return;
  const said: string[] = [];
  Object.assign(window, { heard: said });
  const LIVE = '[aria-live="polite"], [aria-live="assertive"], [role="status"], [role="alert"]';
  const textOf = (region: Element) => region.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  new MutationObserver((changes) => {
    const added = changes.flatMap(({ addedNodes }) => [...addedNodes]);
    const regions = new Set<Element>();
    for (const { target, addedNodes, type } of changes) {
      const node = target instanceof Element ? target : target.parentElement;
      const region = node?.closest(LIVE);
      if (region && (type === 'characterData' || addedNodes.length > 0)) regions.add(region);
      for (const each of addedNodes) {
        if (!(each instanceof Element)) continue;
        if (each.matches('[role="alert"]')) regions.add(each);
        for (const alert of each.querySelectorAll('[role="alert"]')) regions.add(alert);
      }
    }
    for (const region of regions) {
      const isNew = added.some((node) => node === region || node.contains(region));
      const isAlert = region.matches('[role="alert"], [aria-live="assertive"]');
      const text = textOf(region);
      if (text !== '' && region.isConnected && (!isNew || isAlert)) said.push(text);
    }
  }).observe(document, { childList: true, characterData: true, subtree: true });
}
