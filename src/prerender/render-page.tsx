import type { QueryClient } from '@tanstack/react-query';
import { createMemoryHistory } from '@tanstack/react-router';
import { renderToString } from 'react-dom/server';
import { App } from '#src/app/app.tsx';
import { createAppRouter } from '#src/app/router.tsx';
import { type Head, HeadContext } from '#src/ui/page-head.tsx';

/** A page as it is before any script has run: what stands in its root element, and its head. */
export type RenderedPage = Head & { html: string };

/** What React writes in place of a part that waits for something or broke. */
const UNFINISHED = /<!--\$[?!]-->/;

/**
 * Renders the page of an address with the app's own routes.
 *
 * @throws Error when the page is not whole: a written page must be the one that the app would draw.
 */
export async function renderPage(address: string, queryClient: QueryClient): Promise<RenderedPage> {
  const history = createMemoryHistory({ initialEntries: [address] });
  const router = createAppRouter({
    queryClient,
    history,
    origin: 'http://localhost',
    scrollRestoration: false,
  });
  await router.load();
  const failed = router.state.matches.find(({ status }) => status !== 'success');
  if (failed) throw new Error(`${address} does not load.`, { cause: failed.error });
  let head: Head | undefined;
  const html = renderToString(
    <HeadContext
      value={(given) => {
        head = given;
      }}
    >
      <App queryClient={queryClient} router={router} />
    </HeadContext>,
  );
  if (!head || UNFINISHED.test(html)) throw new Error(`${address} was not rendered whole.`);
  return { ...head, html };
}
