import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { corpusQuery } from '#src/data/corpus-query.ts';
import { TopicSearchSchema } from '#src/features/topics/list/topic-search.ts';
import { TopicsPage } from '#src/features/topics/list/topics-page.tsx';

export const Route = createFileRoute('/topics/')({
  validateSearch: TopicSearchSchema,
  loader: ({ context }) => context.queryClient.ensureQueryData(corpusQuery),
  component: Topics,
});

function Topics() {
  const { data: index } = useSuspenseQuery(corpusQuery);
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <TopicsPage
      index={index}
      search={search}
      onSearch={(next) => navigate({ search: next, replace: true, resetScroll: false })}
    />
  );
}
