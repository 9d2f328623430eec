import * as v from 'valibot';
import { PostIdSchema } from '#src/domain/corpus/ids.ts';
import type { ArchiveFiles, RawPost, Report } from '../archive.ts';
import { readJsonFile, readWith } from './json-file.ts';

/** White space of any kind becomes one space: titles and summaries are one line of text. */
const Line = v.pipe(
  v.string(),
  v.transform((text) => text.replace(/\s+/g, ' ').trim()),
);
const absent = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.pipe(
    v.nullish(schema),
    v.transform((value) => value ?? undefined),
  );

const RawPostSchema = v.object({
  id: PostIdSchema,
  title: v.pipe(Line, v.nonEmpty('must not be empty')),
  date: absent(Line),
  url: absent(v.pipe(v.string(), v.trim())),
  topics: v.optional(v.array(v.string()), []),
  minutes: absent(v.pipe(v.number(), v.minValue(0))),
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

/** How a problem names a post: by its id, or by its place in the list when it has none. */
function nameOf(item: unknown, at: number): string {
  const id = v.safeParse(v.object({ id: v.string() }), item);
  return id.success ? id.output.id : `number ${at + 1}`;
}
