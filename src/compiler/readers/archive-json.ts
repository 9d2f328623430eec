import * as v from 'valibot';
import { COMPILER_LANGUAGE, isLanguageTag } from '#src/domain/corpus/language.ts';
import { isSafeLink } from '#src/domain/corpus/safe-link.ts';
import type { ArchiveFiles, Report, Settings } from '../archive.ts';
import { readJsonFile, readWith, reportUnknownKeys } from './json-file.ts';
import { Words } from './line.ts';

const FILE = 'archive.json';

const SettingsSchema = v.object({
  title: Words,
  description: v.optional(v.pipe(v.string(), v.trim()), ''),
  homepage: v.optional(Words),
  note: v.optional(Words),
  language: v.optional(Words, COMPILER_LANGUAGE),
  minimumPosts: v.optional(
    v.pipe(v.number(), v.integer('must be a whole number'), v.minValue(1, 'must be 1 or more')),
    3,
  ),
  shortWords: v.optional(v.array(v.pipe(Words, v.toLowerCase())), []),
});

/** `archive.json`: title, description, homepage, a note about what it is, and settings. */
export function readArchiveJson(
  files: ArchiveFiles['files'],
  report: Report,
): Settings | undefined {
  const json = readJsonFile(files, FILE, report);
  if (json === undefined) return undefined;
  const place = { file: FILE };
  const settings = readWith(SettingsSchema, json, place, report);
  if (!settings) return undefined;
  reportUnknownKeys(json, Object.keys(SettingsSchema.entries), place, report);
  const { homepage, language, ...rest } = settings;
  const isSafe = homepage === undefined || isSafeLink(homepage);
  if (!isSafe) report({ kind: 'unsafe-link', place, url: homepage, field: 'homepage' });
  const isTag = isLanguageTag(language);
  if (!isTag) report({ kind: 'unusable-language', place, language });
  return { ...rest, ...(isSafe && { homepage }), language: isTag ? language : COMPILER_LANGUAGE };
}
