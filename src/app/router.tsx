import type { QueryClient } from '@tanstack/react-query';
import { createRouter, type RouterHistory, stringifySearchWith } from '@tanstack/react-router';
import { routeTree } from '#src/routeTree.gen.ts';
import { focusStart } from '#src/ui/page-start.ts';
import { PendingPage } from './pending-page.tsx';
import { ErrorPageWhenNeeded, NotFoundPageWhenNeeded } from './rare-pages.tsx';
import { Shell } from './shell.tsx';

/** What differs from the browser's own: in tests, where pages are written, and where they are taken over. */
type Surroundings = {
  history?: RouterHistory;
  origin?: string;
  /** Whether a page that was just drawn may be scrolled to its place. */
  scrollRestoration?: false | (() => boolean);
};

export function createAppRouter({
  queryClient,
  ...surroundings
}: { queryClient: QueryClient } & Surroundings) {
  const router = createRouter({
    routeTree,
    context: {
      queryClient,
      shownPath: (): string | undefined => router.state.resolvedLocation?.pathname,
    },
    basepath: import.meta.env.BASE_URL,
    InnerWrap: Shell,
    defaultPendingComponent: PendingPage,
    defaultErrorComponent: ErrorPageWhenNeeded,
    defaultNotFoundComponent: NotFoundPageWhenNeeded,
    // A cached page comes at once; whatever takes longer shows its shape, for as long as it takes.
    defaultPendingMs: 100,
    defaultPendingMinMs: 0,
    defaultPreload: 'intent',
    scrollRestoration: true,
    // Every search parameter is plain text in the URL: `?text=2021` is not a number. The router's own
    // parsers all make one of it.
    parseSearch: (search) => Object.fromEntries(new URLSearchParams(search)),
    stringifySearch: stringifySearchWith(String),
    ...surroundings,
  });
  // A new page begins at its heading for the keyboard and for screen readers too, or at the part of it
  // that one goes to; a filter makes no new page.
  router.subscribe('onRendered', ({ fromLocation, toLocation, pathChanged, hashChanged }) => {
    if (fromLocation && (pathChanged || hashChanged)) focusStart(toLocation.hash);
  });
  return router;
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
