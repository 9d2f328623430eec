import type { TopicSlug } from '#src/domain/corpus/ids.ts';
import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import type { ExplorerState } from './explorer-state.ts';

/** What the card of a topic at the end of a route says of it: how it goes on, or where it is told. */
export function routeNote(
  { topics }: CorpusIndex,
  { from, to }: Pick<ExplorerState, 'from' | 'to'>,
  slug: TopicSlug,
): string {
  if (slug !== from && slug !== to) return '';
  if (from === undefined) {
    return 'A route ends here. Select where it begins, and press “Route from” there.';
  }
  if (to === undefined) {
    return 'A route begins here. Select where it ends, and press “Route to” there.';
  }
  const [start, end] = [topics.get(from)?.title, topics.get(to)?.title];
  return `The route from ${start} to ${end} is told among the tools, under “Route”.`;
}
