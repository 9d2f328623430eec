import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { smallCorpus } from '#src/testing/corpus-builder.ts';
import { offers } from '#src/testing/handlers.ts';
import { renderRoute } from '#src/testing/render-route.tsx';
import { server } from '#src/testing/server.ts';

const nav = () => within(screen.getByRole('navigation', { name: 'Main' }));

describe('around every page', () => {
  beforeEach(() => {
    server.use(...offers(smallCorpus()));
  });

  it('stand the name of the archive, the ways to go, and the page as its one main part', async () => {
    await renderRoute('/topics');
    // The header of a page is no banner, being inside its main part; queries by role do not know that.
    const [bar] = screen.getAllByRole('banner');
    const banner = within(bar as HTMLElement);
    expect(banner.getByRole('link', { name: 'Throughline' })).toHaveAttribute('href', '/');
    expect(banner.getByText('Small Notes')).toBeVisible();
    expect(nav().getByRole('link', { name: 'Topics' })).toHaveAttribute('href', '/topics');
    expect(nav().getByRole('link', { name: 'Posts' })).toHaveAttribute('href', '/posts');
    expect(screen.getAllByRole('main')).toHaveLength(1);
    expect(screen.getByRole('contentinfo')).toHaveTextContent(
      'Nothing you do here is sent anywhere.',
    );
    expect(screen.getByRole('link', { name: 'Skip to the page' })).toHaveAttribute(
      'href',
      `#${screen.getByRole('main').id}`,
    );
  });

  it.each([
    ['/paths', 'Paths'],
    ['/checklists', 'Checklists'],
    ['/topics', 'Topics'],
    ['/graph', 'Graph'],
    ['/topics?family=craft', 'Topics'],
    ['/posts?year=2016', 'Posts'],
  ])('is marked which way the page lies: %s', async (address, name) => {
    await renderRoute(address);
    const current = nav()
      .getAllByRole('link')
      .filter((link) => link.getAttribute('aria-current') === 'page');
    expect(current.map((link) => link.textContent)).toEqual([name]);
  });

  it('the focus goes to the top of a new page, and stays where it is while one filters', async () => {
    const { user } = await renderRoute('/');
    await user.click(nav().getByRole('link', { name: 'Topics' }));
    const heading = await screen.findByRole('heading', { level: 1, name: 'Topics' });
    await waitFor(() => expect(heading).toHaveFocus());
    const order = screen.getByRole('combobox', { name: 'Order' });
    order.focus();
    await user.selectOptions(order, 'Name');
    await waitFor(() =>
      expect(screen.getByRole('combobox', { name: 'Order' })).toHaveValue('name'),
    );
    expect(order).toHaveFocus();
  });
});

describe('the theme', () => {
  const root = document.documentElement;
  const choice = (name: string) =>
    within(screen.getByRole('group', { name: 'Theme' })).getByRole('radio', { name });

  beforeEach(() => {
    server.use(...offers(smallCorpus()));
  });

  afterEach(() => {
    vi.restoreAllMocks();
    delete root.dataset['theme'];
  });

  it('is that of the system until one is chosen, and again afterwards', async () => {
    const { user } = await renderRoute('/');
    expect(choice('System')).toBeChecked();
    await user.click(choice('Dark'));
    expect(choice('Dark')).toBeChecked();
    expect(choice('System')).not.toBeChecked();
    expect(root.dataset['theme']).toBe('dark');
    await user.click(choice('Light'));
    expect(root.dataset['theme']).toBe('light');
    await user.click(choice('System'));
    expect(root.dataset['theme']).toBeUndefined();
  });

  it('begins as the page was painted', async () => {
    root.dataset['theme'] = 'dark';
    await renderRoute('/');
    expect(choice('Dark')).toBeChecked();
  });

  it('can be chosen where storage is blocked, for as long as the page lives', async () => {
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('Access is denied', 'SecurityError');
    });
    const { user } = await renderRoute('/');
    await user.click(choice('Dark'));
    expect(root.dataset['theme']).toBe('dark');
    await user.click(within(screen.getByRole('navigation')).getByRole('link', { name: 'Posts' }));
    await screen.findByRole('heading', { level: 1, name: 'Posts' });
    expect(choice('Dark')).toBeChecked();
  });
});
