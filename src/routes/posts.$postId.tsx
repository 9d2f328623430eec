import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { corpusQuery } from '#src/data/corpus-query.ts';
import { PostPage } from '#src/features/topics/posts/post-page.tsx';

export const Route = createFileRoute('/posts/$postId')({
  loader: ({ context }) => context.queryClient.ensureQueryData(corpusQuery),
  component: Post,
});

function Post() {
  const { data: index } = useSuspenseQuery(corpusQuery);
  const { postId } = Route.useParams();
  return <PostPage index={index} id={postId} />;
}
