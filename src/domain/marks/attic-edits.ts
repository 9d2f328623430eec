import type { ChecklistItem } from './checklist.ts';
import { type Edit, excerpt, nextInstant } from './edit.ts';
import { type Mark, markText } from './mark.ts';

/** A mark of the attic said of an item that is there, and taken off the one that is gone. */
export function movedOnto(
  mark: Mark,
  before: Mark | undefined,
  item: Pick<ChecklistItem, 'trackable' | 'text'>,
  now: number,
): Edit {
  const notes = [before?.note, mark.note].filter(Boolean).join('\n');
  const after: Mark = {
    ...mark,
    trackable: item.trackable,
    text: markText(item.text),
    at: nextInstant(now, before?.at),
    ...(notes !== '' && { note: notes.slice(0, 2000), noteAt: nextInstant(now, before?.noteAt) }),
  };
  return {
    said: `Put on: ${excerpt(item.text)}`,
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
