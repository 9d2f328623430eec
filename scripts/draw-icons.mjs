/**
 * Draws the icons of the installed app from `public/favicon.svg`: `npm run icons`, when the sign has
 * changed. What it draws is committed.
 */
import { readFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { chromiumLaunch } from './browser.mjs';

/**
 * Systems cut a maskable icon and Apple's to shapes of their own: these are paper up to the edge, and
 * the sign keeps to the middle. `sign` is its share of the width.
 */
const ICONS = [
  { file: 'public/icons/192.png', size: 192, sign: 1 },
  { file: 'public/icons/512.png', size: 512, sign: 1 },
  { file: 'public/icons/maskable.png', size: 512, sign: 0.75 },
  { file: 'public/icons/touch.png', size: 180, sign: 0.9 },
];

const PAPER = '#faf7f0';

const sign = await readFile('public/favicon.svg', 'utf8');
const browser = await chromium.launch(await chromiumLaunch());
const page = await browser.newPage({ colorScheme: 'light' });
for (const { file, size, sign: share } of ICONS) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<body style="margin:0;display:grid;place-items:center;height:100vh">
      <style>svg { width: ${share * 100}%; }</style>${sign}`,
  );
  if (share < 1) await page.evaluate((paper) => (document.body.style.background = paper), PAPER);
  await page.screenshot({ path: file, omitBackground: true });
}
await browser.close();
