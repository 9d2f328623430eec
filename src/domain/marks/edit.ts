import { shortened } from '../fitted-text.ts';
import { grouped } from '../wording.ts';
import { LAST_INSTANT, type Mark, type MarkState, type RunId } from './mark.ts';
import { markText } from './mark-text.ts';
import type { ReaderRecord } from './record.ts';
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
