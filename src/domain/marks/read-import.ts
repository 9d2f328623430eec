import type { ImportRefusal } from './import-refusal.ts';
import { readProgressText } from './progress-file.ts';
import { type MarkdownContext, readMarkdown, type Unplaced } from './read-markdown.ts';
import type { ReaderRecord } from './record.ts';

export type OpenedImport =
  | {
      ok: true;
      exportedAt: number;
      records: readonly ReaderRecord[];
      unplaced: readonly Unplaced[];
    }
  | { ok: false; refusal: ImportRefusal };

/** Reads a file of marks, JSON or Markdown, by what is in it and not by its name. */
export function readImport(text: string, context: MarkdownContext): OpenedImport {
  const plain = text.replace(/^\uFEFF/, '').trimStart();
  if (plain === '') return { ok: false, refusal: { why: 'foreign' } };
  if (plain.startsWith('---')) return readMarkdown(plain, context);
  const opened = readProgressText(plain, context.archive);
  return opened.ok ? { ...opened, unplaced: [] } : opened;
}
