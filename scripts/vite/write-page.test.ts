import { describe, expect, it } from 'vitest';
import { writePage } from './write-page.ts';

const TEMPLATE = `<!doctype html>
<html lang="en">
  <head>
    <title>Throughline</title>
    <meta
      name="description"
      content="An archive."
    />
    <script type="module" src="/assets/first.js"></script>
    <link rel="preload" href="/font.woff2" as="font">
    <link rel="modulepreload" href="/assets/app.js" crossorigin="anonymous">
    <link rel="preload" href="/corpora/shelf.json" crossorigin="anonymous" as="fetch">
  </head>
  <body>
    <div id="root"></div>
    <noscript>
      <p>Needs scripts.</p>
    </noscript>
  </body>
</html>`;

const PAGE = {
  html: '<h1>$& Costs $1</h1><noscript>more</noscript>',
  title: 'A "title" <b>&',
  description: 'Said of $1.',
  written: { address: '/topics/a', stamp: 'abc', day: '2026-11-26' },
  cards: [],
};

describe('writePage', () => {
  it('puts content, title, description and facts in their places, as text', () => {
    const page = writePage(TEMPLATE, PAGE, []);
    expect(page).toContain(`<div id="root">${PAGE.html}</div>`);
    expect(page).toContain('<title>A &quot;title&quot; &lt;b&gt;&amp;</title>');
    expect(page).toMatch(/name="description"\s+content="Said of \$1\."/);
    expect(page).toContain('<html data-address="/topics/a" data-stamp="abc" data-day="2026-11-26"');
    expect(page).not.toContain('Needs scripts.');
  });

  it('lets what only scripts need wait, and nothing else', () => {
    const cards = ['/corpora/a/cards/b.json', '/corpora/a/cards/c.json'];
    const page = writePage(TEMPLATE, { ...PAGE, cards }, ['/assets/app.js', '/assets/route.js']);
    expect(page.match(/<link [^>]*>/g)).toEqual([
      '<link rel="preload" href="/font.woff2" as="font">',
      '<link data-later="modulepreload" href="/assets/app.js" crossorigin="anonymous">',
      '<link data-later="preload" href="/corpora/shelf.json" crossorigin="anonymous" as="fetch">',
      '<link rel="expect" href="#main" blocking="render">',
      '<link data-later="modulepreload" href="/assets/route.js" crossorigin>',
      '<link data-later="preload" href="/corpora/a/cards/b.json" as="fetch" crossorigin>',
      '<link data-later="preload" href="/corpora/a/cards/c.json" as="fetch" crossorigin>',
    ]);
  });

  it('refuses a template that it does not know', () => {
    expect(() => writePage('<html></html>', PAGE, [])).toThrow('index.html has nothing like');
  });
});
