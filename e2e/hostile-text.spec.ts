import { HOSTILE, hostileCards, hostileCorpus } from '#src/testing/corpus-builder.ts';
import { scrolledSideways, serveCorpus } from './pages.ts';
import { expect, test } from './test.ts';

const { markup, long, unbroken, rightToLeft } = HOSTILE;

for (const [address, texts] of [
  ['/', [markup, rightToLeft]],
  ['/topics', [markup, unbroken, rightToLeft]],
  ['/topics/odd', [markup, long, unbroken, rightToLeft]],
  ['/posts', [markup, long, unbroken, rightToLeft]],
  ['/posts/markup', [markup]],
  ['/posts/unbroken', [unbroken]],
  ['/posts/right-to-left', [rightToLeft]],
  [`/topics/${encodeURIComponent('<img src=x onerror="window.wasRun = true">')}`, ['<img src=x']],
] as const) {
  test(`hostile text is text, and stays inside the page: ${address.slice(0, 30)}`, async ({
    page,
  }) => {
    await serveCorpus(page, hostileCorpus(), hostileCards());
    page.on('dialog', () => {
      throw new Error('A dialog was opened.');
    });
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    const main = page.getByRole('main');
    for (const text of texts) await expect(main).toContainText(text);
    await expect(page.locator('main img, main script, main [onerror]')).toHaveCount(0);
    expect(await page.evaluate(() => 'wasRun' in window)).toBe(false);

    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      await expect.poll(() => scrolledSideways(page), `${width} pixels wide`).toBe(0);
    }
  });
}
