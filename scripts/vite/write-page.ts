import type { SitePage } from '#src/prerender/site.tsx';

/** Painted when the bar, which comes before it, is whole: half of one stands elsewhere. */
const FROM = '  <link rel="expect" href="#main" blocking="render">\n  ';

/**
 * Makes the built `index.html`, which is the empty shape of a page, the page of one address. What only
 * scripts need waits for src/main.ts: it would be in the way of the first paint.
 *
 * @param scripts the addresses of those of its route; what the template asks for anyway is not asked
 *   for again.
 */
export function writePage(
  template: string,
  { html, title, description, written, cards }: Omit<SitePage, 'file'>,
  scripts: readonly string[],
): string {
  const facts = Object.entries(written).map(([name, value]) => ` data-${name}="${escaped(value)}"`);
  const link = (attributes: string) => `  <link data-later=${attributes} crossorigin>\n  `;
  const links = scripts
    .filter((file) => !template.includes(file))
    .map((file) => link(`"modulepreload" href="${file}"`))
    .concat(cards.map((file) => link(`"preload" href="${escaped(file)}" as="fetch"`)));
  return replaced(template, [
    [/<html\b/, (start) => start + facts.join('')],
    [/<title>[^<]*<\/title>/, () => `<title>${escaped(title)}</title>`],
    [/(name="description"\s+content=)"[^"]*"/, (_, name) => `${name}"${escaped(description)}"`],
    [/<link rel="modulepreload"/g, () => '<link data-later="modulepreload"'],
    [/<link rel="preload"(?=[^>]*as="fetch")/g, () => '<link data-later="preload"'],
    [/<\/head>/, (end) => FROM + links.join('') + end],
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
