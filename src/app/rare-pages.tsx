import type { ErrorComponentProps } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { PendingPage } from './pending-page.tsx';

/**
 * The pages that most readers never see are loaded when there is need of them. Where even that fails
 * (the network is gone, the site has moved on), a few words of the page itself have to do.
 */
const ErrorPage = lazy(() => import('./error-page.tsx').catch(() => ({ default: LastWords })));
const NotFoundPage = lazy(() =>
  import('./not-found-page.tsx').catch(() => ({ default: LastWords })),
);

export function ErrorPageWhenNeeded(props: ErrorComponentProps) {
  return (
    <Suspense fallback={<PendingPage />}>
      <ErrorPage {...props} />
    </Suspense>
  );
}

export function NotFoundPageWhenNeeded() {
  return (
    <Suspense fallback={<PendingPage />}>
      <NotFoundPage />
    </Suspense>
  );
}

function LastWords() {
  return (
    <div role="alert">
      <h1>This page could not be loaded</h1>
      <p>Check the connection, then reload the page. Nothing of yours was changed.</p>
    </div>
  );
}
