import { test as base, expect } from '@playwright/test';
import { answers } from './answers.ts';

type Options = {
  /** Left out in the tests of failures, of which the browser and React speak by themselves. */
  mayComplain: boolean;
};

type Checks = { complaints: string[] };

/**
 * Playwright's test, and a page that must not complain: no error, warning or refused resource. One
 * that is not asked to be quicker has gone to an address when the page there answers.
 */
export const test = base.extend<Options & Checks>({
  mayComplain: [false, { option: true }],
  page: async ({ page, javaScriptEnabled }, use) => {
    const goto = page.goto.bind(page);
    page.goto = async (url, options) => {
      const response = await goto(url, options);
      if (javaScriptEnabled !== false && options?.waitUntil === undefined) await answers(page);
      return response;
    };
    await use(page);
  },
  complaints: [
    async ({ page, mayComplain, serviceWorkers }, use) => {
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      // Playwright's way of blocking workers is a warning on every page.
      if (serviceWorkers === 'block') {
        await page.addInitScript(() => {
          Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
        });
      }
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) =>
          console.error(`Refused by ${event.violatedDirective}: ${event.blockedURI}`),
        );
      });
      await use(complaints);
      if (!mayComplain) expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
