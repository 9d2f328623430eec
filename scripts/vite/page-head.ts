import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { neededScripts } from './needed-scripts.ts';

/**
 * Everything comes from where the page came from. Styles set by script pass without
 * 'unsafe-inline', since they are set through the style object and not as text.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** What the first script brings in: it draws the app. */
const START = '/src/app/start.tsx';

/** Puts into the built page its Content-Security-Policy, and what the first screen will ask for. */
export function pageHead(): Plugin {
  let publicDir = '';
  let base = '/';
  return {
    name: 'throughline:page-head',
    apply: 'build',
    configResolved(config) {
      ({ publicDir, base } = config);
      // Pages lie at every depth: none of them could use an address that begins with a dot.
      if (!base.startsWith('/')) throw new Error('--base has to be a path such as /notes/.');
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const fonts = Object.keys(bundle ?? {}).filter((file) => file.endsWith('.woff2'));
        return [
          meta({ 'http-equiv': 'Content-Security-Policy', content: POLICY }),
          ...fonts.map((file) => preload(base + file, { as: 'font', type: 'font/woff2' })),
          ...neededScripts(bundle ?? {}, START).map((file) =>
            preload(base + file, { rel: 'modulepreload' }),
          ),
          ...firstCorpus(publicDir).map((file) => preload(base + file, { as: 'fetch' })),
        ];
      },
    },
  };
}

/** The shelf and the corpus that stands first on it: the app asks for them one after the other. */
function firstCorpus(publicDir: string): string[] {
  const shelf = JSON.parse(readFileSync(path.join(publicDir, 'corpora/shelf.json'), 'utf8'));
  return ['corpora/shelf.json', `corpora/${shelf.corpora[0].id}/corpus.json`];
}

function meta(attrs: Record<string, string>): HtmlTagDescriptor {
  return { tag: 'meta', attrs, injectTo: 'head-prepend' };
}

function preload(href: string, attrs: Record<string, string>): HtmlTagDescriptor {
  return {
    tag: 'link',
    attrs: { rel: 'preload', href, crossorigin: 'anonymous', ...attrs },
    injectTo: 'head',
  };
}
