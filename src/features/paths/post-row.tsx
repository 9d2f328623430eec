import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMark } from '#src/data/marks/use-mark.ts';
import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import type { Post } from '#src/domain/corpus/schema.ts';
import { postTrackable } from '#src/domain/marks/trackable.ts';
import { postTimeText, readingTime } from '#src/domain/paths/reading-time.ts';
import { dayText, monthText } from '#src/domain/wording.ts';
import { MarkBox } from '#src/ui/mark-control.tsx';
import { OwnText } from '#src/ui/own-text.tsx';
import styles from './post-row.module.css';

/** A post to read: its mark, when it was written, how long it takes, and why it stands there. */
export function PostRow({
  post,
  index,
  why,
  link,
}: {
  post: Post;
  index: CorpusIndex;
  why?: ReactNode;
  /** Where its title leads; to its own page without it. */
  link?: ReactNode;
}) {
  const { changedFrom: _, ...mark } = useMark(postTrackable(post.id), post.title);
  return (
    <div className={styles['row']}>
      <span className={styles['box']}>
        <MarkBox {...mark} label={`Read: ${post.title}`} />
      </span>
      <div className={styles['text']}>
        <p className={styles['title']} data-state={mark.state}>
          {link ?? (
            <Link to="/posts/$postId" params={{ postId: post.id }}>
              <OwnText language={post.language}>{post.title}</OwnText>
            </Link>
          )}
        </p>
        {why !== undefined && <p className={styles['why']}>{why}</p>}
      </div>
      <p className={styles['facts']}>
        <time dateTime={post.date} title={dayText(post.date)}>
          {monthText(post.date)}
        </time>
        <span>{postTimeText(readingTime(index, post))}</span>
      </p>
    </div>
  );
}
