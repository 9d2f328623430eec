import * as v from 'valibot';
import { searchParam } from '#src/domain/search-param.ts';

/** As much as the field takes; the first words of a text that was pasted say what it is about. */
const LONGEST = 200;

/** The search parameter of `/search`: the query with its filter words, as one types it. */
export const SearchSearchSchema = v.object({
  q: searchParam(
    v.pipe(
      v.string(),
      v.transform((query) => query.slice(0, LONGEST)),
    ),
  ),
});
