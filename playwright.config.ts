import { defineConfig, devices } from '@playwright/test';
import { chromiumLaunch } from './scripts/browser.mjs';

const { CI, PORT = '4173' } = process.env;
const inCI = Boolean(CI);
const url = `http://localhost:${PORT}`;

const chromium = {
  ...devices['Desktop Chrome'],
  viewport: { width: 1280, height: 800 },
  launchOptions: await chromiumLaunch(),
};

/** The tests of the worker that keeps the site for reading without a network. */
const OFFLINE = '**/offline.spec.ts';

/** Journeys through the built app: `npm run build` first. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'reports/e2e',
  workers: 2,
  // A test that passes at the second try hides a fault.
  retries: 0,
  forbidOnly: inCI,
  // A busy machine is no fault: these are the times after which something will never come.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'reports/e2e.json' }]],
  use: {
    baseURL: url,
    trace: 'retain-on-failure',
    // A worker would answer before the routes of a test are asked.
    serviceWorkers: 'block',
    locale: 'en-GB',
    timezoneId: 'UTC',
  },
  projects: [
    { name: 'chromium', use: chromium, testIgnore: OFFLINE },
    { name: 'offline', use: { ...chromium, serviceWorkers: 'allow' }, testMatch: OFFLINE },
  ],
  webServer: {
    command: `npm run preview -- --port ${PORT} --strictPort`,
    url,
    reuseExistingServer: !inCI,
  },
});
