import type { Mark } from './mark.ts';

/** Of the text that a mark was made on this much is kept, enough to tell whether it changed. */
export const MARK_TEXT_LONGEST = 1000;

/** The text as a mark keeps it, and as it is compared with what a mark kept. */
export function markText(text: string): string {
  return text.length > MARK_TEXT_LONGEST ? text.slice(0, MARK_TEXT_LONGEST) : text;
}

/** Whether a state was said of another text than this one. A mark that is `todo` claims nothing. */
export function isChanged(mark: Pick<Mark, 'state' | 'text'>, text: string): boolean {
  return mark.state !== 'todo' && mark.text !== '' && mark.text !== markText(text);
}

/** Whether there is anything in a mark that a reader would miss. */
export function saysSomething(mark: Mark): boolean {
  return mark.state !== 'todo' || (mark.note ?? '') !== '';
}
