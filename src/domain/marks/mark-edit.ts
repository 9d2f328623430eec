import type { ArchiveId } from '../corpus/ids.ts';
import { type Edit, editText, withState } from './edit.ts';
import type { Mark, MarkState, RunId } from './mark.ts';
import type { TrackableId } from './trackable.ts';

/** A trackable and the text on which it is marked. */
export type Marked = { trackable: TrackableId; text: string };

/**
 * Marks some trackables in one go; those already so are left as they are.
 *
 * @param markOf what is said of a trackable as yet.
 * @returns an edit without changes where all are so already.
 */
export function markEdit(
  list: readonly Marked[],
  state: MarkState,
  {
    archive,
    run,
    now,
    markOf,
  }: {
    archive: ArchiveId;
    run: RunId;
    now: number;
    markOf: (trackable: TrackableId) => Mark | undefined;
  },
): Edit {
  const changed = list.flatMap(({ trackable, text }) => {
    const before = markOf(trackable);
    const after = withState({ archive, run, trackable }, before, { state, text, now });
    const same = (before?.state ?? 'todo') === state;
    return same && (state === 'todo' || before?.text === after.text) ? [] : [{ before, after }];
  });
  return {
    said: editText(
      state,
      changed.map(({ after }) => after.text),
    ),
    changes: changed.map(({ before, after }) => ({
      before: before && { kind: 'mark', value: before },
      after: { kind: 'mark', value: after },
    })),
  };
}
