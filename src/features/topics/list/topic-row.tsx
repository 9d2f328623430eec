import { Link } from '@tanstack/react-router';
import { Fragment, memo } from 'react';
import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import type { Topic } from '#src/domain/corpus/schema.ts';
import { counted, spanText } from '#src/domain/wording.ts';
import { HueDot } from '#src/ui/hue-dot.tsx';
import { OwnText } from '#src/ui/own-text.tsx';
import { TopicHistogram } from '../topic-histogram.tsx';
import { TopicProgress } from '../topic-progress.tsx';
import styles from './topic-row.module.css';

const NAMED_THREADS = 3;

export const TopicRow = memo(({ topic, index }: { topic: Topic; index: CorpusIndex }) => {
  const { corpus, families, topics } = index;
  const beside = topic.threads
    .slice(0, NAMED_THREADS)
    .flatMap((thread) => topics.get(thread.slug)?.title ?? []);
  return (
    <Link to="/topics/$slug" params={{ slug: topic.slug }} className={styles['row']} data-row>
      <span className={styles['name']}>
        <HueDot group={topic.community} hollow={!topic.full} />
        <OwnText className={styles['title']}>{topic.title}</OwnText>
      </span>
      <span className={styles['family']}>
        {families.get(topic.family)?.name}
        {!topic.full && ' · stub'}
      </span>
      <span className={styles['chart']}>
        <TopicHistogram topic={topic} span={corpus.archive.span ?? topic.span} height={22} />
      </span>
      <span className={styles['span']}>{spanText(topic.span)}</span>
      <span className={styles['progress']}>
        <TopicProgress topic={topic} />
      </span>
      <span className={styles['posts']}>{counted(topic.posts.length, 'post')}</span>
      <span className={styles['beside']}>
        {beside.map((title, at) => (
          <Fragment key={title}>
            {at > 0 && ' · '}
            <OwnText>{title}</OwnText>
          </Fragment>
        ))}
      </span>
    </Link>
  );
});
