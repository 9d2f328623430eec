import { Link } from '@tanstack/react-router';
import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import type { NextUp } from '#src/domain/paths/next-up.ts';
import { PostRow } from './post-row.tsx';

/** What to read next, each with its path and the reason in words. */
export function NextUpList({ next, index }: { next: readonly NextUp[]; index: CorpusIndex }) {
  return (
    <ul>
      {next.map(({ topic, post, why }) => (
        <li key={topic.slug}>
          <PostRow
            post={post}
            index={index}
            why={
              <>
                <Link to="/paths/$topic" params={{ topic: topic.slug }}>
                  <bdi>{topic.title}</bdi>
                </Link>
                : {why}
              </>
            }
            link={
              <Link to="/paths/$topic" params={{ topic: topic.slug }} search={{ post: post.id }}>
                <bdi>{post.title}</bdi>
              </Link>
            }
          />
        </li>
      ))}
    </ul>
  );
}
