import * as v from 'valibot';
import { checksum } from '../checksum.ts';
import { isInstant, type Mark, type MarkState } from './mark.ts';
import { type TrackableId, TrackableIdSchema } from './trackable.ts';

/**
 * The comment behind each box of a Markdown file: which trackable it is, and what its mark said when
 * the file was written. So a box or a note that was changed by hand since can be told from one that
 * was not, and only what was changed is as new as the file.
 */
export type Token = {
  trackable: TrackableId;
  said?: { state: MarkState; at: number };
  noted?: { at: number | undefined; sum: string };
};

const TOKEN =
  /(?<!\\)<!--\s+((?:item|post):\S+)(?:\s+(todo|doing|done|skipped)@(\d+))?(?:\s+note@(\d*)#([0-9a-f]{14}))?\s+-->/;

/** `<!-- item:cqrs/data.targets-first done@1764121212000 -->` */
export function tokenText(trackable: TrackableId, mark: Mark | undefined): string {
  const id = trackable.replace(/[%>]/g, (sign) => (sign === '%' ? '%25' : '%3E'));
  const said = mark && `${mark.state}@${mark.at}`;
  const hasNote = mark?.note !== undefined || mark?.noteAt !== undefined;
  const noted = hasNote && `note@${mark.noteAt ?? ''}#${noteSum(mark.note ?? '')}`;
  return `<!-- ${[id, said, noted].filter(Boolean).join(' ')} -->`;
}

/** The token in a text, and the text without it. */
export function takeToken(text: string): { token: Token | undefined; rest: string } {
  const [whole, id, state, at, noteAt, sum] = TOKEN.exec(text) ?? [];
  if (whole === undefined || id === undefined) return { token: undefined, rest: text };
  const rest = text.replace(whole, '').trim();
  const trackable = id.replaceAll('%3E', '>').replaceAll('%25', '%');
  if (!v.is(TrackableIdSchema, trackable)) return { token: undefined, rest };
  const token: Token = {
    trackable: trackable as TrackableId,
    ...(state && isInstant(Number(at)) && { said: { state: state as MarkState, at: Number(at) } }),
    ...(sum &&
      isInstant(Number(noteAt)) && { noted: { at: noteAt ? Number(noteAt) : undefined, sum } }),
  };
  return { token, rest };
}

export function noteSum(note: string): string {
  return checksum(plainNote(note));
}

/** A note as a text file can hold it. */
export function plainNote(note: string): string {
  return note.replace(/\r\n?/g, '\n').replace(/\p{Surrogate}/gu, '\uFFFD');
}

/** One line of Markdown that shows a text as it is. */
export function escaped(text: string): string {
  return oneLine(text).replace(/[\\`*_[\]<&~]/g, '\\$&');
}

export function unescaped(markdown: string): string {
  return oneLine(markdown).replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
