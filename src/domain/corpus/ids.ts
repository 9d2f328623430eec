import * as v from 'valibot';

/**
 * Every id is a branded string with one creator, so that a title or another kind of id cannot slip
 * in where an id is meant. The schemas are for what comes from outside.
 */
const branded = <const Name extends string>(name: Name, pattern: RegExp, longest: number) =>
  v.pipe(
    v.string(),
    v.minLength(1),
    v.maxLength(longest),
    v.regex(pattern, `not a ${name}`),
    v.brand(name),
  );

const SLUG = /^[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+)*$/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it refuses
const ONE_LINE = /^[^\s\u0000-\u001f\u007f]+$/;

export const ArchiveIdSchema = branded('ArchiveId', /^[a-z0-9]+(?:-[a-z0-9]+)*$/, 60);
export const TopicSlugSchema = branded('TopicSlug', SLUG, 120);
export const PostIdSchema = branded('PostId', ONE_LINE, 300);
export const StatementIdSchema = branded('StatementId', /^[^\s/]+\/[^\s/]+$/, 300);

export type ArchiveId = v.InferOutput<typeof ArchiveIdSchema>;
export type TopicSlug = v.InferOutput<typeof TopicSlugSchema>;
export type PostId = v.InferOutput<typeof PostIdSchema>;
export type StatementId = v.InferOutput<typeof StatementIdSchema>;

export function archiveId(name: string): ArchiveId | undefined {
  return v.is(ArchiveIdSchema, name) ? (name as ArchiveId) : undefined;
}

export function postId(text: string): PostId | undefined {
  return v.is(PostIdSchema, text) ? (text as PostId) : undefined;
}

/** What a sign stands for in the name of a topic, where dropping it would merge two subjects. */
const SIGNS: readonly [RegExp, string][] = [
  [/\+/g, ' plus '],
  [/(?<=[\p{L}\p{N}])#/gu, ' sharp '],
  [/&/g, ' and '],
  [/^\.(?=[\p{L}])/u, 'dot '],
  [/['’]/g, ''],
];

/** Joiners, soft hyphens, and the marks that choose how an emoji is drawn. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Me}]/gu;

/**
 * The topic that a raw tag means: `Event Sourcing`, `event_sourcing` and `event-sourcing` are one.
 * Undefined when nothing of the tag is a letter or a digit, or it is longer than 120 characters.
 */
export function topicSlug(tag: string): TopicSlug | undefined {
  let text = tag.normalize('NFKC').replace(UNSEEN, '').trim().toLowerCase();
  if (!/[\p{L}\p{N}]/u.test(text)) return undefined;
  for (const [sign, word] of SIGNS) text = text.replace(sign, word);
  const slug = text.replace(/[^\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '');
  return v.is(TopicSlugSchema, slug) ? (slug as TopicSlug) : undefined;
}

/** The id of a statement: its topic and its key, never its wording or its place on the card. */
export function statementId(topic: TopicSlug, key: string): StatementId {
  return `${topic}/${key}` as StatementId;
}
