import * as v from 'valibot';
import { postId } from '#src/domain/corpus/ids.ts';
import type { ArchiveFiles, RawPost, Report } from '../archive.ts';
import { readJsonFile, readWith, reportUnknownKeys } from './json-file.ts';
import { Line, Words } from './line.ts';

const absent = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.pipe(
    v.nullish(schema),
    v.transform((value) => value ?? undefined),
  );

const RawPostSchema = v.object({
  id: v.pipe(
    v.string(),
    v.check((text) => postId(text) !== undefined, 'must be 1 to 300 characters without a space'),
  ),
  title: Words,
  date: absent(Line),
  url: absent(v.pipe(v.string(), v.trim())),
  topics: v.optional(v.array(v.string()), []),
  minutes: absent(
    v.pipe(v.number(), v.finite('must be a finite number'), v.minValue(0, 'must not be negative')),
  ),
  summary: absent(Line),
  language: absent(Line),
});

/** `posts.json`: an array of posts. A post that cannot be read is reported, the others are kept. */
export function readPostsJson(
  files: ArchiveFiles['files'],
  file: string,
  report: Report,
): RawPost[] | undefined {
  const json = readJsonFile(files, file, report);
  if (json === undefined) return undefined;
  const list = readWith(v.array(v.unknown()), json, { file }, report);
  reportUnknownKeys(allFields(list ?? []), Object.keys(RawPostSchema.entries), { file }, report);
  return list?.flatMap((item, at) => {
    const post = readWith(RawPostSchema, item, { file, post: nameOf(item, at) }, report);
    if (!post) return [];
    const { topics, date, url, summary, language, ...rest } = post;
    return [
      {
        ...rest,
        tags: topics,
        date: date || undefined,
        url: url || undefined,
        summary: summary || undefined,
        language: language || undefined,
      },
    ];
  });
}

/** The fields that any of the posts has: one that nothing reads is reported once, not for each post. */
function allFields(list: readonly unknown[]): Record<string, true> {
  const fields = new Set<string>();
  for (const item of list) {
    if (typeof item !== 'object' || item === null) continue;
    for (const field of Object.keys(item)) fields.add(field);
  }
  return Object.fromEntries([...fields].sort().map((field) => [field, true]));
}

/** How a problem names a post: by its id, or by its place in the list when it has none. */
function nameOf(item: unknown, at: number): string {
  const id = v.safeParse(v.object({ id: v.string() }), item);
  return id.success ? id.output.id : `number ${at + 1}`;
}
