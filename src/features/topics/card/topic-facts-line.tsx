import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import { newestText, quietMonths, quietText, trendOf } from '#src/domain/corpus/rhythm.ts';
import type { Topic } from '#src/domain/corpus/schema.ts';
import { counted, spanText } from '#src/domain/wording.ts';
import { TopicHistogram } from '../topic-histogram.tsx';
import { TopicProgress } from '../topic-progress.tsx';
import styles from './topic-facts-line.module.css';

/** `3 posts · Apr 2017 – Oct 2021 · ▁▃▁▁▃ · quiet for 5 years`. */
export function TopicFactsLine({
  topic,
  index,
  today,
}: {
  topic: Topic;
  index: CorpusIndex;
  today: string;
}) {
  const span = index.corpus.archive.span ?? topic.span;
  const trend = trendOf(topic, span);
  const months = quietMonths(topic, today);
  return (
    <ul className={styles['facts']} aria-label="Facts">
      <li>{counted(topic.posts.length, 'post')}</li>
      <li>{spanText(topic.span)}</li>
      <li className={styles['chart']}>
        <span className={styles['years']} aria-hidden="true">
          {span.from.slice(0, 4)}
        </span>
        <TopicHistogram topic={topic} span={span} height={28} />
        <span className={styles['years']} aria-hidden="true">
          {span.to.slice(0, 4)}
        </span>
      </li>
      <li>{trend === 'quiet' ? quietText(months) : `${trend}, ${newestText(months)}`}</li>
      {topic.full && (
        <li>
          <TopicProgress topic={topic} always />
        </li>
      )}
    </ul>
  );
}
