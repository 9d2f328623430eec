import { act, screen } from '@testing-library/react';
import { HttpResponse } from 'msw';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { smallCorpus } from '#src/testing/corpus-builder.ts';
import { answers, keepsWaiting, offers } from '#src/testing/handlers.ts';
import { openRoute } from '#src/testing/render-route.tsx';
import { server } from '#src/testing/server.ts';

const ROUTES = ['/', '/topics', '/topics/go', '/graph', '/posts', '/posts/2016-05-05-chairs'];

const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));

describe('a page that is still loading', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    server.use(...offers(smallCorpus()));
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  it.each(ROUTES)(
    'shows its shape at once, and says so to those who cannot see it: %s',
    async (address) => {
      server.use(keepsWaiting('corpus'));
      openRoute(address);
      await pass(0);
      expect(screen.getByRole('status')).toHaveTextContent(/^Loading the page\.$/);
      expect(screen.getByRole('navigation', { name: 'Main' })).toBeVisible();
      expect(screen.queryByRole('heading', { level: 1 })).not.toBeInTheDocument();
    },
  );

  it('is one too while its card is on the way', async () => {
    server.use(keepsWaiting('cards'));
    openRoute('/topics/go');
    await pass(0);
    expect(screen.getByRole('status')).toHaveTextContent(/^Loading the page\.$/);
    await pass(6000);
    expect(screen.getByRole('status')).toHaveTextContent('Still loading');
    expect(screen.queryByRole('heading', { level: 1 })).not.toBeInTheDocument();
  });

  it.each(ROUTES)('says after five seconds that it still does: %s', async (address) => {
    server.use(keepsWaiting('shelf'));
    openRoute(address);
    await pass(4900);
    expect(screen.getByRole('status')).not.toHaveTextContent('Still loading');
    await pass(200);
    expect(screen.getByRole('status')).toHaveTextContent(
      'Still loading: the archive is large or the connection slow. It comes by itself.',
    );
    await pass(60_000);
    expect(screen.getByRole('status')).toHaveTextContent('Still loading');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('becomes the page as soon as the archive is there', async () => {
    let arrive = () => {};
    const arrival = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    server.use(
      answers('corpus', async () => {
        await arrival;
        return HttpResponse.json(smallCorpus());
      }),
    );
    openRoute('/topics/event-sourcing');
    await pass(6000);
    expect(screen.getByRole('status')).toHaveTextContent('Still loading');
    arrive();
    await pass(0);
    await vi.waitFor(
      () => expect(screen.getByRole('heading', { level: 1, name: 'Event sourcing' })).toBeVisible(),
      { timeout: 10_000 },
    );
    expect(screen.queryByText(/Still loading/)).not.toBeInTheDocument();
  });
});
