import * as v from 'valibot';
import { TOPIC_KINDS, TOPIC_SORTS } from '#src/domain/corpus/topic-choices.ts';
import { STANDS } from '#src/domain/marks/progress.ts';
import { searchParam } from '#src/domain/search-param.ts';

/** The search parameters of `/topics`. A malformed one asks for nothing. */
export const TopicSearchSchema = v.object({
  text: searchParam(v.pipe(v.string(), v.maxLength(200))),
  family: searchParam(v.string()),
  community: searchParam(v.pipe(v.string(), v.regex(/^\d{1,5}$/))),
  kind: searchParam(v.picklist(TOPIC_KINDS)),
  progress: searchParam(v.picklist(STANDS)),
  sort: searchParam(v.picklist(TOPIC_SORTS)),
});

export type TopicSearch = v.InferOutput<typeof TopicSearchSchema>;
