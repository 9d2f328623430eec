import { createQueryClient } from '#src/app/query-client.ts';
import { corpusQuery } from '#src/data/corpus-query.ts';
import { shelfQuery } from '#src/data/shelf-query.ts';
import { today } from '#src/data/today.ts';
import type { WrittenPage } from '#src/data/written-page.ts';
import { type PageToWrite, pageList } from './page-list.ts';
import { type RenderedPage, renderPage } from './render-page.tsx';

/** A page that is ready to be written, and the files with the cards that it needs. */
export type SitePage = Pick<PageToWrite, 'file'> &
  RenderedPage & { written: WrittenPage; cards: readonly string[] };

/**
 * Renders the pages of the corpus that the app opens, one by one: the queries of the app read it, and
 * what they ask of the network is answered from the built site.
 *
 * @param readFile reads a file of the built site by its address, such as `/corpora/shelf.json`.
 */
export async function* renderSite(
  readFile: (path: string) => Promise<string>,
): AsyncGenerator<SitePage> {
  const network = globalThis.fetch;
  // The router, as it is built for browsers, writes its own address there.
  globalThis.self ??= globalThis as typeof self;
  globalThis.fetch = async (path) => new Response(await readFile(String(path)));
  try {
    const queryClient = createQueryClient();
    const { corpus } = await queryClient.fetchQuery(corpusQuery);
    const stamp = queryClient.getQueryData(shelfQuery.queryKey)?.corpora[0]?.stamp;
    if (stamp === undefined) throw new Error('The shelf has no stamp: compile the archives again.');
    const base = import.meta.env.BASE_URL;
    const folder = `${base}corpora/${corpus.archive.id}`;
    for (const { address: inside, file, families = [] } of pageList(corpus)) {
      const address = base + inside.slice(1);
      const page = await renderPage(address, queryClient);
      yield {
        file,
        ...page,
        written: { address, stamp, day: today() },
        cards: families.map((family) => `${folder}/cards/${encodeURIComponent(family)}.json`),
      };
    }
  } finally {
    globalThis.fetch = network;
  }
}
