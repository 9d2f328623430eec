import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type Plugin, type ResolvedConfig, type Rollup } from 'vite';
import { neededScripts } from './needed-scripts.ts';
import { writePage } from './write-page.ts';

const SITE = 'src/prerender/site.tsx';
const OUT = '.cache/prerender';

/** The routes by the files of their pages, and what these load by themselves as soon as they live. */
const ROUTES: readonly [file: RegExp, route: string, ...more: string[]][] = [
  [/^index$/, 'index.tsx'],
  [/^topics$/, 'topics.index.tsx'],
  [/^posts$/, 'posts.index.tsx'],
  [/^graph$/, 'graph.tsx', '/src/features/graph/canvas/graph-canvas.tsx'],
  [/^paths$/, 'paths.index.tsx'],
  [/^checklists$/, 'checklists.tsx', '/src/ui/windowed-list.tsx', '/src/data/all-items-query.ts'],
  [/^search$/, 'search.tsx'],
  [/^topics\//, 'topics.$slug.tsx'],
  [/^paths\//, 'paths.$topic.index.tsx'],
  [/^posts\//, 'posts.$postId.tsx'],
];

/**
 * Writes the pages of the bundled corpus as files of their own, rendered by the app itself, so that
 * they are read before any script has run; `404.html` is the page without a content, for hosts that
 * answer unknown addresses with it.
 */
export function staticPages(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'throughline:static-pages',
    apply: (_, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
    configResolved(resolved) {
      config = resolved;
    },
    writeBundle: {
      sequential: true,
      order: 'post',
      async handler({ dir = 'dist' }, bundle) {
        const template = await readFile(path.join(dir, 'index.html'), 'utf8');
        await copyFile(path.join(dir, 'index.html'), path.join(dir, '404.html'));
        const { renderSite } = await loadSite(config);
        let pages = 0;
        const { base } = config;
        for await (const page of renderSite((address) =>
          readFile(path.join(dir, decodeURIComponent(address.slice(base.length))), 'utf8'),
        )) {
          const to = path.join(dir, `${page.file}.html`);
          await mkdir(path.dirname(to), { recursive: true });
          const scripts = scriptsOf(bundle, page.file).map((file) => base + file);
          await writeFile(to, writePage(template, page, scripts));
          pages += 1;
        }
        config.logger.info(`${pages} pages written`);
      },
    },
  };
}

/** The scripts that only the page of a file needs. */
function scriptsOf(bundle: Rollup.OutputBundle, file: string): string[] {
  const [, route, ...more] = ROUTES.find(([files]) => files.test(file)) ?? [];
  const modules = [`/src/routes/${route}?tsr-split=component`, ...more];
  return [...new Set(modules.flatMap((module) => neededScripts(bundle, module)))];
}

/** Builds what renders the pages, with the very code that the browser gets, and loads it. */
async function loadSite({
  root,
  base,
  configFile,
}: ResolvedConfig): Promise<typeof import('#src/prerender/site.tsx')> {
  await build({
    root,
    base,
    configFile: configFile ?? false,
    logLevel: 'warn',
    publicDir: false,
    build: { ssr: SITE, outDir: OUT, emptyOutDir: true, sourcemap: false },
    // The router draws other boundaries on a server of its own, on which no page of ours ever runs.
    resolve: { alias: { '@tanstack/router-core/isServer': browserSide() } },
    ssr: { noExternal: [/^@tanstack\//] },
  });
  return import(pathToFileURL(path.resolve(root, OUT, 'site.js')).href);
}

function browserSide(): string {
  const serverSide = fileURLToPath(import.meta.resolve('@tanstack/router-core/isServer'));
  return path.join(path.dirname(serverSide), 'client.js');
}
