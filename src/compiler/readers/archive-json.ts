import * as v from 'valibot';
import { isSafeLink } from '#src/domain/corpus/safe-link.ts';
import type { ArchiveFiles, Report, Settings } from '../archive.ts';
import { readJsonFile, readWith, reportUnknownKeys } from './json-file.ts';

const FILE = 'archive.json';

const Line = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'));

const SettingsSchema = v.object({
  title: Line,
  description: v.optional(v.pipe(v.string(), v.trim()), ''),
  homepage: v.optional(Line),
  note: v.optional(Line),
  language: v.optional(Line, 'en'),
  minimumPosts: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 3),
  shortWords: v.optional(v.array(Line), []),
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
  const { homepage, ...rest } = settings;
  if (homepage === undefined || isSafeLink(homepage)) return settings;
  report({ kind: 'unsafe-link', place, url: homepage, field: 'homepage' });
  return rest;
}
