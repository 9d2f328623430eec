import { type QueryClient, useQuery } from '@tanstack/react-query';
import { createRootRouteWithContext, Outlet } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { corpusQuery } from '#src/data/corpus-query.ts';
import { useMarks } from '#src/data/marks/use-marks.ts';
import { afterPaint } from '#src/ui/after-paint.ts';
import { showOverlay, useOverlay } from '#src/ui/overlay.ts';

const ArchiveChanged = lazy(() => import('#src/features/tracker/archive-changed.tsx'));
/** Comes with the search when it is first opened. */
const Palette = lazy(() => import('#src/features/search/palette.tsx'));

/** What routes are given by the app. */
type Given = {
  queryClient: QueryClient;
  /** The path of the page that is on the screen; undefined before the first. */
  shownPath: () => string | undefined;
};

export const Route = createRootRouteWithContext<Given>()({
  // A page is drawn in one piece of work. Whoever asked for it sees first that the press has arrived.
  beforeLoad: async ({ context, location, preload }) => {
    const shown = context.shownPath();
    if (!preload && shown !== undefined && shown !== location.pathname) await afterPaint();
  },
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
