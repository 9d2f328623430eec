import { Link } from '@tanstack/react-router';
import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import { type NextUp, nearestPaths } from '#src/domain/paths/next-up.ts';
import { OwnText } from '#src/ui/own-text.tsx';
import { Section } from '#src/ui/section.tsx';
import { PostRow } from './post-row.tsx';
import { useReading } from './use-reading.ts';

const NEAREST = 3;

/** The paths nearest to what was read; nothing before the first post was. */
export function NextUpSection({ index }: { index: CorpusIndex }) {
  const next = nearestPaths(index, useReading(), { most: NEAREST });
  if (next.length === 0) return null;
  return (
    <Section title="Next up" intro="The paths nearest to what you have read.">
      <NextUpList next={next} index={index} />
    </Section>
  );
}

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
                  <OwnText>{topic.title}</OwnText>
                </Link>
                : <bdi>{why}</bdi>
              </>
            }
            link={
              <Link to="/paths/$topic" params={{ topic: topic.slug }} search={{ post: post.id }}>
                <OwnText language={post.language}>{post.title}</OwnText>
              </Link>
            }
          />
        </li>
      ))}
    </ul>
  );
}
