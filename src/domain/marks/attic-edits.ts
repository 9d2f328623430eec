import type { Successor } from './attic.ts';
import { type Edit, excerpt, nextInstant } from './edit.ts';
import { type Mark, NOTE_LONGEST } from './mark.ts';
import { markText } from './mark-text.ts';

/**
 * A mark of the attic said of a trackable that is there, and taken off the one that is gone. A note
 * alone says nothing of the state that the other has.
 */
export function movedOnto(
  mark: Mark,
  before: Mark | undefined,
  { trackable, text }: Pick<Successor, 'trackable' | 'text'>,
  now: number,
): Edit {
  const notes = [before?.note, mark.note].filter(Boolean).join('\n');
  const said = mark.state === 'todo' && before ? before : { ...mark, text: markText(text) };
  const after: Mark = {
    ...said,
    trackable,
    at: nextInstant(now, before?.at),
    ...(notes !== '' && {
      note: notes.slice(0, NOTE_LONGEST),
      noteAt: nextInstant(now, before?.noteAt),
    }),
  };
  return {
    said: `Put on: ${excerpt(text)}`,
    changes: [
      { before: before && { kind: 'mark', value: before }, after: { kind: 'mark', value: after } },
      ...forgotten(mark, now).changes,
    ],
  };
}

/** Takes back what a mark says. The record stays, so that an old file does not bring it back. */
export function forgotten(mark: Mark, now: number): Edit {
  const after: Mark = {
    ...mark,
    state: 'todo',
    at: nextInstant(now, mark.at),
    ...(mark.note !== undefined && { note: '', noteAt: nextInstant(now, mark.noteAt) }),
  };
  return {
    said: `Forgotten: ${excerpt(mark.text)}`,
    changes: [{ before: { kind: 'mark', value: mark }, after: { kind: 'mark', value: after } }],
  };
}
