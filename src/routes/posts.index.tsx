import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { corpusQuery } from '#src/data/corpus-query.ts';
import { PostSearchSchema } from '#src/features/topics/posts/post-search.ts';
import { PostsPage } from '#src/features/topics/posts/posts-page.tsx';

export const Route = createFileRoute('/posts/')({
  validateSearch: PostSearchSchema,
  loader: ({ context }) => context.queryClient.ensureQueryData(corpusQuery),
  component: Posts,
});

function Posts() {
  const { data: index } = useSuspenseQuery(corpusQuery);
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <PostsPage
      index={index}
      search={search}
      onSearch={(next) => navigate({ search: next, replace: true, resetScroll: false })}
    />
  );
}
