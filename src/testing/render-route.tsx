import { createMemoryHistory } from '@tanstack/react-router';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '#src/app/app.tsx';
import { createQueryClient } from '#src/app/query-client.ts';
import { createAppRouter } from '#src/app/router.tsx';

/** Opens an address of the app, with its real routes, and does not wait for what it loads. */
export function openRoute(address: string) {
  describePage();
  const queryClient = createQueryClient({ retryDelay: 0 });
  const history = createMemoryHistory({ initialEntries: [address] });
  const router = createAppRouter({ queryClient, history });
  render(<App queryClient={queryClient} router={router} />);
  return {
    user: userEvent.setup(),
    history,
    /** Path and search of the page, as the address bar would show them. */
    address: () => history.location.href,
  };
}

/** Opens an address and waits until there is a page, be it that of a failure. */
export async function renderRoute(address: string) {
  const route = openRoute(address);
  await screen.findByRole('heading', { level: 1 });
  return route;
}

/** What index.html brings and the pages change. */
function describePage() {
  document.title = 'Throughline';
  document.querySelector('meta[name="description"]')?.remove();
  const description = document.createElement('meta');
  description.name = 'description';
  document.head.append(description);
}
