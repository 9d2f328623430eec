import * as v from 'valibot';
import { type ArchiveId, ArchiveIdSchema, type TopicSlug } from '../corpus/ids.ts';
import type { Topic } from '../corpus/schema.ts';
import { folded } from '../corpus/text-match.ts';
import { grouped } from '../wording.ts';
import { excerpt, nextInstant } from './edit.ts';
import type { ImportRefusal } from './import-refusal.ts';
import { type Mark, type MarkState, NOTE_LONGEST } from './mark.ts';
import { markText } from './mark-text.ts';
import { BOXES, MARKDOWN_END, MARKDOWN_KIND, MARKDOWN_VERSION } from './markdown-file.ts';
import { noteSum, type Token, takeToken, unescaped } from './markdown-token.ts';
import { topicTrackables } from './progress.ts';
import type { Texts } from './reconcile.ts';
import type { ReaderRecord } from './record.ts';
import { type Run, RunSchema } from './run.ts';
import { runOf } from './run-of.ts';
import type { TrackableId } from './trackable.ts';

/** A line of the file that means nothing here, and why. Lines count from 1. */
export type Unplaced = { line: number; text: string; why: string };

export type OpenedMarkdown =
  | { ok: true; exportedAt: number; run: Run; records: ReaderRecord[]; unplaced: Unplaced[] }
  | { ok: false; refusal: ImportRefusal };

export type MarkdownContext = {
  archive: ArchiveId;
  topics: readonly Topic[];
  texts: Texts;
  /** When the file was changed last: what was edited in it was said then. */
  editedAt: number;
};

/** A box of the file with all that stands under it. */
type Task = {
  line: number;
  box: string;
  text: string;
  topic: TopicSlug | undefined;
  note: string[];
  markedOn: string | undefined;
};

/**
 * Reads a task list as markdown-file.ts writes it and as people leave it: other bullets and
 * indentation, `[X]`, wrapped lines, lost comments. A box without its comment is found by its text
 * under the heading of its topic. What cannot be placed is told, line by line.
 */
export function readMarkdown(file: string, context: MarkdownContext): OpenedMarkdown {
  const text = file.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const opened = openHead(text, context.archive);
  if (!opened.ok) return opened;
  const { run, exportedAt, body, firstLine } = opened;
  if (!new RegExp(`^\\s*${MARKDOWN_END}\\s*$`, 'm').test(body))
    return { ok: false, refusal: { why: 'truncated' } };
  const { tasks, unplaced } = readTasks(body.split('\n'), firstLine, context);
  const place = { run, editedAt: Math.max(context.editedAt, exportedAt), context };
  const records: ReaderRecord[] = run.at > 0 ? [{ kind: 'run', value: run }] : [];
  const find = finder(context);
  for (const task of tasks) {
    const { token, rest } = takeToken(task.text);
    const written = unescaped(rest);
    const tell = (why: string) => unplaced.push({ line: task.line, text: excerpt(written), why });
    const state = stateOfBox(task.box);
    const found = token ?? find(task.topic, written);
    if (state === undefined) {
      tell(`[${task.box}] is none of the four boxes`);
      continue;
    }
    if ('why' in found) {
      tell(found.why);
      continue;
    }
    const note = task.note.join('\n');
    const tooLong = note.length > NOTE_LONGEST;
    if (tooLong)
      tell(`its note is longer than ${grouped(NOTE_LONGEST)} characters and was left out`);
    const mark = markFrom(
      { trackable: found.trackable, state, note: tooLong ? undefined : note },
      { token, written, markedOn: task.markedOn },
      place,
    );
    if (mark) records.push({ kind: 'mark', value: mark });
  }
  return {
    ok: true,
    exportedAt,
    run,
    records,
    unplaced: unplaced.sort((a, b) => a.line - b.line),
  };
}

