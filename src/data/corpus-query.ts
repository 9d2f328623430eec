import { queryOptions } from '@tanstack/react-query';
import { indexCorpus } from '#src/domain/corpus/index-corpus.ts';
import { parseCorpus } from '#src/domain/corpus/parse-corpus.ts';
import { LoadFailure } from './load-failure.ts';
import { loadJson } from './load-json.ts';
import { shelfQuery } from './shelf-query.ts';

/** The corpus that stands first on the shelf, indexed for every screen. */
export const corpusQuery = queryOptions({
  queryKey: ['corpus'],
  queryFn: async ({ client, signal }) => {
    // Read anew on every try, since what it offers may have changed, and never tried again by itself,
    // since the corpus is.
    const shelf = await client.fetchQuery({ ...shelfQuery, staleTime: 0, retry: false });
    const first = shelf.corpora[0];
    if (!first) throw new LoadFailure('corpora/shelf.json', { fault: 'empty-shelf' });
    const corpus = await loadJson(`corpora/${first.id}/corpus.json`, parseCorpus, signal);
    return indexCorpus(corpus);
  },
});
