import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { type Chain, strongestChain } from '#src/domain/graph/strongest-chain.ts';
import { counted } from '#src/domain/wording.ts';
import { TextButton } from '#src/ui/text-button.tsx';
import { EvidencePosts } from './evidence-posts.tsx';
import styles from './route-tools.module.css';
import { TopicButton } from './topic-button.tsx';
import { TopicPicker } from './topic-picker.tsx';
import type { Explorer } from './use-explorer.ts';

/** The chain between the two topics of the address, while both are there. */
export function useRoute({ index, state: { from, to } }: Explorer): Chain | undefined {
  return useMemo(
    () => (from === undefined || to === undefined ? undefined : strongestChain(index, from, to)),
    [index, from, to],
  );
}

/** Two topics to pick, and the strongest chain between them with the posts that join each pair. */
export function RouteTools({ explorer, chain }: { explorer: Explorer; chain: Chain | undefined }) {
  const { index, state, change, threads } = explorer;
  const { from, to } = state;
  const topics = chain?.topics ?? [];
  const hops = topics.slice(1);
  const hidden = hops.filter((slug, at) => {
    const before = threads().get(topics[at] ?? slug);
    return !before?.some(({ node }) => node.slug === slug);
  });
  return (
    <>
      <TopicPicker
        label="From"
        index={index}
        value={from}
        onChoose={(slug) => change({ from: slug })}
      />
      <TopicPicker label="To" index={index} value={to} onChoose={(slug) => change({ to: slug })} />
      {from !== undefined && to !== undefined && (
        <div>
          <p className={styles['said']}>
            {chain
              ? `${counted(hops.length, 'hop')} by the strongest chain.`
              : 'No chain of shared posts joins them: they are on different islands.'}
          </p>
          {hidden.length > 0 && (
            <p className={styles['said']}>
              The filters leave{' '}
              {hidden.length === hops.length ? 'all of it' : counted(hidden.length, 'hop')} out of
              the map.
            </p>
          )}
          {chain && (
            <ol className={styles['chain']}>
              {chain.topics.map((slug, at) => (
                <li key={slug}>
                  {at > 0 && (
                    <details className={styles['joint']}>
                      <summary>
                        joined by {counted(chain.posts[at - 1]?.length ?? 0, 'post')}
                      </summary>
                      <EvidencePosts
                        posts={(chain.posts[at - 1] ?? []).flatMap(
                          (id) => index.posts.get(id) ?? [],
                        )}
                      />
                    </details>
                  )}
                  <TopicButton onClick={() => change({ selection: { kind: 'topic', slug } })}>
                    <bdi>{index.topics.get(slug)?.title}</bdi>
                  </TopicButton>
                </li>
              ))}
            </ol>
          )}
          {chain && from !== to && (
            <p className={styles['said']}>
              <Link to="/paths/$topic/to/$other" params={{ topic: from, other: to }}>
                Read your way from one to the other
              </Link>
            </p>
          )}
          <TextButton onClick={() => change({ from: to, to: from })}>Turn round</TextButton>
          <TextButton onClick={() => change({ from: undefined, to: undefined })}>Clear</TextButton>
        </div>
      )}
    </>
  );
}
