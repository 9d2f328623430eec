import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { corpusOf, post } from '#src/testing/corpus-builder.ts';
import { answers, offers } from '#src/testing/handlers.ts';
import { renderRoute } from '#src/testing/render-route.tsx';
import { server } from '#src/testing/server.ts';

const corpus = corpusOf(
  [
    post('m1', { title: 'Over the middle', date: '2022-01-01', topics: 'a middle' }),
    post('m2', { title: 'From the middle', date: '2021-01-01', topics: 'middle b' }),
    post('x', { title: 'To x', date: '2020-01-01', topics: 'a x' }),
    post('xy', { title: 'From x to y', date: '2019-01-01', topics: 'x y' }),
    post('y', { title: 'From y', date: '2018-01-01', topics: 'y b' }),
    ...[1, 2, 3, 4, 5, 6].map((n) =>
      post(`z${n}`, { title: `Zed ${n}`, date: `201${n}-01-01`, topics: 'b zed' }),
    ),
    post('wood', { title: 'Wood', topics: 'wood joints' }),
    post('alone', { title: 'Alone', topics: 'alone' }),
  ],
  {
    topics: { joints: { motifs: ['grain'] }, a: { motifs: ['grain'] }, wood: { family: 'craft' } },
  },
);

const ways = () => within(screen.getByRole('navigation', { name: 'Ways across' }));
const joints = () =>
  screen
    .getAllByRole('heading', { level: 2 })
    .map((heading) => heading.textContent)
    .filter((text) => text.includes(' to '));

describe('a bridge', () => {
  beforeEach(() => {
    server.use(...offers(corpus));
  });

  it('shows the strongest chain and the posts that join each pair', async () => {
    await renderRoute('/paths/a/to/b');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('A to B');
    expect(joints()).toEqual(['A to Middle', 'Middle to B']);
    expect(screen.getByRole('link', { name: 'Over the middle' })).toBeVisible();
    expect(screen.getByRole('checkbox', { name: 'Read: From the middle' })).toBeVisible();
  });

  it('offers another way, and keeps the one chosen in the address', async () => {
    const { user, address } = await renderRoute('/paths/a/to/b');
    const [strongest, other] = ways().getAllByRole('link');
    expect(strongest).toHaveAttribute('aria-current', 'page');
    expect(other).toHaveTextContent('A1 post to X1 post to Y1 post to B');
    await user.click(other as HTMLElement);
    expect(address()).toBe('/paths/a/to/b?way=1');
    expect(joints()).toEqual(['A to X', 'X to Y', 'Y to B']);
  });

  it('shows the strongest chain to whoever asks for a way that there is not', async () => {
    await renderRoute('/paths/a/to/b?way=3');
    expect(joints()).toEqual(['A to Middle', 'Middle to B']);
  });

  it('folds away all but the newest of many shared posts', async () => {
    const { user } = await renderRoute('/paths/b/to/zed');
    expect(screen.getByText('There is no other way', { exact: false })).toBeVisible();
    expect(screen.getByText('Zed 6')).toBeVisible();
    expect(screen.getByText('Zed 1')).not.toBeVisible();
    await user.click(screen.getByText('2 older posts that they share'));
    expect(screen.getByText('Zed 1')).toBeVisible();
  });

  it('lets one choose its ends by name and by keys alone', async () => {
    const { user, address } = await renderRoute('/paths/a/to/b');
    await user.click(screen.getByRole('combobox', { name: 'To' }));
    await user.keyboard('zd{Enter}');
    expect(await screen.findByRole('heading', { level: 1, name: 'A to Zed' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Swap ends' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Zed to A' })).toBeVisible();
    expect(address()).toBe('/paths/zed/to/a');
  });

  it('begins at one end', async () => {
    const { user } = await renderRoute('/paths/a/to');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('From A to…');
    await user.click(screen.getByRole('combobox', { name: 'To' }));
    await user.click(screen.getByRole('option', { name: /^B/ }));
    expect(await screen.findByRole('heading', { level: 1, name: 'A to B' })).toBeVisible();
  });

  it('names what is nearest on both shores where no chain leads over', async () => {
    await renderRoute('/paths/a/to/wood');
    const here = within(screen.getByRole('region', { name: 'On the shore of A' }));
    expect(here.getByText('Its posts lead to 5 other topics.')).toBeVisible();
    const there = within(screen.getByRole('region', { name: 'On the shore of Wood' }));
    expect(there.getByRole('link', { name: 'Joints' })).toHaveAttribute('href', '/paths/joints');
    expect(there.getByText(/its titles also speak of “grain”/)).toBeVisible();
  });

  it('says of a topic that shares no post that it does not', async () => {
    await renderRoute('/paths/alone/to/a');
    expect(screen.getByText('It shares no post with any other topic.')).toBeVisible();
  });

  it('has nothing to cross from a topic to itself', async () => {
    await renderRoute('/paths/a/to/a');
    expect(screen.getByText(/nothing to cross/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Walk the path of A' })).toBeVisible();
  });

  it('offers the nearest names for the end that is unknown, and keeps the other', async () => {
    await renderRoute('/paths/a/to/wod');
    expect(screen.getByRole('link', { name: 'Wood' })).toHaveAttribute('href', '/paths/a/to/wood');
  });

  it('says what is wrong when the corpus does not load', async () => {
    server.use(answers('corpus', () => new Response('{', { status: 200 })));
    await renderRoute('/paths/a/to/b');
    expect(screen.getByRole('alert')).toHaveTextContent('cannot be read');
  });
});
