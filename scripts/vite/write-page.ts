import type { SitePage } from '#src/prerender/site.tsx';

/**
 * Makes the built `index.html`, which is the empty shape of a page, the page of one address. What only
 * scripts need waits for src/main.ts: it would be in the way of the first paint.
 *
 * @param script the script of its route, which is worth asking for before the app does.
 */
export function writePage(
  template: string,
  { html, title, description, written, cards }: Omit<SitePage, 'file'>,
  script: string | undefined,
): string {
  const facts = Object.entries(written).map(([name, value]) => ` data-${name}="${escaped(value)}"`);
  const link = (attributes: string, href: string | undefined) =>
    href === undefined ? '' : `  <link ${attributes} href="${escaped(href)}">\n  `;
  const links =
    link('data-later="modulepreload" crossorigin', script && `/${script}`) +
    link('data-later="preload" as="fetch" crossorigin', cards);
  return replaced(template, [
    [/<html\b/, (start) => start + facts.join('')],
    [/<title>[^<]*<\/title>/, () => `<title>${escaped(title)}</title>`],
    [/(name="description"\s+content=)"[^"]*"/, (_, name) => `${name}"${escaped(description)}"`],
    [/<link rel="modulepreload"/g, () => '<link data-later="modulepreload"'],
    [/<link rel="preload"(?=[^>]*as="fetch")/g, () => '<link data-later="preload"'],
    [/<\/head>/, (end) => links + end],
    [/<noscript>.*?<\/noscript>/s, () => ''],
    [/(<div id="root">)(?=<\/div>)/, (start) => start + html],
  ]);
}

type Replacement = [what: RegExp, by: (...found: string[]) => string];

/** @throws Error when there is nothing to replace: the template is not the one that is known. */
function replaced(text: string, replacements: readonly Replacement[]): string {
  return replacements.reduce((all, [what, by]) => {
    if (all.search(what) < 0) throw new Error(`index.html has nothing like ${what}.`);
    return all.replace(what, by);
  }, text);
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
