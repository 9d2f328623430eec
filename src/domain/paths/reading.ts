import type { PostId } from '../corpus/ids.ts';
import type { MarkState } from '../marks/mark.ts';

/** What a reader said of the posts so far. */
export type Reading = {
  stateOf: (post: PostId) => MarkState;
  /** When a post was marked last, in milliseconds since 1970, and which day that was to the reader. */
  markedAt: (post: PostId) => number | undefined;
  markedOn: (post: PostId) => string | undefined;
};

/** Nothing was read yet. */
export const UNREAD: Reading = {
  stateOf: () => 'todo',
  markedAt: () => undefined,
  markedOn: () => undefined,
};

/** Whether a post need not be read any more: it was read, or left out on purpose. */
export function isPassed({ stateOf }: Reading, post: PostId): boolean {
  const state = stateOf(post);
  return state === 'done' || state === 'skipped';
}

/** What was read before a moment, in milliseconds since 1970: whatever was marked from then on is open. */
export function readBefore(reading: Reading, moment: number): Reading {
  const stateOf = (post: PostId) =>
    (reading.markedAt(post) ?? 0) < moment ? reading.stateOf(post) : 'todo';
  return { ...reading, stateOf };
}
