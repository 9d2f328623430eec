import { useMemo } from 'react';
import type { TopicSlug } from '#src/domain/corpus/ids.ts';
import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import { type FilteredGraph, filterGraph } from '#src/domain/graph/filter-graph.ts';
import { type ShownThread, shownThreads } from '#src/domain/graph/thread-words.ts';
import { type ExplorerState, readSearch, writeSearch } from './explorer-state.ts';
import type { GraphSearch } from './graph-search.ts';
import { type ProgressOf, useProgress } from './use-progress.ts';

/** What every part of the page looks at, and the one way to change it. */
export type Explorer = {
  index: CorpusIndex;
  state: ExplorerState;
  /** Sets a part of the state, and so of the address. */
  change: (part: Partial<ExplorerState>) => void;
  shown: FilteredGraph;
  /** Of every shown topic, strongest first; worked out when something asks. */
  threads: () => ReadonlyMap<TopicSlug, readonly ShownThread[]>;
  progressOf: ProgressOf;
};

/** Changes the address from what it is when the change arrives, so that none is lost. */
export type OnSearch = (next: (now: GraphSearch) => GraphSearch) => void;

export function useExplorer(
  index: CorpusIndex,
  search: GraphSearch,
  onSearch: OnSearch,
): Explorer & { ignored: readonly string[] } {
  const { state, ignored } = useMemo(() => readSearch(index, search), [index, search]);
  const progressOf = useProgress(index);
  const shown = useShown(index, state, progressOf);
  const threads = useMemo(() => {
    let known: ReturnType<typeof shownThreads> | undefined;
    return () => {
      known ??= shownThreads(shown.graph);
      return known;
    };
  }, [shown]);
  const change = (part: Partial<ExplorerState>) =>
    onSearch((now) => writeSearch({ ...readSearch(index, now).state, ...part }));
  return { index, state, ignored, change, shown, threads, progressOf };
}

/** Filters anew when a filter has changed, and not for a look at another part of the map. */
function useShown(index: CorpusIndex, state: ExplorerState, progressOf: ProgressOf): FilteredGraph {
  const { text, family, community, least, stubs, progress, years, focus } = state;
  const [from, to, slug, hops] = [years?.from, years?.to, focus?.slug, focus?.hops];
  // A mark changes what is shown only while progress is asked for.
  const progressAsked = progress && progressOf;
  return useMemo(
    () =>
      filterGraph(index, {
        text,
        family,
        community,
        least,
        stubs,
        fits:
          progressAsked &&
          (({ slug: own }) => (progressAsked(own)?.stand ?? 'untouched') === progress),
        years: from === undefined || to === undefined ? undefined : { from, to },
        focus: slug === undefined || hops === undefined ? undefined : { slug, hops },
      }),
    [index, text, family, community, least, stubs, progress, progressAsked, from, to, slug, hops],
  );
}
