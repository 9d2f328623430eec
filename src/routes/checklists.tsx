import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { allItemsQuery } from '#src/data/all-items-query.ts';
import { corpusQuery } from '#src/data/corpus-query.ts';
import { ChecklistSearchSchema } from '#src/features/tracker/checklist-search.ts';
import { ChecklistsPage } from '#src/features/tracker/checklists-page.tsx';

export const Route = createFileRoute('/checklists')({
  validateSearch: ChecklistSearchSchema,
  loader: async ({ context: { queryClient } }) => {
    // What no other page needs is loaded beside the archive, and in no other page.
    const [index, { allItemsQuery }] = await Promise.all([
      queryClient.ensureQueryData(corpusQuery),
      import('#src/data/all-items-query.ts'),
    ]);
    await queryClient.ensureQueryData(allItemsQuery(index));
  },
  component: Checklists,
});

function Checklists() {
  const { data: index } = useSuspenseQuery(corpusQuery);
  const { data: all } = useSuspenseQuery(allItemsQuery(index));
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <ChecklistsPage
      index={index}
      all={all}
      search={search}
      onSearch={(next, { page = false } = {}) =>
        navigate({ search: next, replace: !page, resetScroll: page })
      }
    />
  );
}
