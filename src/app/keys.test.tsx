import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { smallCorpus } from '#src/testing/corpus-builder.ts';
import { offers } from '#src/testing/handlers.ts';
import { renderRoute } from '#src/testing/render-route.tsx';
import { server } from '#src/testing/server.ts';
import { KEYS } from '#src/ui/keys.ts';
import { MAP_KEYS } from '#src/ui/map-keys.ts';
import { setSingleKeys } from '#src/ui/single-keys.ts';

beforeEach(() => {
  server.use(...offers(smallCorpus()));
});
afterEach(() => setSingleKeys(true));

describe('keys that work anywhere', () => {
  it.each([
    ['gh', 'Small Notes'],
    ['gt', 'Topics'],
    ['gg', 'Graph'],
    ['gp', 'Paths'],
    ['gc', 'Checklists'],
    ['go', 'Posts'],
  ])('%s goes to %s', async (keys, title) => {
    const { user } = await renderRoute(keys === 'go' ? '/topics' : '/posts');
    await user.keyboard(keys);
    expect(await screen.findByRole('heading', { level: 1, name: title })).toBeVisible();
  });

  it('do nothing while one types, composes, or has a dialog open', async () => {
    const { user, address } = await renderRoute('/topics');
    await user.type(screen.getByRole('searchbox', { name: 'Text' }), 'go');
    await waitFor(() => expect(address()).toBe('/topics?text=go'));
    fireEvent.keyDown(document.body, { key: '?', isComposing: true });
    fireEvent.keyDown(document.body, { key: '?', keyCode: 229 });
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    fireEvent.keyDown(document.body, { key: '?' });
    await screen.findByRole('dialog', { name: 'Keys' });
    screen.getByRole('button', { name: 'Close' }).focus();
    await user.keyboard('gh');
    expect(address()).toBe('/topics?text=go');
  });

  it('what is typed before the palette is there is not lost', async () => {
    await renderRoute('/topics');
    for (const key of '/gh') fireEvent.keyDown(document.body, { key });
    expect(await screen.findByRole('combobox', { name: 'Find anything' })).toHaveValue('gh');
    expect(screen.getByRole('heading', { level: 1, name: 'Topics' })).toBeVisible();
  });

  it('work again as soon as what lay over the page is left', async () => {
    await renderRoute('/topics');
    fireEvent.keyDown(document.body, { key: '/' });
    const palette = await screen.findByRole('dialog', { name: 'Find anything' });
    fireEvent(palette, new Event('cancel'));
    fireEvent.keyDown(document.body, { key: '?' });
    expect(await screen.findByRole('dialog', { name: 'Keys' })).toBeVisible();
    fireEvent(palette, new Event('close'));
    expect(screen.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  });

  it('leave alone what the page has done with a key already', async () => {
    await renderRoute('/topics');
    const main = screen.getByRole('main');
    main.addEventListener('keydown', (event) => event.preventDefault());
    fireEvent.keyDown(main, { key: '?' });
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('j and k go from post to post and back', async () => {
    const { user } = await renderRoute('/posts');
    const boxes = screen.getAllByRole('checkbox', { name: /^Read: / });
    await user.keyboard('jj');
    await waitFor(() => expect(boxes[1]).toHaveFocus());
    await user.keyboard('k');
    await waitFor(() => expect(boxes[0]).toHaveFocus());
    await waitFor(() => expect(boxes[0]).not.toHaveAttribute('aria-disabled', 'true'));
    await user.keyboard('d');
    await waitFor(() => expect(boxes[0]).toBeChecked());
    await user.keyboard('j');
    await waitFor(() => expect(boxes[1]).toHaveFocus());
  });

  it('j goes through the rows of topics', async () => {
    const { user } = await renderRoute('/topics');
    await user.keyboard('j');
    await waitFor(() => expect(screen.getByRole('link', { name: /^Architecture/ })).toHaveFocus());
  });
});

describe('the list of keys', () => {
  it('has every key of the table', async () => {
    const { user } = await renderRoute('/topics');
    await user.keyboard('?');
    const dialog = within(await screen.findByRole('dialog', { name: 'Keys' }));
    for (const { says } of Object.values({ ...KEYS, ...MAP_KEYS }))
      expect(dialog.getByText(says)).toBeVisible();
  });

  it('switches single keys off, for good, and leaves those with Ctrl', async () => {
    const { user } = await renderRoute('/posts');
    await user.keyboard('?');
    await screen.findByRole('dialog', { name: 'Keys' });
    await user.click(screen.getByRole('checkbox', { name: /^Single keys/ }));
    expect(localStorage.getItem('throughline.single-keys')).toBe('off');
    await user.click(screen.getByRole('button', { name: 'Close' }));
    await user.keyboard('?/j');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(document.body).toHaveFocus();
    const [box] = screen.getAllByRole('checkbox', { name: /^Read: / });
    await waitFor(() => expect(box).not.toHaveAttribute('aria-disabled', 'true'));
    box?.focus();
    await user.keyboard('d');
    expect(box).not.toBeChecked();
    await user.keyboard('{Control>}k{/Control}');
    expect(await screen.findByRole('dialog', { name: 'Find anything' })).toBeVisible();
  });

  it('remembers that they are off', async () => {
    localStorage.setItem('throughline.single-keys', 'off');
    const { user } = await renderRoute('/posts');
    await user.keyboard('?');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });
});
