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
    const shelf = await client.ensureQueryData(shelfQuery);
    const first = shelf.corpora[0];
    if (!first) throw new LoadFailure('corpora/shelf.json', { fault: 'empty-shelf' });
    const corpus = await loadJson(`corpora/${first.id}/corpus.json`, parseCorpus, signal);
    return indexCorpus(corpus);
  },
});
