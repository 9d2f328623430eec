import { Link } from '@tanstack/react-router';
import type { Post } from '#src/domain/corpus/schema.ts';

export function PostLink({ post }: { post: Post }) {
  return (
    <Link to="/posts/$postId" params={{ postId: post.id }}>
      <bdi>{post.title}</bdi>
    </Link>
  );
}
