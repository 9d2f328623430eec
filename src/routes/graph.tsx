import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute, useNavigate } from '@tanstack/react-router';
import { corpusQuery } from '#src/data/corpus-query.ts';
import { ExplorerPage } from '#src/features/graph/explorer/explorer-page.tsx';
import { GraphSearchSchema } from '#src/features/graph/explorer/graph-search.ts';

export const Route = createFileRoute('/graph')({
  validateSearch: GraphSearchSchema,
  loader: ({ context }) => context.queryClient.ensureQueryData(corpusQuery),
  component: Graph,
});

function Graph() {
  const { data: index } = useSuspenseQuery(corpusQuery);
  const search = Route.useSearch();
  const navigate = useNavigate({ from: '/graph' });
  return (
    <ExplorerPage
      index={index}
      search={search}
      onSearch={(next) => navigate({ search: next, replace: true, resetScroll: false })}
      onOpen={(slug) => navigate({ to: '/topics/$slug', params: { slug } })}
    />
  );
}
