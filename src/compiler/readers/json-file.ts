import * as v from 'valibot';
import { fieldOf } from '#src/domain/file-envelope.ts';
import type { ArchiveFiles, Report } from '../archive.ts';

/** The parsed JSON of a file that the archive must have; undefined, reported, when it cannot be. */
export function readJsonFile(files: ArchiveFiles['files'], file: string, report: Report): unknown {
  const text = files.get(file);
  if (text === undefined) {
    report({ kind: 'missing-file', place: { file } });
    return undefined;
  }
  return parseJson(file, text, report);
}

export function parseJson(file: string, text: string, report: Report): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    report({
      kind: 'malformed-file',
      place: { file },
      reason: error instanceof Error ? error.message : String(error),
    });
    return undefined;
  }
}

/** A value read with a schema; undefined, with every issue reported, when it does not fit. */
export function readWith<const Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  place: { file: string; line?: number; post?: string },
  report: Report,
): v.InferOutput<Schema> | undefined {
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return parsed.output;
  for (const issue of parsed.issues) {
    report({
      kind: 'malformed-field',
      place,
      field: fieldOf(issue) || 'the whole',
      reason: issue.message,
    });
  }
  return undefined;
}

/** Reports the keys of an object that no schema field reads, so that a typing error is not silent. */
export function reportUnknownKeys(
  value: unknown,
  known: readonly string[],
  place: { file: string; line?: number },
  report: Report,
): void {
  if (typeof value !== 'object' || value === null) return;
  for (const field of Object.keys(value)) {
    if (!known.includes(field)) report({ kind: 'unknown-field', place, field, known });
  }
}
