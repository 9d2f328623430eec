import { violations } from './axe.ts';
import { openPage, PAGES } from './pages.ts';
import { expect, test } from './test.ts';

/** A few rows of the long lists stand for all: they are alike, and axe looks at each of them. */
const FEW_ROWS: Readonly<Record<string, string>> = {
  topics: '/topics?family=data',
  posts: '/posts?year=2021',
  checklists: '/checklists?text=staleness',
};

for (const kind of PAGES) {
  test.describe(kind.kind, () => {
    test.use({ mayComplain: kind.kind === 'error page' });

    for (const colorScheme of ['light', 'dark'] as const) {
      test(`axe finds nothing in the ${colorScheme} theme, on a phone or a desk: ${kind.kind}`, async ({
        page,
      }) => {
        test.slow();
        await page.emulateMedia({ colorScheme });
        await openPage(page, { ...kind, address: FEW_ROWS[kind.kind] ?? kind.address });
        for (const width of [390, 1280]) {
          await page.setViewportSize({ width, height: 844 });
          expect.soft(await violations(page), `${width} pixels wide`).toEqual([]);
        }
      });
    }
  });
}
