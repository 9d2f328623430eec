import { generatePosts, postDocuments, queriesOf } from './documents.ts';
import type { Engine } from './engine.ts';
import { createEngine as minisearch } from './minisearch.ts';
import { createEngine as ours } from './ours.ts';
import { createEngine as plainScan } from './plain-scan.ts';
import { createEngine as ufuzzy } from './ufuzzy.ts';

/** All engines answer from a worker of their own, as ours does in the app. */
const ENGINES: Readonly<Record<string, () => Engine>> = {
  ours,
  minisearch,
  ufuzzy,
  'plain scan': plainScan,
};

const SHOWN = 30;
let engine: Engine;
let titles: string[] = [];

type Message =
  | { ask: 'build'; name: string; count: number; queries: number }
  | { ask: 'search'; query: string; number: number }
  | { ask: 'ship' };

self.addEventListener('message', async ({ data }: MessageEvent<Message>) => {
  if (data.ask === 'build') {
    const posts = generatePosts(data.count);
    const documents = postDocuments(posts);
    titles = documents.map(({ title }) => title);
    const create = ENGINES[data.name];
    if (!create) throw new Error(`No engine ${data.name}.`);
    engine = create();
    const start = performance.now();
    engine.add(documents);
    const built = performance.now() - start;
    self.postMessage({ built, queries: queriesOf(posts, data.queries) });
  } else if (data.ask === 'search') {
    const { found, total } = engine.search(data.query, SHOWN);
    self.postMessage({
      found,
      total,
      titles: found.map((at) => titles[at] ?? ''),
    });
  } else {
    const { parts, load } = engine.shipped();
    const blob = new Blob(parts);
    const zipped = new Response(blob.stream().pipeThrough(new CompressionStream('gzip')));
    const gzipped = (await zipped.arrayBuffer()).byteLength;
    const start = performance.now();
    load();
    self.postMessage({ plain: blob.size, gzipped, load: performance.now() - start });
  }
});