const HeadSchema = v.object({
  version: v.literal(MARKDOWN_VERSION),
  archive: v.object({ id: ArchiveIdSchema, title: v.string() }),
  run: v.omit(RunSchema, ['archive']),
  exported: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

type Head = { ok: true; run: Run; exportedAt: number; body: string; firstLine: number };

function openHead(text: string, archive: ArchiveId): Head | { ok: false; refusal: ImportRefusal } {
  const refused = (refusal: ImportRefusal) => ({ ok: false as const, refusal });
  const [whole, front = ''] = /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(text) ?? [];
  const ours = text.slice(0, 200).includes(MARKDOWN_KIND);
  if (whole === undefined) return refused({ why: ours ? 'truncated' : 'foreign' });
  const fields = Object.fromEntries(
    front.split('\n').map((line) => {
      const [, name = '', value = ''] = /^(\w+):\s*(.*?)\s*$/s.exec(line) ?? [];
      return [name, jsonOr(value)];
    }),
  );
  if (fields['kind'] !== MARKDOWN_KIND) return refused({ why: 'foreign' });
  const { version } = fields;
  if (typeof version === 'number' && version > MARKDOWN_VERSION)
    return refused({ why: 'newer', version, known: MARKDOWN_VERSION });
  const parsed = v.safeParse(HeadSchema, fields);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return refused({ why: 'damaged', where: String(issue.path?.[0].key ?? 'its head') });
  }
  const { archive: of, run, exported } = parsed.output;
  if (of.id !== archive) return refused({ why: 'other archive', title: of.title });
  return {
    ok: true,
    run: { ...run, archive },
    exportedAt: exported,
    body: text.slice(whole.length),
    firstLine: whole.split('\n').length,
  };
}

function jsonOr(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

function readTasks(lines: readonly string[], firstLine: number, context: MarkdownContext) {
  const tasks: Task[] = [];
  const unplaced: Unplaced[] = [];
  const slugOf = headingReader(context.topics);
  let topic: TopicSlug | undefined;
  let begun = false;
  /** The task that a line may belong to, and whether its text may go on. */
  let open: Task | undefined;
  let wraps = false;
  for (const [at, raw] of lines.entries()) {
    const line = at + firstLine;
    const [, box, text = ''] = /^\s*(?:[-*+]|\d+[.)])\s+\[(.)\](?:\s+(.*))?$/su.exec(raw) ?? [];
    const [, level, heading = ''] = /^\s{0,3}(#{1,6})\s+(.*)$/s.exec(raw) ?? [];
    const [, quoted] = /^\s*> ?(.*)$/s.exec(raw) ?? [];
    const [, markedOn] = /^\s*<!-- marked on: (".*") -->\s*$/s.exec(raw) ?? [];
    if (box !== undefined) {
      open = { line, box, text, topic, note: [], markedOn: undefined };
      tasks.push(open);
      wraps = true;
      begun = true;
    } else if (level) {
      if (level.length <= 2) topic = slugOf(heading);
      begun ||= level.length === 2;
      open = undefined;
    } else if (open && quoted !== undefined) {
      open.note.push(quoted);
      wraps = false;
    } else if (open && markedOn !== undefined) {
      open.markedOn = String(jsonOr(markedOn));
      wraps = false;
    } else if (raw.trim() === '' || raw.trim() === MARKDOWN_END || /^\s*[-*_]{3,}\s*$/.test(raw)) {
      wraps = false;
    } else if (open && wraps && !/^\s*(?:[-*+]|\d+[.)])\s/.test(raw)) {
      open.text += ` ${raw.trim()}`;
    } else if (begun) {
      unplaced.push({ line, text: excerpt(raw.trim()), why: 'it has no box' });
    }
  }
  return { tasks, unplaced };
}

/** The topic of a heading: by its comment, else by its title. */
function headingReader(topics: readonly Topic[]): (heading: string) => TopicSlug | undefined {
  const slugs = new Set<string>(topics.map(({ slug }) => slug));
  const byTitle = new Map(topics.map(({ slug, title }) => [comparable(title), slug]));
  return (heading) => {
    const [comment, slug] = /<!--\s*topic:\s*(\S+)\s*-->/.exec(heading) ?? [];
    if (slug !== undefined && slugs.has(slug)) return slug as TopicSlug;
    return byTitle.get(comparable(unescaped(heading.replace(comment ?? '', ''))));
  };
}

/** Finds the trackable that a text means under a topic. */
function finder({ topics, texts }: MarkdownContext) {
  const known = new Map(topics.map((topic) => [topic.slug, topic]));
  return (
    slug: TopicSlug | undefined,
    text: string,
  ): { trackable: TrackableId } | { why: string } => {
    const topic = slug && known.get(slug);
    if (!topic) return { why: 'it has no comment with an id, and no heading of a topic above it' };
    const wanted = comparable(text);
    const [first, second] = topicTrackables(topic).filter(
      (trackable) => comparable(texts.get(trackable) ?? '') === wanted,
    );
    if (second) return { why: `“${topic.title}” has two items of this text` };
    if (!first) return { why: `“${topic.title}” has no item of this text` };
    return { trackable: first };
  };
}

/** Words alone: what editors do to signs does not make another text. */
function comparable(text: string): string {
  return folded(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function stateOfBox(box: string): MarkState | undefined {
  const boxes = Object.entries(BOXES) as [MarkState, string][];
  return boxes.find(([, text]) => text === `[${box.toLowerCase()}]`)?.[0];
}

/** What a task says: as it was written where it was left alone, else as new as the file. */
function markFrom(
  {
    trackable,
    state,
    note,
  }: { trackable: TrackableId; state: MarkState; note: string | undefined },
  from: { token: Token | undefined; written: string; markedOn: string | undefined },
  { run, editedAt, context }: { run: Run; editedAt: number; context: MarkdownContext },
): Mark | undefined {
  const { said, noted } = from.token ?? {};
  const now = context.texts.get(trackable);
  const same = now !== undefined && comparable(now) === comparable(from.written);
  const text = markText(same ? now : from.written);
  const untouched = state === (said?.state ?? 'todo');
  const noteUntouched = note === undefined || (noted ? noteSum(note) === noted.sum : note === '');
  if (untouched && noteUntouched && !said && !noted) return undefined;
  return {
    archive: context.archive,
    run: runOf(trackable, run.id),
    trackable,
    state,
    at: untouched ? (said?.at ?? 0) : nextInstant(editedAt, said?.at),
    text: untouched ? (from.markedOn ?? text) : text,
    ...(note !== undefined && noteFrom(note, noteUntouched, { noted, editedAt })),
  };
}

function noteFrom(
  note: string,
  untouched: boolean,
  { noted, editedAt }: { noted: Token['noted']; editedAt: number },
): Pick<Mark, 'note' | 'noteAt'> {
  if (!untouched) return { note, noteAt: nextInstant(editedAt, noted?.at) };
  if (!noted) return {};
  return { note, ...(noted.at !== undefined && { noteAt: noted.at }) };
}
