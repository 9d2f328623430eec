import type { PostId } from '../corpus/ids.ts';

/** What a reader can say of a post. */
export type PostState = 'todo' | 'doing' | 'done' | 'skipped';

/** What a reader said of the posts so far. */
export type Reading = {
  stateOf: (post: PostId) => PostState;
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
