import * as v from 'valibot';
import { PostIdSchema, StatementIdSchema, TopicSlugSchema } from '../corpus/ids.ts';
import { TrackableIdSchema } from '../marks/trackable.ts';

/** What can be found, in the order in which kinds are told apart. */
const SEARCH_KINDS = ['topic', 'post', 'checklist', 'statement', 'page', 'action'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** Where a result leads: what a link needs to know. */
const PlaceSchema = v.variant('to', [
  v.object({ to: v.literal('topic'), topic: TopicSlugSchema }),
  v.object({ to: v.literal('post'), post: PostIdSchema }),
  v.object({ to: v.literal('statement'), topic: TopicSlugSchema, statement: StatementIdSchema }),
  v.object({ to: v.literal('command'), command: v.string() }),
]);
export type Place = v.InferOutput<typeof PlaceSchema>;

/** One thing that can be found. It crosses to the worker and comes back when it was found. */
export const SearchDocumentSchema = v.object({
  id: v.string(),
  kind: v.picklist(SEARCH_KINDS),
  /** What a result shows first, and what weighs most. */
  title: v.string(),
  /** Other names of the same thing: how a topic is written in an address, its initials. */
  names: v.array(v.string()),
  /** What it belongs to, and is found by too: the topics of a post, the topic of a statement. */
  context: v.string(),
  /** Said beside it and not looked at: how many posts, when, which section. */
  note: v.string(),
  /** Whatever else is looked at. */
  text: v.string(),
  /** Of its title and its text, where that is not the archive's. */
  language: v.optional(v.string()),
  topics: v.array(TopicSlugSchema),
  families: v.array(v.string()),
  year: v.optional(v.string()),
  trackable: v.optional(TrackableIdSchema),
  /** How much it stands out among those of its kind, 0–1: among equals the higher one is first. */
  weight: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  place: PlaceSchema,
});
export type SearchDocument = v.InferOutput<typeof SearchDocumentSchema>;
