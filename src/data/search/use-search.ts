import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import type { MarkState } from '#src/domain/marks/mark.ts';
import { READER } from '#src/domain/marks/run-of.ts';
import type { TrackableId } from '#src/domain/marks/trackable.ts';
import { filterValues, meant, parseQuery } from '#src/domain/search/parse-query.ts';
import type { SearchAnswer } from '#src/domain/search/search-index.ts';
import { useMarks } from '../marks/use-marks.ts';
import { type Filled, NOT_FILLED, searchQuery } from './search-query.ts';

/** How a search stands. What was found before stays until the next answer is there. */
export type Searching = {
  /** The latest answer, the query that it answers, and what was searched; undefined before the first. */
  found: { answer: SearchAnswer; query: string; of: Filled } | undefined;
  filled: Filled;
  /** What happened, in words, where the search is broken. */
  failure: string | undefined;
  /** Begins again from nothing. */
  again: () => void;
};

const never = () => () => {};

/**
 * Searches an archive for what was typed, off the page’s own thread: as the query changes, as more of
 * the archive has come in, and as marks change where the query asks for them.
 *
 * @param most how many results to give.
 * @param counted whether to count what each filter word would leave.
 */
export function useSearch(
  index: CorpusIndex,
  query: string,
  { most, counted = false }: { most: number; counted?: boolean },
): Searching {
  const client = useQueryClient();
  const { data: search } = useQuery(searchQuery(index));
  const filled = useSyncExternalStore(
    search?.subscribe ?? never,
    search?.state ?? (() => NOT_FILLED),
    () => NOT_FILLED,
  );
  const [found, setFound] = useState<Searching['found']>();
  const [failure, setFailure] = useState<string>();
  const values = useMemo(() => filterValues(index), [index]);
  const { language } = index.corpus.archive;
  const asked = useMemo(
    () => meant(parseQuery(query), values, language),
    [query, values, language],
  );
  const states = useStates(counted || asked.filters.is !== undefined);

  useEffect(() => {
    if (!search || !states) return;
    void search.door.mark(states).catch(() => {});
  }, [search, states]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew when there is more to find, and when marks changed
  useEffect(() => {
    if (!search) return;
    let isLatest = true;
    search.door
      .search({ ...asked, most, counted })
      .then((answer) => {
        if (!isLatest) return;
        // At once: a task of its own might come after the next frame.
        flushSync(() => {
          setFound({ answer, query, of: filled });
          setFailure(undefined);
        });
      })
      .catch((error: unknown) => {
        if (isLatest) setFailure(error instanceof Error ? error.message : String(error));
      });
    return () => {
      isLatest = false;
    };
  }, [search, asked, query, most, counted, filled, states]);

  const again = () => {
    search?.door.close();
    setFailure(undefined);
    void client.resetQueries({ queryKey: searchQuery(index).queryKey });
  };
  return { found, filled, failure, again };
}

/** How things are marked in the chosen run, where anyone asks; another object after each change. */
function useStates(wanted: boolean): [TrackableId, MarkState][] | undefined {
  const marks = useMarks();
  return useMemo(() => {
    if (!wanted) return undefined;
    return (marks.store?.allMarks() ?? [])
      .filter(({ run, state }) => state !== 'todo' && (run === marks.run.id || run === READER))
      .map(({ trackable, state }) => [trackable, state]);
  }, [marks, wanted]);
}
