import * as v from 'valibot';
import { MARK_STATES } from '#src/domain/marks/mark.ts';
import { TrackableIdSchema } from '#src/domain/marks/trackable.ts';
import { FILTER_KEYS } from '#src/domain/search/parse-query.ts';
import { SearchDocumentSchema } from '#src/domain/search/search-document.ts';
import { TermSchema } from '#src/domain/search/word-fit.ts';

/** What the page asks of the search worker, and what it answers; each reply names its request. */

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const ByFilter = <Value extends v.GenericSchema>(value: Value) =>
  v.record(v.picklist(FILTER_KEYS), value);

const QuestionSchema = v.variant('ask', [
  /** Takes documents in; those that came before stay. */
  v.object({ ask: v.literal('add'), documents: v.array(SearchDocumentSchema) }),
  /** Says how things are marked, in place of what was said before. */
  v.object({
    ask: v.literal('mark'),
    states: v.array(v.tuple([TrackableIdSchema, v.picklist(MARK_STATES)])),
  }),
  v.object({
    ask: v.literal('search'),
    text: v.string(),
    filters: v.partial(v.object(v.entriesFromList(FILTER_KEYS, v.array(v.string())))),
    most: Count,
    counted: v.boolean(),
  }),
]);
export type Question = v.InferOutput<typeof QuestionSchema>;

export const RequestSchema = v.object({ id: Count, question: QuestionSchema });
export type Request = v.InferOutput<typeof RequestSchema>;

const AnswerSchema = v.object({
  results: v.array(v.object({ document: SearchDocumentSchema, score: v.number() })),
  total: Count,
  terms: v.array(TermSchema),
  partial: v.boolean(),
  facets: v.optional(ByFilter(v.record(v.string(), Count))),
  nearest: v.optional(v.array(SearchDocumentSchema)),
});

export const ReplySchema = v.object({
  /** Of the request; absent where not even that could be read. */
  id: v.optional(Count),
  reply: v.variant('did', [
    v.object({ did: v.literal('take') }),
    v.object({ did: v.literal('search'), answer: AnswerSchema }),
    v.object({ did: v.literal('fail'), happened: v.string() }),
  ]),
});
export type Reply = v.InferOutput<typeof ReplySchema>;
