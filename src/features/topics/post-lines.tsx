import type { ReactNode } from 'react';
import type { Post } from '#src/domain/corpus/schema.ts';
import { PostDate } from './post-date.tsx';
import styles from './post-lines.module.css';
import { PostLink } from './post-link.tsx';
import { PostBox } from './post-mark.tsx';

/** Posts as short lines: when, what, and perhaps a word on each. */
export function PostLines({
  posts,
  aside,
}: {
  posts: readonly Post[];
  aside?: (post: Post) => ReactNode;
}) {
  return (
    <ul className={styles['lines']}>
      {posts.map((post) => (
        <li key={post.id} className={styles['line']}>
          <PostBox post={post} />
          <span className={styles['date']}>
            <PostDate date={post.date} />
          </span>
          <span className={styles['title']}>
            <PostLink post={post} />
          </span>
          {aside && <span className={styles['aside']}>{aside(post)}</span>}
        </li>
      ))}
    </ul>
  );
}
