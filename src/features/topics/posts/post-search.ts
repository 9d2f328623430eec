import * as v from 'valibot';
import { searchParam } from '#src/domain/search-param.ts';

/** The search parameters of `/posts`. A malformed one asks for nothing. */
export const PostSearchSchema = v.object({
  text: searchParam(v.pipe(v.string(), v.maxLength(200))),
  year: searchParam(v.pipe(v.string(), v.regex(/^\d{4}$/))),
  topic: searchParam(v.string()),
});

export type PostSearch = v.InferOutput<typeof PostSearchSchema>;
