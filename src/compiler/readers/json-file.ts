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
    const reason = error instanceof Error ? error.message : String(error);
    report({ kind: 'malformed-file', place: { file, ...lineIn(text, reason) }, reason });
    return undefined;
  }
}

/** The line of a parser's “position 56”, which nobody can count to; engines that name none have none. */
function lineIn(text: string, reason: string): { line?: number } {
  const position = /position (\d+)/.exec(reason)?.[1];
  return position === undefined ? {} : { line: text.slice(0, Number(position)).split('\n').length };
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
      field: fieldOf(issue),
      reason: reasonOf(issue),
    });
  }
  return undefined;
}

/** What values are called where an owner reads of them, by the schema library's names for them. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['string', 'a text'],
  ['number', 'a number'],
  ['Array', 'a list'],
  ['Object', 'an object with fields'],
]);

/** What does not fit, in the words of someone who writes the file and has read no schema. */
function reasonOf({ kind, expected, received, message }: v.BaseIssue<unknown>): string {
  if (received === 'undefined') return 'it is missing';
  if (expected === 'never') return 'nothing reads it';
  const wanted = kind === 'schema' && NAMES.get(expected ?? '');
  return wanted ? `must be ${wanted}, and is ${NAMES.get(received) ?? received}` : message;
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
