import { createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import ErrorPage from './error-page.tsx';

describe('a page that breaks by a fault of ours', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it.each([
    ['an error', new Error('the map has no middle')],
    ['a mere text', 'the map has no middle'],
  ])('says so, for %s, and can be tried again', async (_what, thrown) => {
    // React and the router both report what a component throws.
    vi.spyOn(console, 'error').mockReturnValue();
    vi.spyOn(console, 'warn').mockReturnValue();
    let broken = true;
    const routeTree = createRootRoute({
      component: () => {
        if (broken) throw thrown;
        return <h1>Whole again</h1>;
      },
    });
    const router = createRouter({ routeTree, defaultErrorComponent: ErrorPage });
    render(<RouterProvider router={router as never} />);

    expect(await screen.findByRole('heading', { level: 1, name: 'This page broke' })).toBeVisible();
    expect(screen.getByRole('alert')).toHaveTextContent(
      'Something here is wrong with Throughline itself: the map has no middle',
    );
    expect(screen.getByRole('alert')).toHaveTextContent('Try again, or reload the page.');

    broken = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Whole again' })).toBeVisible();
  });
});
