import { edgeFacts, rankText } from '#src/domain/graph/edge-facts.ts';
import type { GraphSelection } from '#src/domain/graph/shown-graph.ts';
import { counted } from '#src/domain/wording.ts';
import { EvidencePosts } from './evidence-posts.tsx';
import { NOT_SHOWN } from './not-shown.ts';
import styles from './side-card.module.css';
import { TopicButton } from './topic-button.tsx';
import type { Explorer } from './use-explorer.ts';

/** What an edge rests on, how strong it is beside the others of both ends, and which end is broader. */
export function EdgeSide({
  explorer: { index, state, change, threads },
  edge: { a, b },
}: {
  explorer: Explorer;
  edge: Extract<GraphSelection, { kind: 'edge' }>;
}) {
  const all = edgeFacts(index, a, b);
  const facts = state.years ? edgeFacts(index, a, b, state.years) : all;
  if (!facts) {
    return <p className={styles['note']}>The two share no post in the years that are shown.</p>;
  }
  const others = (all?.posts.length ?? 0) - facts.posts.length;
  const { order } = facts;
  const isShown = threads()
    .get(a)
    ?.some(({ node }) => node.slug === b);
  return (
    <>
      <p className={styles['facts']}>{counted(facts.posts.length, 'shared post')}</p>
      {!isShown && <p className={styles['note']}>{NOT_SHOWN}</p>}
      <ul className={styles['ranks']}>
        {facts.ranks.map((rank) => (
          <li key={rank.topic.slug}>It is {rankText(rank)}.</li>
        ))}
        {order && (
          <li>
            <bdi>{order.broader.title}</bdi> is the broader of the two: nearly all posts of{' '}
            <bdi>{order.narrower.title}</bdi> carry it too.
          </li>
        )}
      </ul>
      <ul className={styles['threads']}>
        {facts.ranks.map(({ topic: { slug, title, posts } }) => (
          <li key={slug}>
            <TopicButton onClick={() => change({ selection: { kind: 'topic', slug } })}>
              <bdi>{title}</bdi>
            </TopicButton>
            <span>{counted(posts.length, 'post')}</span>
          </li>
        ))}
      </ul>
      <h3>The posts that join them</h3>
      <EvidencePosts posts={facts.posts} />
      {others > 0 && (
        <p className={styles['note']}>
          {counted(others, 'more post')} in years that are not shown.
        </p>
      )}
    </>
  );
}
