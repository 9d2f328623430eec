import { type QueryClient, useQuery } from '@tanstack/react-query';
import { createRootRouteWithContext, Outlet } from '@tanstack/react-router';
import { corpusQuery } from '#src/data/corpus-query.ts';
import { ArchiveChanged } from '#src/features/tracker/archive-changed.tsx';

export const Route = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: Root,
});

function Root() {
  const { data: index } = useQuery({ ...corpusQuery, enabled: false });
  return (
    <>
      {index && <ArchiveChanged index={index} />}
      <Outlet />
    </>
  );
}
