import * as v from 'valibot';
import { checksum } from '../checksum.ts';
import { type ArchiveId, ArchiveIdSchema } from '../corpus/ids.ts';
import { openFile } from '../file-envelope.ts';
import { PlanSchema } from '../paths/plan-schema.ts';
import type { ImportRefusal } from './import-refusal.ts';
import { InstantSchema, MarkSchema } from './mark.ts';
import type { ReaderRecord } from './record.ts';
import { RunSchema } from './run.ts';

/**
 * The file that takes everything of a reader along (docs/progress-file.md): runs, marks and plans of
 * one archive, the removed ones too, since only with them a later merge comes out right. Written and
 * read with this schema.
 */
const PROGRESS_KIND = 'throughline.progress';
const PROGRESS_VERSION = 1;

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** The archive stands once, in the head. */
const ProgressFileSchema = v.object({
  kind: v.literal(PROGRESS_KIND),
  version: v.literal(PROGRESS_VERSION),
  archive: v.object({ id: ArchiveIdSchema, title: v.string() }),
  exportedAt: InstantSchema,
  counts: v.object({ runs: Count, plans: Count, marks: Count, notes: Count }),
  runs: v.array(v.omit(RunSchema, ['archive'])),
  plans: v.array(v.omit(PlanSchema, ['archive'])),
  marks: v.array(v.omit(MarkSchema, ['archive'])),
  /** Of everything above in its canonical form. */
  checksum: v.string(),
});
export type ProgressFile = v.InferOutput<typeof ProgressFileSchema>;

type Content = Omit<ProgressFile, 'checksum'>;

/** @param records of this one archive. The same records give the same file, in whatever order. */
export function progressFile(
  archive: { id: ArchiveId; title: string },
  exportedAt: number,
  records: Iterable<ReaderRecord>,
): ProgressFile {
  const content: Content = {
    kind: PROGRESS_KIND,
    version: PROGRESS_VERSION,
    archive: { id: archive.id, title: archive.title },
    exportedAt,
    counts: { runs: 0, plans: 0, marks: 0, notes: 0 },
    runs: [],
    plans: [],
    marks: [],
  };
  const { counts } = content;
  for (const { kind, value } of records) {
    const { archive: _, ...own } = value;
    content[`${kind}s`].push(own as never);
    counts[`${kind}s`] += 1;
    if ('note' in value && value.note !== '') counts.notes += 1;
  }
  content.runs.sort((a, b) => byCodeUnit(a.id, b.id));
  content.plans.sort((a, b) => byCodeUnit(a.id, b.id));
  content.marks.sort((a, b) => byCodeUnit(a.run, b.run) || byCodeUnit(a.trackable, b.trackable));
  return { ...content, checksum: checksum(canonical(content)) };
}

/** The file as text, a record a line, so that two of them can be compared by eye. */
export function progressFileText(file: ProgressFile): string {
  const fields = Object.entries(file).map(([name, value]) => {
    const text = Array.isArray(value) ? lines(value) : JSON.stringify(value);
    return `"${name}": ${text}`;
  });
  return `{\n${fields.join(',\n')}\n}\n`;
}

function lines(records: readonly unknown[]): string {
  if (records.length === 0) return '[]';
  return `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]`;
}

export type OpenedProgress =
  | { ok: true; exportedAt: number; records: ReaderRecord[] }
  | { ok: false; refusal: ImportRefusal };

/** @param archive the one that is open: marks of another are refused. */
export function readProgressText(text: string, archive: ArchiveId): OpenedProgress {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return refused(unparsable(text));
  }
  const opened = openFile(parsed, {
    kind: PROGRESS_KIND,
    version: PROGRESS_VERSION,
    schema: ProgressFileSchema,
  });
  if (!opened.ok) {
    const { fault } = opened;
    if (fault.fault === 'foreign') return refused({ why: 'foreign' });
    if (fault.fault === 'newer')
      return refused({ why: 'newer', version: fault.version, known: fault.known });
    return refused({ why: 'damaged', where: fault.field });
  }
  const { checksum: stated, ...content } = opened.value;
  if (stated !== checksum(canonical(content)))
    return refused({ why: 'damaged', where: 'its checksum does not fit' });
  if (content.archive.id !== archive)
    return refused({ why: 'other archive', title: content.archive.title });
  return { ok: true, exportedAt: content.exportedAt, records: recordsOf(content) };
}

/** The kind stands first and the checksum last, so that a part of such a file can be told. */
function unparsable(text: string): ImportRefusal {
  if (!text.slice(0, 200).includes(`"${PROGRESS_KIND}"`)) return { why: 'foreign' };
  const whole = text.slice(-60).includes('"checksum"') && text.trimEnd().endsWith('}');
  return whole ? { why: 'damaged', where: 'it is no JSON' } : { why: 'truncated' };
}

function recordsOf({ archive: { id: archive }, runs, plans, marks }: Content): ReaderRecord[] {
  return [
    ...runs.map((run) => ({ kind: 'run' as const, value: { ...run, archive } })),
    ...plans.map((plan) => ({ kind: 'plan' as const, value: { ...plan, archive } })),
    ...marks.map((mark) => ({ kind: 'mark' as const, value: { ...mark, archive } })),
  ];
}

function refused(refusal: ImportRefusal): OpenedProgress {
  return { ok: false, refusal };
}

/** The same text for the same content, however the file was laid out or its fields ordered. */
function canonical(content: Content): string {
  return JSON.stringify(ordered(content));
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const sorted: Record<string, unknown> = {};
  for (const key of Object.keys(value).sort()) {
    sorted[key] = ordered((value as Record<string, unknown>)[key]);
  }
  return sorted;
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
