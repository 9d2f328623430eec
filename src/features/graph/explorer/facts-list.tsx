import { Fragment, type ReactNode, useDeferredValue, useMemo } from 'react';
import { graphFacts } from '#src/domain/graph/graph-facts.ts';
import type { GraphNode } from '#src/domain/graph/shown-graph.ts';
import { counted, listed } from '#src/domain/wording.ts';
import { OwnText } from '#src/ui/own-text.tsx';
import styles from './facts-list.module.css';
import { TopicButton } from './topic-button.tsx';
import type { Explorer } from './use-explorer.ts';

const NAMED_ISLANDS = 5;

/** What can be said of the shown graph as a whole, in plain words. */
export function FactsList({ index, shown, change }: Explorer) {
  // They take longest to work out, and hold up no filter.
  const { graph } = useDeferredValue(shown);
  const { hubs, between, islands, gap } = useMemo(() => graphFacts(graph), [graph]);
  const name = (node: GraphNode) => (
    <TopicButton onClick={() => change({ selection: { kind: 'topic', slug: node.slug } })}>
      <OwnText>{node.title}</OwnText>
    </TopicButton>
  );
  const names = (nodes: readonly GraphNode[], most = nodes.length): ReactNode => {
    const more = nodes.length - most;
    const named = nodes.slice(0, most);
    return (
      <>
        {named.map((node, at) => (
          <Fragment key={node.slug}>
            {at > 0 && (at === named.length - 1 && more <= 0 ? ' and ' : ', ')}
            {name(node)}
          </Fragment>
        ))}
        {more > 0 && ` and ${more} more`}
      </>
    );
  };
  const community = (id: number) => index.communities.get(id)?.name ?? String(id);
  return (
    <dl className={styles['facts']}>
      <dt>Hubs</dt>
      {hubs.length === 0 && <dd>None: no edge is shown.</dd>}
      {hubs.map(({ node, threads }) => (
        <dd key={node.slug}>
          {name(node)} has {counted(threads, 'thread')}.
        </dd>
      ))}
      <dt>Between communities</dt>
      {between.length === 0 && <dd>No shown edge joins two communities.</dd>}
      {between.map(({ node, communities }) => (
        <dd key={node.slug}>
          {name(node)} is joined to {listed(communities.map(community))}.
        </dd>
      ))}
      <dt>Islands</dt>
      {islands.groups.length + islands.alone.length === 0 && (
        <dd>None: every shown topic can be reached from every other.</dd>
      )}
      {islands.groups.slice(0, NAMED_ISLANDS).map((group) => (
        <dd key={group[0]?.slug}>{names(group, NAMED_ISLANDS)} are joined to nothing else.</dd>
      ))}
      {islands.groups.length > NAMED_ISLANDS && (
        <dd>{counted(islands.groups.length - NAMED_ISLANDS, 'more group')} stand apart.</dd>
      )}
      {islands.alone.length > 0 && (
        <dd>
          {names(islands.alone, NAMED_ISLANDS)} {islands.alone.length === 1 ? 'stands' : 'stand'}{' '}
          alone.
        </dd>
      )}
      <dt>The closest gap</dt>
      <dd>
        {gap ? (
          <>
            No post joins {name(gap.a)} and {name(gap.b)}, though both are joined to{' '}
            {names(gap.common, NAMED_ISLANDS)}.
          </>
        ) : (
          'None: no two full topics share a thread without sharing a post as well.'
        )}
      </dd>
    </dl>
  );
}
