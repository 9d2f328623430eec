import { useMarks } from '#src/data/marks/use-marks.ts';
import type { SearchDocument } from '#src/domain/search/search-document.ts';

/** How a result is marked, in a word; undefined for what is to do, or cannot be marked. */
export function useStateWord(): (document: SearchDocument) => string | undefined {
  const { stateOf } = useMarks();
  return ({ trackable }) => {
    const state = trackable === undefined ? 'todo' : stateOf(trackable);
    return state === 'todo' ? undefined : state;
  };
}
