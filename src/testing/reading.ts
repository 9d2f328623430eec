import type { PostId } from '#src/domain/corpus/ids.ts';
import type { MarkState } from '#src/domain/marks/mark.ts';
import type { Reading } from '#src/domain/paths/reading.ts';

/** A reading in which some posts were read on a day, the later named the later. */
export function readingOf(
  read: Readonly<Record<string, string>>,
  state: MarkState = 'done',
): Reading {
  const ids = Object.keys(read);
  return {
    stateOf: (post: PostId) => (Object.hasOwn(read, post) ? state : 'todo'),
    markedAt: (post) => (ids.includes(post) ? ids.indexOf(post) + 1 : undefined),
    markedOn: (post) => read[post],
  };
}
