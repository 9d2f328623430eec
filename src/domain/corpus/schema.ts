import * as v from 'valibot';
import { isDay } from './dates.ts';
import { ArchiveIdSchema, PostIdSchema, TopicSlugSchema } from './ids.ts';
import { isSafeLink } from './safe-link.ts';

/**
 * The corpus format, version 1 (docs/corpus-format.md): everything of an archive but the statements
 * of its cards, which cards.ts describes. Written and read with these schemas.
 */

export const CORPUS_KIND = 'throughline.corpus';
export const CORPUS_VERSION = 1;

const Text = v.pipe(v.string(), v.minLength(1));
const Finite = v.pipe(v.number(), v.finite());
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Day = v.pipe(v.string(), v.check(isDay, 'not a day such as 2021-10-25'));
const Month = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'not a month such as 2021-10'));
const Year = v.pipe(v.string(), v.regex(/^\d{4}$/, 'not a year'));
const Link = v.pipe(v.string(), v.check(isSafeLink, 'not an http, https or mailto link'));

const SpanSchema = v.object({ from: Month, to: Month });

const ArchiveSchema = v.object({
  id: ArchiveIdSchema,
  title: Text,
  description: v.string(),
  homepage: v.optional(Link),
  note: v.optional(Text),
  language: Text,
  minimumPosts: v.pipe(Count, v.minValue(1)),
  span: v.optional(SpanSchema),
});

const PostSchema = v.object({
  id: PostIdSchema,
  title: Text,
  url: v.optional(Link),
  date: Day,
  topics: v.array(TopicSlugSchema),
  minutes: v.optional(v.pipe(Finite, v.minValue(0))),
  summary: v.optional(Text),
  language: v.optional(Text),
});

export const STAGES = ['current', 'operating', 'foundational'] as const;

const TopicSchema = v.object({
  slug: TopicSlugSchema,
  title: Text,
  family: Text,
  full: v.boolean(),
  posts: v.pipe(v.array(PostIdSchema), v.minLength(1)),
  span: SpanSchema,
  motifs: v.array(Text),
  threads: v.array(v.object({ slug: TopicSlugSchema, shared: v.pipe(Count, v.minValue(1)) })),
  /** The keys of its checklist items, so that progress can be counted without the cards. */
  items: v.optional(v.array(Text)),
  path: v.array(v.object({ stage: v.picklist(STAGES), post: PostIdSchema })),
  perYear: v.record(Year, Count),
  broader: v.array(TopicSlugSchema),
  community: Count,
  position: v.object({ x: Finite, y: Finite }),
});

const EdgeSchema = v.object({
  a: TopicSlugSchema,
  b: TopicSlugSchema,
  posts: v.pipe(v.array(PostIdSchema), v.minLength(1)),
});

const FamilySchema = v.object({ id: Text, name: Text });

export const CorpusSchema = v.object({
  kind: v.literal(CORPUS_KIND),
  version: v.literal(CORPUS_VERSION),
  /** Another one when a text that can be marked has changed. */
  fingerprint: v.optional(Text),
  archive: ArchiveSchema,
  families: v.array(FamilySchema),
  posts: v.array(PostSchema),
  topics: v.array(TopicSchema),
  edges: v.array(EdgeSchema),
});

export type Span = v.InferOutput<typeof SpanSchema>;
export type Archive = v.InferOutput<typeof ArchiveSchema>;
export type Post = v.InferOutput<typeof PostSchema>;
export type Stage = (typeof STAGES)[number];
export type Topic = v.InferOutput<typeof TopicSchema>;
export type Thread = Topic['threads'][number];
export type PathStep = Topic['path'][number];
export type Edge = v.InferOutput<typeof EdgeSchema>;
export type Family = v.InferOutput<typeof FamilySchema>;
export type Corpus = v.InferOutput<typeof CorpusSchema>;
