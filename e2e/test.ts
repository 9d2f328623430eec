import { test as base, expect } from '@playwright/test';
import { patient } from './answers.ts';

type Options = {
  /** Left out in the tests of failures, of which the browser and React speak by themselves. */
  mayComplain: boolean;
};

type Checks = { complaints: string[] };

/**
 * Some seconds after a page has come, the browser says this of what was fetched ahead and waits still:
 * of a slow machine, then, or of an archive that the test gives in the place of the bundled one. That
 * all of it is used at last has a test of its own (built-site.spec.ts).
 */
const NOT_YET_USED = /was preloaded using link preload but not used within a few seconds/;

/**
 * Playwright's test, and a page that must not complain: no error, warning or refused resource. It and
 * whatever opens beside it are patient, unless they are asked to be quicker.
 */
export const test = base.extend<Options & Checks>({
  mayComplain: [false, { option: true }],
  context: async ({ context, javaScriptEnabled }, use) => {
    const newPage = context.newPage.bind(context);
    if (javaScriptEnabled !== false) context.newPage = async () => patient(await newPage());
    await use(context);
  },
  complaints: [
    async ({ page, mayComplain, serviceWorkers }, use) => {
      const complaints: string[] = [];
      page.on('console', (message) => {
        const isComplaint = ['error', 'warning'].includes(message.type());
        if (isComplaint && !NOT_YET_USED.test(message.text())) complaints.push(message.text());
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
