import { useMarks } from '#src/data/marks/use-marks.ts';
import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import type { Stage, Topic } from '#src/domain/corpus/schema.ts';
import { STAGE_TEXT } from '#src/domain/corpus/stage-text.ts';
import { postTrackable } from '#src/domain/marks/trackable.ts';
import { MarkAll } from '#src/ui/mark-all.tsx';
import { PostDate } from '../post-date.tsx';
import { PostLink } from '../post-link.tsx';
import { PostBox, PostNote, PostWord } from '../post-mark.tsx';
import { PostOutLink } from '../post-out-link.tsx';
import styles from './reading-path.module.css';

const PLACE: Record<Stage, string> = {
  current: 'the newest post',
  operating: 'the post in the middle',
  foundational: 'the oldest post',
};

/** A topic's posts in the order to read them, each with its stage and why it stands there. */
export function ReadingPath({ topic, index }: { topic: Topic; index: CorpusIndex }) {
  const { mark } = useMarks();
  const posts = topic.path
    .flatMap(({ post }) => index.posts.get(post) ?? [])
    .map(({ id, title }) => ({ trackable: postTrackable(id), text: title }));
  return (
    <>
      <ol className={styles['path']}>
        {topic.path.flatMap(({ stage, post: id }, at) => {
          const post = index.posts.get(id);
          if (!post) return [];
          return [
            <li key={stage} className={styles['step']}>
              <span className={styles['box']}>
                <PostBox post={post} number={at + 1} round />
              </span>
              <p className={styles['stage']}>
                {STAGE_TEXT[stage]}, {PLACE[stage]}
              </p>
              <p className={styles['title']}>
                <PostLink post={post} />
              </p>
              <p className={styles['facts']}>
                <PostDate date={post.date} />
                {post.minutes !== undefined && <span>{post.minutes} min</span>}
                <PostOutLink post={post} />
                <PostWord post={post} />
              </p>
              <PostNote post={post} />
            </li>,
          ];
        })}
      </ol>
      <MarkAll label="posts of the reading path" onState={(state) => mark(posts, state)} />
    </>
  );
}
