import { Link } from '@tanstack/react-router';
import type { Post } from '#src/domain/corpus/schema.ts';
import { OwnText } from '#src/ui/own-text.tsx';

export function PostLink({ post }: { post: Post }) {
  return (
    <Link to="/posts/$postId" params={{ postId: post.id }}>
      <OwnText language={post.language}>{post.title}</OwnText>
    </Link>
  );
}
