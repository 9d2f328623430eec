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

/** The id of a statement: its topic and its key, never its wording or its place on the card. */
export function statementId(topic: TopicSlug, key: string): StatementId {
  return `${topic}/${key}` as StatementId;
}
