import type { QueryClient } from '@tanstack/react-query';
import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { shelfQuery } from '#src/data/shelf-query.ts';
import { isWrittenHere, type WrittenPage, writtenPage } from '#src/data/written-page.ts';
import { typeAhead } from '#src/ui/overlay.ts';
import { whenIdle } from '#src/ui/when-idle.ts';
import { App } from './app.tsx';
import { createQueryClient } from './query-client.ts';
import { createAppRouter } from './router.tsx';

/**
 * Brings the page to life. One that was written at build time for this very address is taken over as
 * it stands, once everything that it shows is loaded; anything else is drawn from nothing, at once.
 */
export async function start(root: HTMLElement): Promise<void> {
  // Nobody loses a focus who has none.
  const care = () => {
    void import('#src/ui/care-for-focus.ts').then(({ careForFocus }) => careForFocus());
    // Until then a mouse has the browser's own.
    void import('#src/ui/tooltip.ts').then(({ showTooltips }) => showTooltips());
  };
  document.addEventListener('focusin', care, { once: true });
  const queryClient = createQueryClient();
  const written = writtenPage();
  if (written && isWrittenHere()) {
    // The browser has put such a page where the reader left it, who may have scrolled since.
    let takenOver = false;
    const router = createAppRouter({ queryClient, scrollRestoration: () => takenOver });
    markRendered(router, () => {
      takenOver = true;
      // What the first draw has only begun, such as the way to the marks, comes before.
      whenIdle(() => {
        const early = document.documentElement as Early;
        const { again, typed = '' } = early.pressed ?? {};
        delete early.pressed;
        again?.();
        typeAhead(typed);
      });
    });
    await router.load();
    const app = <App queryClient={queryClient} router={router} />;
    const whole = router.state.matches.every(({ status }) => status === 'success');
    if (whole && shows(queryClient, written)) {
      // As a transition: in pieces between which the reader's clicks and keys are answered.
      startTransition(() => {
        answers();
        hydrateRoot(root, app);
      });
    } else {
      takenOver = true;
      answers();
      createRoot(root).render(app);
    }
    return;
  }
  root.replaceChildren();
  delete document.documentElement.dataset['elsewhere'];
  answers();
  const router = createAppRouter({ queryClient });
  markRendered(router);
  createRoot(root).render(<App queryClient={queryClient} router={router} />);
}

/** What public/before-paint.js leaves there: how to press again what was pressed last, and what was typed then. */
type Early = HTMLElement & { pressed?: { again: () => void; typed: string } };

/** Presses are for the app from here on: public/before-paint.js notes no more of them. */
function answers(): void {
  document.documentElement.dataset['answers'] = '';
}

/** Notes in the browser's timeline when the first page answers; the benchmarks read it. */
function markRendered(router: ReturnType<typeof createAppRouter>, then?: () => void): void {
  const unsubscribe = router.subscribe('onRendered', () => {
    unsubscribe();
    performance.mark('throughline.answers');
    then?.();
  });
}

/** Whether the archive that was loaded is the one that the page was written from. */
function shows(queryClient: QueryClient, { stamp }: WrittenPage): boolean {
  return queryClient.getQueryData(shelfQuery.queryKey)?.corpora[0]?.stamp === stamp;
}
