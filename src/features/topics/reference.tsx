import { memo } from 'react';
import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import type { Post } from '#src/domain/corpus/schema.ts';
import { OwnText } from '#src/ui/own-text.tsx';
import { PostDate } from './post-date.tsx';
import { PostLink } from './post-link.tsx';
import { PostBox, PostNote, PostWord } from './post-mark.tsx';
import { PostOutLink } from './post-out-link.tsx';
import styles from './reference.module.css';
import { TopicChips } from './topic-chips.tsx';

/** A post in full: date, length, title, summary, topics and the way to the original. */
export const Reference = memo(({ post, index }: { post: Post; index: CorpusIndex }) => {
  return (
    <div className={styles['reference']}>
      <p className={styles['facts']}>
        <PostDate date={post.date} />
        {post.minutes !== undefined && <span>{post.minutes} min</span>}
        <PostOutLink post={post} />
        <PostWord post={post} />
      </p>
      <span className={styles['title']}>
        <PostBox post={post} />
        <PostLink post={post} />
      </span>
      {post.summary !== undefined && (
        <p className={styles['summary']}>
          <OwnText language={post.language}>{post.summary}</OwnText>
        </p>
      )}
      <PostNote post={post} />
      <TopicChips slugs={post.topics} index={index} />
    </div>
  );
});
