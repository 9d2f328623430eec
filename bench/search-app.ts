import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { preview } from 'vite';
import { CARDS_KIND, CARDS_VERSION } from '#src/domain/corpus/cards.ts';
import { CORPUS_KIND, CORPUS_VERSION } from '#src/domain/corpus/schema.ts';
import { SHELF_KIND, SHELF_VERSION } from '#src/domain/corpus/shelf.ts';
import { createPauses, generatePosts, queriesOf } from './search/documents.ts';

/** Nothing more is drawn for a key when so many milliseconds have passed since the last change. */
const QUIET = 120;

/** In the palette of the built app: how soon it can be asked, and each key to its results. */
export type AppSearch = { ready: number; times: number[] };

/** Types into the palette of the built app, over an archive of so many topics and posts. */
export async function measureApp(
  browser: Browser,
  { documents, queries }: { documents: number; queries: number },
): Promise<AppSearch> {
  const posts = generatePosts(documents - topicCount(documents));
  return withApp(posts, documents, async (origin) => {
    const page = await browser.newPage();
    try {
      await page.addInitScript('globalThis.__name = (value) => value;');
      await page.addInitScript(watchPalette);
      await page.goto(`${origin}/nowhere`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      const start = Date.now();
      await page.getByRole('button', { name: 'Search' }).click();
      const field = page.getByRole('combobox', { name: 'Find anything' });
      await field.fill('topic');
      await page
        .getByRole('status')
        .filter({ hasText: /^[\d,]+ results$/ })
        .waitFor({ timeout: 300_000 });
      const ready = Date.now() - start;
      const pause = createPauses();
      for (const { query } of queriesOf(posts, queries)) {
        await field.fill('');
        await settled(page);
        await page.evaluate(() => window.palette.begin());
        for (const key of query) {
          await page.waitForTimeout(pause());
          await page.keyboard.press(key);
          await settled(page);
        }
      }
      return { ready, times: await page.evaluate(() => window.palette.times) };
    } finally {
      await page.close();
    }
  });
}

function topicCount(documents: number): number {
  return Math.max(20, Math.round(documents / 11));
}

function settled(page: Page): Promise<unknown> {
  // Not with every frame, as it looks by itself: frames that nobody else has asked for cost time too.
  return page.waitForFunction((quiet) => window.palette.isQuiet(quiet), QUIET, { polling: 50 });
}

declare global {
  interface Window {
    palette: { times: number[]; begin(): void; isQuiet(milliseconds: number): boolean };
  }
}

/** Runs in the page: notes of every key when the last thing it changed was painted. */
function watchPalette(): void {
  let pressed: number | undefined;
  let changed = 0;
  let counts = false;
  const times: number[] = [];
  let current = -1;
  window.palette = {
    times,
    begin: () => {
      counts = true;
    },
    isQuiet: (quiet) => performance.now() - changed > quiet,
  };
  document.addEventListener(
    'input',
    (event) => {
      changed = performance.now();
      const isErased = (event.target as HTMLInputElement).value === '';
      if (isErased) counts = false;
      pressed = counts ? event.timeStamp : undefined;
      if (pressed !== undefined) current = times.push(0) - 1;
    },
    true,
  );
  new MutationObserver(() => {
    changed = performance.now();
    const [start, at] = [pressed, current];
    if (start === undefined) return;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        times[at] = performance.now() - start;
      };
      port2.postMessage(undefined);
    });
  }).observe(document, { childList: true, subtree: true, characterData: true });
}

async function withApp<T>(
  posts: ReturnType<typeof generatePosts>,
  documents: number,
  work: (origin: string) => Promise<T>,
): Promise<T> {
  const outDir = await mkdtemp(path.join(tmpdir(), 'throughline-search-app-'));
  try {
    await cp('dist', outDir, { recursive: true });
    await writeArchive(path.join(outDir, 'corpora'), posts);
    const server = await preview({
      configFile: false,
      logLevel: 'warn',
      build: { outDir },
      preview: { port: 0, open: false },
    });
    try {
      const origin = server.resolvedUrls?.local[0];
      if (origin === undefined) throw new Error(`No server for ${documents} documents.`);
      return await work(origin.replace(/\/$/, ''));
    } finally {
      await server.close();
    }
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}

/** The files of an archive with these posts, and of what the search looks at nothing else. */
async function writeArchive(
  folder: string,
  posts: ReturnType<typeof generatePosts>,
): Promise<void> {
  const postsOf = new Map<string, string[]>();
  for (const { id, topics } of posts) {
    for (const topic of topics) postsOf.set(topic, [...(postsOf.get(topic) ?? []), id]);
  }
  const span = { from: '2016-01', to: '2025-12' };
  const id = 'generated';
  const topics = [...postsOf].map(([slug, own]) => ({
    slug,
    title: slug.replace('-', ' '),
    family: 'all',
    full: false,
    posts: own,
    span,
    motifs: [],
    threads: [],
    path: [],
    perYear: {},
    broader: [],
    community: 0,
    position: { x: 0, y: 0 },
  }));
  const card = { definition: [], claims: [], checklist: [], failureModes: [] };
  const files = {
    'shelf.json': {
      kind: SHELF_KIND,
      version: SHELF_VERSION,
      corpora: [{ id, title: 'Generated', posts: posts.length, topics: topics.length }],
    },
    [`${id}/corpus.json`]: {
      kind: CORPUS_KIND,
      version: CORPUS_VERSION,
      archive: { id, title: 'Generated', description: '', language: 'en', minimumPosts: 3 },
      families: [{ id: 'all', name: 'All' }],
      posts,
      topics,
      edges: [],
    },
    [`${id}/cards/all.json`]: {
      kind: CARDS_KIND,
      version: CARDS_VERSION,
      archive: id,
      family: 'all',
      cards: topics.map(({ slug }) => ({ topic: slug, ...card })),
    },
  };
  for (const [file, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), JSON.stringify(content));
  }
}
