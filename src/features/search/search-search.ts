import * as v from 'valibot';
import { searchParam } from '#src/domain/search-param.ts';

/** The search parameter of `/search`: the query with its filter words, as one types it. */
export const SearchSearchSchema = v.object({
  q: searchParam(v.pipe(v.string(), v.maxLength(200))),
});
