import { type QueryClient, useQuery } from '@tanstack/react-query';
import { createRootRouteWithContext, Outlet } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { corpusQuery } from '#src/data/corpus-query.ts';
import { useMarks } from '#src/data/marks/use-marks.ts';
import { showOverlay, useOverlay } from '#src/ui/overlay.ts';

const ArchiveChanged = lazy(() => import('#src/features/tracker/archive-changed.tsx'));
/** Comes with the search when it is first opened. */
const Palette = lazy(() => import('#src/features/search/palette.tsx'));

export const Route = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: Root,
});

function Root() {
  const overlay = useOverlay();
  const { data: index } = useQuery({ ...corpusQuery, enabled: false });
  // Only marks can have been changed by it, and only who has some loads what says so.
  const { store } = useMarks();
  return (
    <>
      <Outlet />
      {index && store && (
        <Suspense>
          <ArchiveChanged index={index} />
        </Suspense>
      )}
      {index && overlay === 'palette' && (
        <Suspense>
          <Palette index={index} onClose={() => showOverlay(undefined)} />
        </Suspense>
      )}
    </>
  );
}
