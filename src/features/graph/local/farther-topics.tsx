import { Link } from '@tanstack/react-router';
import type { TopicSlug } from '#src/domain/corpus/ids.ts';
import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import { graphAround } from '#src/domain/graph/around.ts';
import { counted } from '#src/domain/wording.ts';
import { OwnText } from '#src/ui/own-text.tsx';
import styles from './farther-topics.module.css';
import { MOST_TOPICS } from './local-view.ts';

/** The topics of the picture that are no threads of its own, as links: a picture is only clicked. */
export default function FartherTopics({
  index,
  slug,
  hops,
}: {
  index: CorpusIndex;
  slug: TopicSlug;
  hops: number;
}) {
  const { hop } = graphAround(index, slug, hops, MOST_TOPICS);
  const farther = [...hop].flatMap(([each, far]) => {
    const topic = far > 1 && index.topics.get(each);
    return topic ? [{ topic, far }] : [];
  });
  if (farther.length === 0) return null;
  return (
    <details className={styles['farther']}>
      <summary>{counted(farther.length, 'topic')} beyond its threads</summary>
      <ul>
        {farther.map(({ topic, far }) => (
          <li key={topic.slug}>
            <Link to="/topics/$slug" params={{ slug: topic.slug }}>
              <OwnText>{topic.title}</OwnText>
            </Link>
            <span className={styles['far']}>{counted(far, 'hop')}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
