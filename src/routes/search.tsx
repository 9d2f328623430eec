import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { corpusQuery } from '#src/data/corpus-query.ts';
import { SearchPage } from '#src/features/search/search-page.tsx';
import { SearchSearchSchema } from '#src/features/search/search-search.ts';

export const Route = createFileRoute('/search')({
  validateSearch: SearchSearchSchema,
  loader: ({ context }) => context.queryClient.ensureQueryData(corpusQuery),
  component: Search,
});

function Search() {
  const { data: index } = useSuspenseQuery(corpusQuery);
  const { q = '' } = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <SearchPage
      index={index}
      query={q}
      onQuery={(next) =>
        navigate({ search: { q: next || undefined }, replace: true, resetScroll: false })
      }
    />
  );
}
