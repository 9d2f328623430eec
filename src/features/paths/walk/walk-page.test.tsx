import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { corpusOf, post } from '#src/testing/corpus-builder.ts';
import { answers, offers } from '#src/testing/handlers.ts';
import { renderRoute } from '#src/testing/render-route.tsx';
import { server } from '#src/testing/server.ts';
import { setSingleKeys } from '#src/ui/single-keys.ts';

const corpus = corpusOf(
  [
    post('new', {
      title: 'Newest',
      date: '2024-03-01',
      topics: 'cqrs go',
      minutes: 7,
      url: 'https://notes.example/new',
      summary: 'Where it stands.',
    }),
    post('between', { title: 'Between', date: '2023-01-01', topics: 'cqrs' }),
    post('middle', { title: 'Middle', date: '2020-01-01', topics: 'cqrs sagas' }),
    post('old', { title: 'Oldest', date: '2018-01-01', topics: 'cqrs' }),
    post('go', { title: 'Going', date: '2017-01-01', topics: 'go plans' }),
  ],
  { topics: { cqrs: { title: 'CQRS' } } },
);

const step = () => within(screen.getByRole('article'));
const title = () => step().getByRole('heading', { level: 2 });
const read = (text: string) => within(screen.getByRole('list', { name: 'Facts' })).findByText(text);
const markRead = async (user: Awaited<ReturnType<typeof renderRoute>>['user']) =>
  user.click(await screen.findByRole('button', { name: 'Mark as read' }));

/** Follows the link to the original, but for the leaving. */
function follow() {
  document.addEventListener('click', (event) => event.preventDefault(), { once: true });
  fireEvent.click(step().getByRole('link', { name: /original/ }));
}

function seen(state: 'hidden' | 'visible') {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  act(() => void document.dispatchEvent(new Event('visibilitychange')));
}

