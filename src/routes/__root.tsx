import { type QueryClient, useQuery } from '@tanstack/react-query';
import { createRootRouteWithContext, Outlet } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { corpusQuery } from '#src/data/corpus-query.ts';
import { ArchiveChanged } from '#src/features/tracker/archive-changed.tsx';
import { showOverlay, useOverlay } from '#src/ui/overlay.ts';

export const Route = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: Root,
});

/** Comes with the search when it is first opened. */
const Palette = lazy(() => import('#src/features/search/palette.tsx'));

function Root() {
  const overlay = useOverlay();
  const { data: index } = useQuery({ ...corpusQuery, enabled: false });
  return (
    <>
      {index && <ArchiveChanged index={index} />}
      <Outlet />
      {index && overlay === 'palette' && (
        <Suspense>
          <Palette index={index} onClose={() => showOverlay(undefined)} />
        </Suspense>
      )}
    </>
  );
}
