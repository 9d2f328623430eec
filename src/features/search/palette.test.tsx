import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { http } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { corpusOf, post, smallCorpus } from '#src/testing/corpus-builder.ts';
import { answers, offers } from '#src/testing/handlers.ts';
import { InPageWorker } from '#src/testing/in-page-worker.ts';
import { renderRoute } from '#src/testing/render-route.tsx';
import { server } from '#src/testing/server.ts';

const field = () => screen.getByRole('combobox', { name: 'Find anything' });
const options = () => within(screen.getByRole('listbox')).getAllByRole('option');
const chosen = () => options().filter((option) => option.getAttribute('aria-selected') === 'true');

async function openPalette(address = '/posts') {
  const route = await renderRoute(address);
  await route.user.click(screen.getByRole('button', { name: 'Search' }));
  await screen.findByRole('dialog', { name: 'Find anything' });
  return route;
}

/** Puts a query in, and waits until the first line is what it has to be. */
async function find(query: string, first: RegExp) {
  fireEvent.change(field(), { target: { value: query } });
  await waitFor(() => expect(options()[0]).toHaveTextContent(first));
}

describe('the palette', () => {
  beforeEach(() => {
    server.use(...offers(smallCorpus()));
  });

  it('finds a topic by a mistyped name, lights it, and Enter goes there', async () => {
    const { user, address } = await openPalette();
    expect(field()).toHaveFocus();
    await find('architetcure', /^Architecture/);
    expect(within(options()[0] as HTMLElement).getAllByText('Architecture')[0]?.tagName).toBe(
      'MARK',
    );
    expect(field()).toHaveAttribute('aria-activedescendant', options()[0]?.id);
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('heading', { level: 1, name: 'Architecture' })).toBeVisible();
    expect(address()).toBe('/topics/architecture');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('finds posts, checklist items and statements, each with its kind', async () => {
    const { user, address } = await openPalette();
    await find('in:checklists event', /checklist of event sourcing/i);
    expect(options()[0]).toHaveTextContent('checklist item');
    await find('in:posts wood', /post/);
    await find('failure', /failure/i);
    expect(options()[0]).toHaveTextContent('failure mode');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(address()).toMatch(/^\/topics\/.+#.+\/failure-modes$/));
  });

  it('is gone through with the arrows, round and round', async () => {
    const { user } = await openPalette();
    expect(chosen()).toEqual([options()[0]]);
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(chosen()).toEqual([options()[2]]);
    await user.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}');
    expect(chosen()).toEqual([options().at(-1)]);
    expect(field()).toHaveAttribute('aria-activedescendant', options().at(-1)?.id);
  });

  it('offers the pages and what can be done before anything is typed, and does it', async () => {
    const { user, address } = await openPalette();
    const pages = within(screen.getByRole('group', { name: 'Go to' })).getAllByRole('option');
    expect(pages.map((page) => page.textContent)).toContainEqual(expect.stringMatching(/^Topics/));
    await find('dark', /^Dark theme/);
    await user.keyboard('{Enter}');
    expect(document.documentElement).toHaveAttribute('data-theme', 'dark');
    expect(screen.getByRole('radio', { name: 'Dark' })).toBeChecked();
    await user.click(screen.getByRole('button', { name: 'Search' }));
    await find('light th', /^Light theme/);
    await user.click(options()[0] as HTMLElement);
    expect(document.documentElement).toHaveAttribute('data-theme', 'light');
    await user.click(screen.getByRole('radio', { name: 'System' }));
    await user.click(screen.getByRole('button', { name: 'Search' }));
    await find('export', /^Export and import/);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(address()).toBe('/checklists?view=files'));
  });

  it('takes an Enter that comes before the answer for the first line of that', async () => {
    const { address } = await openPalette();
    fireEvent.change(field(), { target: { value: 'joints' } });
    fireEvent.keyDown(field(), { key: 'Enter' });
    await screen.findByRole('heading', { level: 1, name: 'Joints' });
    expect(address()).toBe('/topics/joints');
  });

  it('takes an Enter for lines of an older query for the first one of this query', async () => {
    const { address } = await openPalette();
    await find('wood', /^Wood/);
    fireEvent.change(field(), { target: { value: 'joints' } });
    fireEvent.keyDown(field(), { key: 'ArrowDown' });
    fireEvent.keyDown(field(), { key: 'Enter' });
    await screen.findByRole('heading', { level: 1, name: 'Joints' });
    expect(address()).toBe('/topics/joints');
  });

  it('waits with an Enter for the cards where no name has all the words', async () => {
    let arrive = () => {};
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    server.use(http.get('*/cards/:family.json', () => arrived));
    const { address } = await openPalette();
    fireEvent.change(field(), { target: { value: 'said as checklist of event sourcing' } });
    fireEvent.keyDown(field(), { key: 'Enter' });
    const said = within(screen.getByRole('dialog')).getByRole('status');
    await waitFor(() => expect(said).toHaveTextContent(/none has all, and still reading/));
    expect(address()).toBe('/posts');
    arrive();
    await waitFor(() => expect(address()).toBe('/topics/event-sourcing#event-sourcing/checklist'));
  });

  it('makes a plan, and finds it by its name', async () => {
    const { user, address } = await openPalette();
    await find('new plan', /^New plan/);
    const said = within(screen.getByRole('dialog')).getByRole('status');
    await waitFor(() => expect(said).toHaveTextContent(/^[1-9]/));
    await user.keyboard('{Enter}');
    await screen.findByRole('heading', { level: 1, name: 'Reading plan' });
    const plan = address();
    await user.click(screen.getByRole('button', { name: 'Search' }));
    await find('bridge', /^Bridge two topics/);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(address()).toBe('/paths#bridge'));
    await user.click(screen.getByRole('button', { name: 'Search' }));
    await find('reading', /^Reading plan/);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(address()).toBe(plan));
  });

  it('says which filter words it leaves out, once they are typed', async () => {
    const { user } = await openPalette();
    await user.type(field(), 'topic:architectur');
    expect(screen.queryByText(/There is nothing for/)).not.toBeInTheDocument();
    await user.type(field(), 'x event');
    const said = await screen.findByText(/There is nothing for/);
    expect(said).toHaveTextContent('topic:architecturx in this archive, so it is left out');
  });

  it('shows the motif by which it found a topic', async () => {
    await openPalette();
    await find('ledgers', /^Ledgers for Beginners/);
    expect(screen.getByRole('option', { name: /^Event sourcing topic/ })).toHaveTextContent(
      'in the titles of its posts: ledger',
    );
  });

  it('shows where one went last, first', async () => {
    const { user } = await openPalette();
    await find('joints', /^Joints/);
    await user.keyboard('{Enter}');
    await screen.findByRole('heading', { level: 1, name: 'Joints' });
    await user.click(screen.getByRole('button', { name: 'Search' }));
    const recent = await screen.findByRole('group', { name: 'Recent' });
    expect(within(recent).getAllByRole('option')[0]).toHaveTextContent(/^Joints/);
  });

  it('offers filter words while they are typed, and puts them in', async () => {
    const { user } = await openPalette();
    await find('event topic:arch', /^topic:architecture/);
    await user.keyboard('{Enter}');
    expect(field()).toHaveValue('event topic:architecture ');
    expect(screen.getByRole('dialog')).toBeVisible();
    await find('is:', /^is:left/);
    await find('archi', /^Architecture/);
    const offered = screen.getByRole('group', { name: 'Narrow it' });
    expect(within(offered).getByRole('option', { name: /^topic:architecture/ })).toBeVisible();
  });

  it('says when nothing was found, and what is near', async () => {
    const { user } = await openPalette();
    fireEvent.change(field(), { target: { value: 'architextonicks' } });
    expect(await screen.findByText(/^Nothing has/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Architecture' }));
    expect(field()).toHaveValue('Architecture');
    await waitFor(() => expect(options()[0]).toHaveTextContent(/^Architecture/));
  });

  it('leads to all results on a page', async () => {
    const { user, address } = await openPalette();
    await find('event', /^Event sourcing/);
    await user.click(screen.getByRole('option', { name: /^All \d+ results on a page/ }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Search' })).toBeVisible();
    expect(address()).toBe('/search?q=event');
  });

  it('says how a post is marked', async () => {
    const { user } = await renderRoute('/posts');
    const [box] = screen.getAllByRole('checkbox', { name: /^Read: / });
    await waitFor(() => expect(box).not.toHaveAttribute('aria-disabled', 'true'));
    await user.click(box as HTMLElement);
    await user.click(screen.getByRole('button', { name: 'Search' }));
    await screen.findByRole('dialog', { name: 'Find anything' });
    await user.type(field(), 'is:done ');
    await waitFor(() => expect(screen.getByText('1 result')).toBeVisible());
    expect(options()[0]).toHaveTextContent('done');
  });

  it('keeps Enter for an input method that puts a character together', async () => {
    await openPalette();
    await find('wood', /^Wood/);
    field().dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }),
    );
    expect(screen.getByRole('dialog', { name: 'Find anything' })).toBeVisible();
  });

  it('closes with Escape, its button, and the keys that open it', async () => {
    const { user } = await openPalette();
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    await user.keyboard('{Control>}k{/Control}');
    await screen.findByRole('dialog', { name: 'Find anything' });
    await user.keyboard('{Control>}k{/Control}');
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    await user.keyboard('/');
    expect(await screen.findByRole('dialog', { name: 'Find anything' })).toBeVisible();
  });
});

it('finds topics and posts even when the cards of a family do not load', async () => {
  server.use(
    answers('cards', () => new Response(null, { status: 404 })),
    ...offers(smallCorpus()),
  );
  await openPalette();
  await find('joints', /^Joints/);
  expect(await screen.findByText(/The cards of .+ did not load/)).toBeVisible();
});

it('says when the search stops, and begins again', async () => {
  server.use(...offers(corpusOf([post('event-sourcing-2021', { topics: 'cqrs' })])));
  class BrokenWorker extends InPageWorker {
    override postMessage() {
      this.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' }));
    }
  }
  vi.stubGlobal('Worker', BrokenWorker);
  const { user } = await openPalette();
  await user.type(field(), 'event');
  expect(await screen.findByRole('alert')).toHaveTextContent('The search stopped: out of memory');
  vi.stubGlobal('Worker', InPageWorker);
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(options()[0]).toHaveTextContent(/^About event-sourcing-2021/));
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});