describe('walking a path', () => {
  beforeEach(() => {
    vi.restoreAllMocks();
    server.use(...offers(corpus));
  });

  it('shows a post with its place, what it adds, and the way to the original', async () => {
    await renderRoute('/paths/cqrs');
    expect(title()).toHaveTextContent('Newest');
    expect(step().getByText('1 of 3 · current state, the newest of 4')).toBeVisible();
    expect(step().getByText('1 March 2024').parentElement).toHaveTextContent('· 7 min');
    expect(step().getByText('Where it stands.')).toBeVisible();
    expect(step().getByText(/^Adds/)).toHaveTextContent('Adds Go to what you have met.');
    expect(step().getByRole('link', { name: /original at notes.example/ })).toHaveAttribute(
      'href',
      'https://notes.example/new',
    );
    const facts = screen.getByRole('list', { name: 'Facts' });
    expect(facts).toHaveTextContent('0 of 3 read');
    expect(facts).toHaveTextContent('2 estimated');
  });

  it('goes on and back by links and by keys, and keeps the place in the address', async () => {
    const { user, address } = await renderRoute('/paths/cqrs');
    await user.click(screen.getByRole('link', { name: /next/ }));
    expect(title()).toHaveTextContent('Middle');
    expect(title()).toHaveFocus();
    expect(address()).toBe('/paths/cqrs?post=middle');
    await user.keyboard('j');
    expect(title()).toHaveTextContent('Oldest');
    await user.keyboard('j');
    expect(title()).toHaveTextContent('Oldest');
    await user.keyboard('kk');
    expect(title()).toHaveTextContent('Newest');
    expect(screen.getByRole('link', { name: /current state/ })).toHaveAttribute(
      'aria-current',
      'page',
    );
  });

  it('takes no letter that is typed or pressed with another key for a step', async () => {
    const { user } = await renderRoute('/paths/cqrs');
    await user.click(screen.getByRole('combobox', { name: 'Order' }));
    await user.keyboard('j');
    await user.keyboard('{Escape}{Control>}j{/Control}');
    expect(title()).toHaveTextContent('Newest');
  });

  it('goes nowhere by a key where single keys are switched off', async () => {
    const { user } = await renderRoute('/paths/cqrs');
    act(() => setSingleKeys(false));
    await user.keyboard('j');
    expect(title()).toHaveTextContent('Newest');
    expect(screen.getByRole('link', { name: /next/ })).not.toHaveAttribute('aria-keyshortcuts');
    act(() => setSingleKeys(true));
    await user.keyboard('j');
    expect(title()).toHaveTextContent('Middle');
    expect(title()).toHaveFocus();
  });

  it('stays at a post that is marked, and counts it', async () => {
    const { user } = await renderRoute('/paths/cqrs');
    await markRead(user);
    expect(await read('1 of 3 read')).toBeVisible();
    expect(title()).toHaveTextContent('Newest');
    expect(screen.getByRole('checkbox', { name: 'Read: Newest' })).toBeChecked();
  });

  it('marks the post at which one stands by a key, and another one where that has the focus', async () => {
    const { user } = await renderRoute('/paths/cqrs');
    await markRead(user);
    await user.keyboard('j');
    await user.keyboard('d');
    expect(await read('2 of 3 read')).toBeVisible();
    await user.keyboard('r');
    expect(await read('1 of 3 read')).toBeVisible();
    screen.getByRole('checkbox', { name: 'Read: Oldest' }).focus();
    await user.keyboard('d');
    expect(screen.getByRole('checkbox', { name: 'Read: Oldest' })).toBeChecked();
    expect(screen.getByRole('checkbox', { name: 'Read: Middle' })).not.toBeChecked();
  });

  it('is planned once by a double click', async () => {
    const { user } = await renderRoute('/paths/cqrs');
    await read('0 of 3 read');
    await user.dblClick(screen.getByRole('button', { name: 'Plan it' }));
    expect(await screen.findByRole('button', { name: 'Remove this plan' })).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Paths' }));
    const plans = within(await screen.findByRole('region', { name: 'My plans' }));
    expect(await plans.findByRole('link')).toHaveTextContent('CQRS');
  });

  it('ends in what is next', async () => {
    const { user } = await renderRoute('/paths/cqrs');
    for (const [at, name] of ['Newest', 'Middle', 'Oldest'].entries()) {
      expect(title()).toHaveTextContent(name);
      await markRead(user);
      // The first mark of a reader waits for the marks to be opened.
      expect(await read(`${at + 1} of 3 read`)).toBeVisible();
      await user.keyboard('j');
    }
    const end = within(screen.getByRole('region', { name: 'This path is finished' }));
    expect(end.queryByText(/Going/)).not.toBeInTheDocument();
    expect(end.getByText(/Nothing unread/)).toBeVisible();
  });

  it('asks once, of whoever comes back from the original, whether it was read', async () => {
    const { user } = await renderRoute('/paths/cqrs');
    seen('hidden');
    seen('visible');
    expect(screen.queryByText(/Read it/)).not.toBeInTheDocument();

    follow();
    seen('hidden');
    seen('visible');
    expect(screen.getByText('Back from the original. Read it?')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Not yet' }));
    seen('visible');
    expect(screen.queryByText(/Read it/)).not.toBeInTheDocument();

    follow();
    seen('visible');
    await user.click(screen.getByRole('button', { name: 'Yes, mark as read' }));
    expect(screen.getByRole('checkbox', { name: 'Read: Newest' })).toBeChecked();
    expect(screen.queryByText(/Read it/)).not.toBeInTheDocument();
  });

  it('lists all posts, the stages standing out, in an order that the address keeps', async () => {
    const { user, address } = await renderRoute('/paths/cqrs');
    const full = () => within(screen.getByRole('region', { name: 'The full path' }));
    const titles = () =>
      full()
        .getAllByRole('link')
        .map((link) => link.textContent);
    expect(titles()).toEqual(['Newest', 'Between', 'Middle', 'Oldest']);
    expect(full().getByText('operating middle, the one in the middle of 4')).toBeVisible();
    await user.selectOptions(full().getByRole('combobox', { name: 'Order' }), 'oldest');
    await waitFor(() => expect(titles()).toEqual(['Oldest', 'Middle', 'Between', 'Newest']));
    expect(address()).toBe('/paths/cqrs?order=oldest');
    await user.click(full().getByRole('link', { name: 'Between' }));
    expect(step().getByText('3 of 4')).toBeVisible();
    expect(address()).toContain('through=all');
  });

  it('is one post long for a topic of one post', async () => {
    await renderRoute('/paths/sagas');
    expect(step().getByText('1 of 1 · current state, the only one')).toBeVisible();
    expect(screen.queryByRole('link', { name: /next|previous/ })).not.toBeInTheDocument();
  });

  it('takes an address that asks for nonsense for one that asks for nothing', async () => {
    await renderRoute('/paths/cqrs?post=nowhere&order=sideways&through=walls');
    expect(title()).toHaveTextContent('Newest');
  });

  it('knows a topic that is called as the plans are', async () => {
    await renderRoute('/paths/plans');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Plans');
    expect(title()).toHaveTextContent('Going');
  });

  it('offers the nearest names for an unknown topic, and their paths', async () => {
    await renderRoute('/paths/cqr');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('No topic of this name');
    expect(screen.getByRole('link', { name: 'CQRS' })).toHaveAttribute('href', '/paths/cqrs');
  });

  it('says what is wrong when the corpus does not load', async () => {
    server.use(answers('corpus', () => new Response(null, { status: 404 })));
    await renderRoute('/paths/cqrs');
    expect(screen.getByRole('alert')).toHaveTextContent('There is no file');
  });
});
