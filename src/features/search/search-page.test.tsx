import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { smallCorpus } from '#src/testing/corpus-builder.ts';
import { offers } from '#src/testing/handlers.ts';
import { renderRoute } from '#src/testing/render-route.tsx';
import { server } from '#src/testing/server.ts';

const text = () => screen.getByRole('searchbox', { name: 'Words and filter words' });
const results = () => within(screen.getByRole('main')).getAllByRole('listitem');
const count = (said: RegExp | string) =>
  waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(said));
const facets = () => within(screen.getByRole('region', { name: 'Narrow the results' }));

describe('the page of results', () => {
  beforeEach(() => {
    server.use(...offers(smallCorpus()));
  });

  it('shows what the address asks for, each result a link', async () => {
    const { user, address } = await renderRoute('/search?q=joints');
    await count(/^\d+ results?$/);
    expect(text()).toHaveValue('joints');
    expect(document.title).toBe('Search: joints · Throughline');
    const [first] = within(screen.getByRole('main')).getAllByRole('link');
    expect(first).toHaveTextContent(/^Joints/);
    await user.click(first as HTMLElement);
    await screen.findByRole('heading', { level: 1, name: 'Joints' });
    expect(address()).toBe('/topics/joints');
  });

  it('takes as much of a text that was pasted as the field does', async () => {
    await renderRoute(`/search?q=${'wood '.repeat(80)}`);
    await count(/^\d+ results?$/);
    expect(text()).toHaveValue('wood '.repeat(40));
  });

  it('keeps what is typed in the address, as one entry of the history', async () => {
    const { user, address, history } = await renderRoute('/search');
    const before = history.length;
    await user.type(text(), 'event is:left');
    await waitFor(() => expect(address()).toBe('/search?q=event+is%3Aleft'));
    expect(history.length).toBe(before);
  });

  it('is narrowed by facets, which say what each would leave, and widened again', async () => {
    const { user, address } = await renderRoute('/search?q=event');
    await count(/^\d+ results$/);
    const posts = facets().getByRole('button', { name: /^Posts \d+$/ });
    const wanted = /\d+$/.exec(posts.textContent ?? '')?.[0];
    await user.click(posts);
    await count(`${wanted} result`);
    expect(address()).toBe('/search?q=event+in%3Aposts');
    const pressed = facets().getByRole('button', { name: /^Posts/ });
    expect(pressed).toHaveAttribute('aria-pressed', 'true');
    await user.click(pressed);
    await waitFor(() => expect(address()).toBe('/search?q=event'));
  });

  it('counts what is left, and follows the marks', async () => {
    await renderRoute('/search?q=is:done');
    await count('0 results');
    expect(facets().getByRole('button', { name: /^Left \d+/ })).toBeVisible();
    expect(screen.getByText(/^Nothing was found for/)).toBeVisible();
  });

  it('says what it leaves out because the archive does not have it', async () => {
    await renderRoute('/search?q=event+topic:submarines');
    await count(/result/);
    expect(screen.getByText(/There is nothing for/)).toHaveTextContent('topic:submarines');
    expect(results().length).toBeGreaterThan(0);
  });

  it('names what is near when nothing was found', async () => {
    const { user } = await renderRoute('/search?q=architextonicks');
    await count('0 results');
    await user.click(screen.getByRole('link', { name: 'Architecture' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Architecture' })).toBeVisible();
  });

  it('says when only some of the words were found', async () => {
    await renderRoute('/search?q=event+submarine');
    await count(/with some of the words; none has all/);
  });

  it('shows all there is for no query at all', async () => {
    await renderRoute('/search');
    await count(/^\d+ things to find$/);
  });
});
