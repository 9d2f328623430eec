import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import ICAL from 'ical.js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { corpusOf, post } from '#src/testing/corpus-builder.ts';
import { answers, offers } from '#src/testing/handlers.ts';
import { renderRoute } from '#src/testing/render-route.tsx';
import { server } from '#src/testing/server.ts';

const posts = [
  post('e3', { title: 'Events now', date: '2024-01-01', topics: 'events', minutes: 30 }),
  post('e2', { title: 'Events between', date: '2022-01-01', topics: 'events', minutes: 30 }),
  post('e1', { title: 'Events at first', date: '2021-01-01', topics: 'events', minutes: 30 }),
  post('go', { title: 'Going', date: '2020-01-01', topics: 'go', minutes: 30 }),
];
const corpus = corpusOf(posts);

type User = Awaited<ReturnType<typeof renderRoute>>['user'];

/** Makes a plan from the page of paths; it opens with its goals and pace in the open. */
async function newPlan() {
  const route = await renderRoute('/paths');
  await route.user.click(screen.getByRole('button', { name: 'New plan' }));
  await screen.findByRole('heading', { level: 1, name: 'Reading plan' });
  return route;
}

async function addGoal(user: User, name: string) {
  await user.click(screen.getByRole('combobox', { name: /goal/ }));
  await user.keyboard(`${name}{Enter}`);
}

const field = (name: string) => screen.getByLabelText(name);
const days = () =>
  screen
    .getAllByRole('listitem')
    .flatMap((row) => row.querySelector('time[data-today]')?.textContent ?? []);

function saved() {
  const files: { name: string; text: Promise<string> }[] = [];
  let blob = new Blob();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((given) => {
    blob = given as Blob;
    return 'blob:saved';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    files.push({ name: this.download, text: blob.text() });
  });
  return files;
}

