import type { Archive } from '../corpus/schema.ts';
import type { Mark } from './mark.ts';
import { saysSomething } from './mark-text.ts';
import type { Run } from './run.ts';
import { READER } from './run-of.ts';
import { trackableParts } from './trackable.ts';

const COLUMNS = [
  'archive',
  'run',
  'run name',
  'kind',
  'topic',
  'id',
  'text',
  'state',
  'marked at',
  'note',
  'noted at',
] as const;

export type CsvParts = {
  archive: Pick<Archive, 'id'>;
  runs: Iterable<Run>;
  marks: Iterable<Mark>;
  /** An instant in milliseconds since 1970 as a spreadsheet reads it, such as ISO 8601. */
  instantText: (instant: number) => string;
};

/**
 * All marks as a table, a row each, for spreadsheets (RFC 4180, with a byte order mark so that they
 * read it as UTF-8). It is not read back.
 */
export function csvFile({ archive, runs, marks, instantText }: CsvParts): string {
  const names = new Map([...runs].map(({ id, name }) => [id, name]));
  const when = (instant: number | undefined) => (instant ? instantText(instant) : '');
  const rows = [...marks].filter(saysSomething).map((mark) => {
    const parts = trackableParts(mark.trackable);
    return [
      archive.id,
      mark.run,
      mark.run === READER ? '' : (names.get(mark.run) ?? ''),
      parts.kind,
      parts.kind === 'item' ? parts.topic : '',
      parts.kind === 'item' ? parts.item : parts.post,
      mark.text,
      mark.state,
      when(mark.at),
      mark.note ?? '',
      when(mark.note ? mark.noteAt : undefined),
    ];
  });
  rows.sort((a, b) => (a.join('\n') < b.join('\n') ? -1 : 1));
  return `\uFEFF${[[...COLUMNS], ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/**
 * A cell that no spreadsheet takes for a formula: an apostrophe goes before the signs that begin one
 * (OWASP, "CSV Injection").
 */
function cell(text: string): string {
  const safe = /^\s*[=+\-@＝＋－＠\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
