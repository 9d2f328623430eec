import { Link } from '@tanstack/react-router';
import { useMark } from '#src/data/marks/use-mark.ts';
import { linkHost } from '#src/domain/corpus/safe-link.ts';
import type { Post } from '#src/domain/corpus/schema.ts';
import { postTrackable } from '#src/domain/marks/trackable.ts';
import { dayText, monthText } from '#src/domain/wording.ts';
import { ExternalLink } from '#src/ui/external-link.tsx';
import { MarkBox } from '#src/ui/mark-control.tsx';
import { OwnText } from '#src/ui/own-text.tsx';
import styles from './evidence-posts.module.css';

/** Posts that something rests on: a box to tick, the title, the date and the way to the original. */
export function EvidencePosts({ posts }: { posts: readonly Post[] }) {
  return (
    <ul className={styles['posts']}>
      {posts.map((post) => (
        <li key={post.id}>
          <EvidencePost post={post} />
        </li>
      ))}
    </ul>
  );
}

function EvidencePost({ post }: { post: Post }) {
  const { changedFrom: _, ...mark } = useMark(postTrackable(post.id), post.title);
  return (
    <>
      <MarkBox label={post.title} {...mark} />
      <div className={styles['post']}>
        <Link to="/posts/$postId" params={{ postId: post.id }}>
          <OwnText language={post.language}>{post.title}</OwnText>
        </Link>
        <p className={styles['facts']}>
          <time dateTime={post.date} title={dayText(post.date)}>
            {monthText(post.date)}
          </time>
          {post.url !== undefined && (
            <ExternalLink href={post.url}>{linkHost(post.url)}</ExternalLink>
          )}
        </p>
      </div>
    </>
  );
}
