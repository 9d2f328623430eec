import { AxeBuilder } from '@axe-core/playwright';
import { openPage, PAGES } from './pages.ts';
import { test } from './test.ts';

for (const kind of PAGES.filter((p) => ['home', 'full card', 'post'].includes(p.kind)))
  test(kind.kind, async ({ page }) => {
    await openPage(page, kind);
    const r = await new AxeBuilder({ page }).analyze();
    for (const i of r.incomplete)
      console.log(
        kind.kind,
        i.id,
        i.nodes.length,
        i.nodes
          .slice(0, 4)
          .map((n) => n.target + ' ' + n.any.map((a) => a.message).join('|'))
          .join('\n    '),
      );
    console.log(r.passes.map((p) => p.id).join(' '));
  });
