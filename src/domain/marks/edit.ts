import { grouped, shortened } from '../wording.ts';
import { LAST_INSTANT, type Mark, type MarkState, type RunId } from './mark.ts';
import { markText } from './mark-text.ts';
import { type ReaderRecord, recordKey, sameRecord } from './record.ts';
import { runOf } from './run-of.ts';
import type { TrackableId } from './trackable.ts';

/** One record before and after an edit; before the first there was none. */
export type Change = { before: ReaderRecord | undefined; after: ReaderRecord };

/** What a reader did in one go, in words, and every record that it changed: one step of undo. */
export type Edit = { said: string; changes: readonly Change[] };

/**
 * Later than the clock says where the clock was set back, so that the newest entry stays it; never later
 * than there are dates.
 */
export function nextInstant(now: number, last: number | undefined): number {
  return Math.min(Math.max(Math.floor(now), (last ?? -1) + 1), LAST_INSTANT);
}

/** The mark that says a state of a trackable, made of the one there was. */
export function withState(
  place: { archive: Mark['archive']; run: RunId; trackable: TrackableId },
  before: Mark | undefined,
  { state, text, now }: { state: MarkState; text: string; now: number },
): Mark {
  const { archive, trackable } = place;
  return {
    ...before,
    archive,
    run: runOf(trackable, place.run),
    trackable,
    state,
    text: markText(text),
    at: nextInstant(now, before?.at),
  };
}

/** The mark with another note; an empty one takes it away. */
export function withNote(
  place: { archive: Mark['archive']; run: RunId; trackable: TrackableId },
  before: Mark | undefined,
  { note, text, now }: { note: string; text: string; now: number },
): Mark {
  const { archive, trackable } = place;
  return {
    state: 'todo',
    at: 0,
    text: markText(text),
    ...before,
    archive,
    run: runOf(trackable, place.run),
    trackable,
    note,
    noteAt: nextInstant(now, before?.noteAt),
  };
}

/**
 * The changes that take an edit back. Only what still is as the edit left it goes back; what was
 * changed since, here or in another tab, stays and is counted.
 *
 * @param current the record as it is now, by its key.
 */
export function undoing(
  edit: Edit,
  current: (key: string) => ReaderRecord | undefined,
  now: number,
): { edit: Edit; left: number } {
  const changes = edit.changes.flatMap(({ before, after }) => {
    const is = current(recordKey(after));
    const back = is && backTo(before, after, is, now);
    return back ? [{ before: is, after: back }] : [];
  });
  return {
    edit: { said: `Undone: ${edit.said}`, changes },
    left: edit.changes.length - changes.length,
  };
}

function backTo(
  before: ReaderRecord | undefined,
  after: ReaderRecord,
  is: ReaderRecord,
  now: number,
): ReaderRecord | undefined {
  if (after.kind === 'mark' && is.kind === 'mark') {
    const value = markBackTo(
      before?.kind === 'mark' ? before.value : undefined,
      after.value,
      is.value,
      now,
    );
    return value && { kind: 'mark', value };
  }
  if (!sameRecord(is, after)) return undefined;
  const at = nextInstant(now, is.value.at);
  if (after.kind === 'run') {
    const value =
      before?.kind === 'run' ? before.value : { ...after.value, stage: 'deleted' as const };
    return { kind: 'run', value: { ...value, at } };
  }
  if (after.kind === 'plan') {
    const value = before?.kind === 'plan' ? before.value : { ...after.value, deleted: true };
    return { kind: 'plan', value: { ...value, at } };
  }
  return undefined;
}

/**
 * State and note go back each for itself. They are compared by content too: what was merged may be
 * of the same instant and yet say something else.
 */
function markBackTo(
  before: Mark | undefined,
  after: Mark,
  is: Mark,
  now: number,
): Mark | undefined {
  const state = !saidSame(after, before) && saidSame(is, after);
  const note = !notedSame(after, before) && notedSame(is, after);
  if (!state && !note) return undefined;
  return {
    ...is,
    ...(state && {
      state: before?.state ?? 'todo',
      text: before?.text ?? after.text,
      at: nextInstant(now, is.at),
    }),
    ...(note && { note: before?.note ?? '', noteAt: nextInstant(now, is.noteAt) }),
  };
}

function saidSame(a: Mark, b: Mark | undefined): boolean {
  return a.at === b?.at && a.state === b.state && a.text === b.text;
}

function notedSame(a: Mark, b: Mark | undefined): boolean {
  return a.noteAt === b?.noteAt && a.note === b?.note;
}

const STATE_WORDS: Record<MarkState, string> = {
  todo: 'to do',
  doing: 'doing',
  done: 'done',
  skipped: 'skipped',
};

export function stateWord(state: MarkState): string {
  return STATE_WORDS[state];
}

const EXCERPT = 60;

/** `Done: Write down the loss that you accept.`, `Skipped: 7 items`. */
export function editText(state: MarkState, texts: readonly string[]): string {
  const word = stateWord(state);
  const capital = word.charAt(0).toUpperCase() + word.slice(1);
  const [only] = texts;
  if (texts.length !== 1 || only === undefined) return `${capital}: ${grouped(texts.length)} items`;
  return `${capital}: ${excerpt(only)}`;
}

export function excerpt(text: string): string {
  return shortened(text, EXCERPT);
}
