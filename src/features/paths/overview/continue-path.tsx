import { Link } from '@tanstack/react-router';
import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import type { Post } from '#src/domain/corpus/schema.ts';
import type { PathLine } from '#src/domain/paths/path-line.ts';
import { postTimeText, readingTime } from '#src/domain/paths/reading-time.ts';
import { dayText } from '#src/domain/wording.ts';
import { OwnText } from '#src/ui/own-text.tsx';
import styles from './continue-path.module.css';

/** The next post of the path that was walked last, as the first thing to see. */
export function ContinuePath({
  line: { topic, passed, stages },
  post,
  index,
}: {
  line: PathLine;
  post: Post;
  index: CorpusIndex;
}) {
  return (
    <Link
      to="/paths/$topic"
      params={{ topic: topic.slug }}
      search={{ post: post.id }}
      className={styles['card']}
    >
      <span className={styles['label']}>
        continue · <OwnText>{topic.title}</OwnText> · {passed} of {stages} read
      </span>
      <OwnText language={post.language} className={styles['title']}>
        {post.title}
      </OwnText>
      <span className={styles['label']}>
        {dayText(post.date)} · {postTimeText(readingTime(index, post))}
      </span>
    </Link>
  );
}
