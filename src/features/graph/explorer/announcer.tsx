import type { TopicSlug } from '#src/domain/corpus/ids.ts';
import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import type { GraphSelection } from '#src/domain/graph/shown-graph.ts';
import type { Chain } from '#src/domain/graph/strongest-chain.ts';
import { counted, listed } from '#src/domain/wording.ts';
import type { Explorer } from './use-explorer.ts';

/**
 * Says what is selected and which route was found to whoever hears the page: both show far from the
 * place where they were asked for.
 */
export function Announcer({
  explorer: { index, state },
  chain,
}: {
  explorer: Explorer;
  chain: Chain | undefined;
}) {
  const { selection, from, to } = state;
  return (
    <>
      <p role="status" className="visually-hidden">
        {selectionText(index, selection)}
      </p>
      <p role="status" className="visually-hidden">
        {from !== undefined && to !== undefined && routeText(index, from, to, chain)}
      </p>
    </>
  );
}

function selectionText(index: CorpusIndex, selection: GraphSelection | undefined): string {
  if (!selection) return 'Nothing is selected.';
  const named =
    selection.kind === 'topic'
      ? title(index, selection.slug)
      : `what joins ${title(index, selection.a)} and ${title(index, selection.b)}`;
  return `Selected: ${named}. Its card comes after the graph.`;
}

function routeText(index: CorpusIndex, from: TopicSlug, to: TopicSlug, chain?: Chain): string {
  const route = `Route from ${title(index, from)} to ${title(index, to)}`;
  if (!chain) return `${route}: none, since no chain of shared posts joins them.`;
  const between = chain.topics.slice(1, -1).map((slug) => title(index, slug));
  const hops = counted(chain.topics.length - 1, 'hop');
  return `${route}: ${hops}${between.length > 0 ? `, over ${listed(between)}` : ''}.`;
}

function title(index: CorpusIndex, slug: TopicSlug): string {
  return index.topics.get(slug)?.title ?? slug;
}
