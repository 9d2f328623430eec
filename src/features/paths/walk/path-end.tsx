import { Link } from '@tanstack/react-router';
import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import type { Topic } from '#src/domain/corpus/schema.ts';
import { nearestPaths } from '#src/domain/paths/next-up.ts';
import type { Reading } from '#src/domain/paths/reading.ts';
import { Section } from '#src/ui/section.tsx';
import { NextUpList } from '../next-up.tsx';

const MOST = 3;

/** The end of a path: it is read, and where one may go from there. */
export function PathEnd({
  topic,
  index,
  reading,
}: {
  topic: Topic;
  index: CorpusIndex;
  reading: Reading;
}) {
  const next = nearestPaths(index, reading, { most: MOST, from: topic });
  return (
    <Section
      title="This path is finished"
      intro={
        next.length > 0 ? (
          'Next up, along the posts that its topics share:'
        ) : (
          <>
            Nothing unread shares a post with it. <Link to="/paths">All paths</Link>
          </>
        )
      }
    >
      <NextUpList next={next} index={index} />
    </Section>
  );
}
