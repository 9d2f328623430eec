import { queryOptions } from '@tanstack/react-query';
import { parseShelf } from '#src/domain/corpus/parse-corpus.ts';
import { loadJson } from './load-json.ts';

/** What this site offers. */
export const shelfQuery = queryOptions({
  queryKey: ['shelf'],
  queryFn: ({ signal }) => loadJson('corpora/shelf.json', parseShelf, signal),
});
