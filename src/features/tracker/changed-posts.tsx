import { Link } from '@tanstack/react-router';
import { useMark } from '#src/data/marks/use-mark.ts';
import { useMarks } from '#src/data/marks/use-marks.ts';
import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import type { Post } from '#src/domain/corpus/schema.ts';
import { isChanged } from '#src/domain/marks/mark-text.ts';
import { postTrackable } from '#src/domain/marks/trackable.ts';
import { counted } from '#src/domain/wording.ts';
import { MarkChanged } from '#src/ui/mark-changed.tsx';
import { OwnText } from '#src/ui/own-text.tsx';
import { Section } from '#src/ui/section.tsx';
import styles from './changed-posts.module.css';

/** Posts whose title is another one than the reader marked, beside the items that have changed. */
export function ChangedPosts({ index }: { index: CorpusIndex }) {
  const { markOf } = useMarks();
  const posts = index.corpus.posts.filter(({ id, title }) => {
    const mark = markOf(postTrackable(id));
    return mark !== undefined && isChanged(mark, title);
  });
  if (posts.length === 0) return null;
  return (
    <Section title="Posts with another title" note={counted(posts.length, 'post')}>
      <ul>
        {posts.map((post) => (
          <li key={post.id} className={styles['post']}>
            <ChangedPost post={post} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function ChangedPost({ post: { id, title, language } }: { post: Post }) {
  const { changedFrom, state, onState } = useMark(postTrackable(id), title);
  return (
    <>
      <Link to="/posts/$postId" params={{ postId: id }}>
        <OwnText language={language}>{title}</OwnText>
      </Link>
      <MarkChanged
        from={changedFrom}
        to={title}
        onConfirm={() => onState(state)}
        onReopen={() => onState('todo')}
      />
    </>
  );
}