describe('a plan', () => {
  beforeEach(() => {
    // A Thursday.
    vi.setSystemTime('2026-11-26T12:00:00Z');
    server.use(...offers(corpus));
  });

  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  it('asks for a goal, then gives every post its day and the reason of its place', async () => {
    const { user } = await newPlan();
    expect(screen.getByText(/This plan has no goal yet/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /Calendar/ })).not.toBeInTheDocument();
    await addGoal(user, 'events');
    const week = within(screen.getByRole('region', { name: 'Week 1' }));
    expect(week.getAllByRole('link').map((link) => link.textContent)).toEqual([
      'Events at first',
      'Events between',
    ]);
    expect(week.getByText('the oldest of 3 on Events')).toBeVisible();
    expect(days()).toEqual(['Fri 27 Nov', 'Fri 27 Nov', 'Mon 30 Nov']);
    expect(screen.getByText(/3 posts left, 1 h 10 min – 2 h/)).toBeVisible();
  });

  it('replans when the pace changes', async () => {
    const { user } = await newPlan();
    await addGoal(user, 'events');
    await user.click(screen.getByRole('checkbox', { name: 'Saturday' }));
    await user.click(screen.getByRole('checkbox', { name: 'Monday' }));
    await user.clear(field('Hours a week'));
    await user.type(field('Hours a week'), '1.5{Enter}');
    expect(days()).toEqual(['Fri 27 Nov', 'Sat 28 Nov', 'Wed 2 Dec']);
    await user.selectOptions(field('Direction'), 'current');
    expect(screen.getAllByRole('link', { name: /^Events/ })[0]).toHaveTextContent('Events now');
  });

  it('keeps the order and says why there are no dates, with no time or no day', async () => {
    const { user } = await newPlan();
    await addGoal(user, 'events');
    await user.clear(field('Hours a week'));
    await user.type(field('Hours a week'), '0{Enter}');
    expect(screen.getByText(/there is no time to read/)).toBeVisible();
    expect(screen.getByRole('region', { name: 'In this order' })).toHaveTextContent('Events now');
    expect(screen.queryByRole('button', { name: /Calendar/ })).not.toBeInTheDocument();
  });

  it('does not take what is no number, no day or no name, and says so', async () => {
    const { user } = await newPlan();
    await user.clear(field('Hours a week'));
    await user.type(field('Hours a week'), '900{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent('Between 0 and 100 hours.');
    await user.clear(field('Name'));
    await user.tab();
    expect(screen.getByText('A plan needs a name.')).toBeVisible();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Reading plan');
  });

  it('keeps what was typed when the page is closed at once, or left by the keyboard', async () => {
    const { user, history } = await newPlan();
    await addGoal(user, 'events');
    await user.clear(field('Name'));
    await user.type(field('Name'), 'By Christmas');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Reading plan');
    fireEvent(window, new Event('pagehide'));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('By Christmas');
    await user.type(field('Name'), ' 2027');
    await user.clear(field('Hours a week'));
    await user.type(field('Hours a week'), '7');
    act(() => history.back());
    expect(await screen.findByRole('link', { name: 'By Christmas 2027' })).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'By Christmas 2027' }));
    expect(await screen.findByText(/7 h a week/)).toBeVisible();
  });

  it('moves on when a post is read, and is done in the end', async () => {
    const { user } = await newPlan();
    await addGoal(user, 'go');
    await user.click(screen.getByRole('checkbox', { name: 'Read: Going' }));
    expect(screen.getByText('Everything in this plan is read.')).toBeVisible();
    const read = screen.getByRole('region', { name: 'Read' });
    expect(read).toHaveTextContent('read on 26 November 2026');
  });

  it('says kindly that one is behind, until one answers, and starts from today', async () => {
    const { user, address } = await newPlan();
    await addGoal(user, 'events');
    const at = address();
    cleanup();
    vi.setSystemTime('2026-12-04T12:00:00Z');
    const again = await renderRoute(at);
    expect(await screen.findByText(/3 posts had their day before today/)).toBeVisible();
    expect(days()).toEqual(['Fri 4 Dec, today', 'Fri 4 Dec, today', 'Mon 7 Dec']);
    await again.user.click(screen.getByRole('button', { name: /count from today/ }));
    expect(screen.queryByText(/had their day/)).not.toBeInTheDocument();
  });

  it('is there again after a reload, renamed, among the plans', async () => {
    const { user } = await newPlan();
    await addGoal(user, 'events');
    await user.clear(field('Name'));
    await user.type(field('Name'), 'By Christmas{Enter}');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('By Christmas');
    await waitFor(() => expect(localStorage.length).toBe(0));
    cleanup();
    const again = await renderRoute('/paths');
    const link = await screen.findByRole('link', { name: 'By Christmas' });
    expect(link.closest('li')).toHaveTextContent(/Events: 3 posts left/);
    await again.user.click(link);
    expect(await screen.findByRole('link', { name: 'Events now' })).toBeVisible();
  });

  it('is removed, and brought back by undo', async () => {
    const { user } = await newPlan();
    await addGoal(user, 'events');
    await user.click(screen.getByRole('button', { name: 'Remove this plan' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Paths' })).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Reading plan' })).not.toBeInTheDocument();
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(screen.getByRole('link', { name: 'Reading plan' })).toBeVisible();
  });

  it('goes on without a goal that left the archive', async () => {
    const { user, address } = await newPlan();
    await addGoal(user, 'events');
    await addGoal(user, 'go');
    await waitFor(() => expect(localStorage.length).toBe(0));
    const at = address();
    cleanup();
    server.use(...offers(corpusOf(posts.filter(({ id }) => id !== 'go'))));
    const again = await renderRoute(at);
    expect(await screen.findByText(/1 goal left the archive/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Events now' })).toBeVisible();
    await again.user.click(screen.getByText('goals and pace'));
    await again.user.click(screen.getByRole('button', { name: 'Take away the goal go' }));
    expect(screen.queryByText(/left the archive/)).not.toBeInTheDocument();
  });

  it('is saved as a calendar and as Markdown, and printed', async () => {
    const files = saved();
    const print = vi.fn();
    vi.stubGlobal('print', print);
    const { user } = await newPlan();
    await addGoal(user, 'events');
    await user.click(screen.getByRole('button', { name: 'Calendar (.ics)' }));
    await user.click(screen.getByRole('button', { name: 'Markdown' }));
    await user.click(screen.getByRole('button', { name: 'Print' }));
    expect(files.map(({ name }) => name)).toEqual(['reading-plan.ics', 'reading-plan.md']);
    const calendar = new ICAL.Component(ICAL.parse((await files[0]?.text) ?? ''));
    expect(calendar.getAllSubcomponents('vevent')).toHaveLength(3);
    expect(await files[1]?.text).toContain('- [ ] Events at first (Fri 27 Nov, 30 min)');
    expect(print).toHaveBeenCalledOnce();
  });

  it('says of an address without a plan what may have become of it', async () => {
    await renderRoute('/plans/nowhere');
    expect(
      await screen.findByRole('heading', { level: 1, name: 'No plan at this address' }),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: 'All paths and plans' })).toBeVisible();
  });

  it('says what is wrong when the corpus does not load', async () => {
    server.use(answers('corpus', () => new Response(null, { status: 500 })));
    await renderRoute('/plans/nowhere');
    expect(screen.getByRole('alert')).toHaveTextContent('The server answered 500');
  });
});
