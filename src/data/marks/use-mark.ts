import { use, useCallback, useSyncExternalStore } from 'react';
import type { Mark, MarkState } from '#src/domain/marks/mark.ts';
import { isChanged } from '#src/domain/marks/mark-text.ts';
import type { TrackableId } from '#src/domain/marks/trackable.ts';
import { MarksContext } from './marks-provider.tsx';
import { noChange } from './use-marks.ts';

/** What a control needs to show the mark of one trackable and to change it. */
export type MarkProps = {
  state: MarkState;
  note: string;
  /** The text that the mark was made on, where the archive says it otherwise now. */
  changedFrom: string | undefined;
  /** False until the marks are there: a mark made before would not know what it changes. */
  ready: boolean;
  onState: (state: MarkState) => void;
  onNote: (note: string) => void;
  /** What marks need is loaded while the reader comes near. */
  onApproach: () => void;
};

const UNMARKED = {};

/**
 * The mark of one trackable, in the run that is chosen. Re-renders when this mark changes, whatever
 * else does.
 *
 * @param text what the archive says of it now: the text of an item, the title of a post.
 */
export function useMark(trackable: TrackableId, text: string): MarkProps {
  const { store, early, open, mark } = use(MarksContext);
  const known = useSyncExternalStore(
    store?.subscribe ?? noChange,
    () => {
      if (!store) return early && (early.get(trackable) ?? UNMARKED);
      return store.view().loaded ? (store.markOf(trackable) ?? UNMARKED) : undefined;
    },
    () => undefined,
  );
  const { state = 'todo', note = '', text: markedOn = '' }: Partial<Mark> = known ?? UNMARKED;
  const onState = useCallback(
    (next: MarkState) => mark([{ trackable, text }], next),
    [mark, trackable, text],
  );
  const onNote = useCallback(
    (next: string) => {
      if (store) store.note({ trackable, text }, next);
      else void open?.().then((opened) => opened.note({ trackable, text }, next));
    },
    [store, open, trackable, text],
  );
  return {
    state,
    note,
    changedFrom: isChanged({ state, text: markedOn }, text) ? markedOn : undefined,
    ready: known !== undefined,
    onState,
    onNote,
    onApproach: useCallback(() => void open?.(), [open]),
  };
}
