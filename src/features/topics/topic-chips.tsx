import type { TopicSlug } from '#src/domain/corpus/ids.ts';
import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import styles from './topic-chips.module.css';
import { TopicLink } from './topic-link.tsx';

/** The topics of a post, each a link to its card. */
export function TopicChips({ slugs, index }: { slugs: readonly TopicSlug[]; index: CorpusIndex }) {
  if (slugs.length === 0) return null;
  return (
    <ul className={styles['chips']} aria-label="Topics">
      {slugs.flatMap((slug) => {
        const topic = index.topics.get(slug);
        return topic
          ? [
              <li key={slug}>
                <TopicLink topic={topic} />
              </li>,
            ]
          : [];
      })}
    </ul>
  );
}
