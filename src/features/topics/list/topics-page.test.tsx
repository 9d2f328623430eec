import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { corpusOf, corpusOfTopics, post, smallCorpus } from '#src/testing/corpus-builder.ts';
import { offers } from '#src/testing/handlers.ts';
import { renderRoute } from '#src/testing/render-route.tsx';
import { server } from '#src/testing/server.ts';

const ALL = ['Architecture', 'Event sourcing', 'Wood', 'Joints', 'Go'];

/** Waits for exactly these topics, in this order, and for the count that goes with them. */
async function expectTopics(names: readonly string[], count: string) {
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe(count));
  const rows = within(screen.getByRole('main')).queryAllByRole('listitem');
  expect(rows).toHaveLength(names.length);
  for (const [at, row] of rows.entries()) {
    expect(within(row).getByText(names[at] ?? '', { selector: 'bdi' })).toBeVisible();
  }
}

const text = () => screen.getByRole('searchbox', { name: 'Text' });
const select = (name: string) => screen.getByRole('combobox', { name });
const showAll = () => screen.queryByRole('button', { name: 'Show all' });

describe('topics', () => {
  beforeEach(() => {
    server.use(...offers(smallCorpus()));
  });

  it('lists all topics, most posts first, each a way to its card', async () => {
    const { user, address } = await renderRoute('/topics');
    await expectTopics(ALL, '5 topics');
    expect(showAll()).not.toBeInTheDocument();
    await user.click(screen.getByRole('link', { name: /^Joints/ }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Joints' })).toBeVisible();
    expect(address()).toBe('/topics/joints');
  });

  it('tells of each topic its family, span, posts per year, posts and strongest threads', async () => {
    await renderRoute('/topics');
    const row = screen.getByRole('link', { name: /^Event sourcing/ });
    expect(row).toHaveTextContent('Data');
    expect(row).toHaveTextContent('Apr 2017 – Oct 2021');
    expect(row).toHaveTextContent('4 posts');
    expect(row).toHaveTextContent('Architecture · Go');
    expect(row).not.toHaveTextContent('stub');
    expect(within(row).getByRole('img')).toHaveAccessibleName(
      'Posts per year: 2017 1 post, 2018 1 post, 2019 1 post, 2021 1 post',
    );
    expect(screen.getByRole('link', { name: /^Joints/ })).toHaveTextContent('Craft · stub');
  });

  describe('filters', () => {
    it('by text in titles, slugs and motifs, and says how many are left', async () => {
      const { user, address } = await renderRoute('/topics');
      await user.type(text(), 'event');
      await expectTopics(['Event sourcing'], '1 of 5 topics');
      expect(address()).toBe('/topics?text=event');
      await user.clear(text());
      await expectTopics(ALL, '5 topics');
      expect(address()).toBe('/topics');
      await user.type(text(), 'LEDGER');
      await expectTopics(['Event sourcing'], '1 of 5 topics');
      await user.clear(text());
      await user.type(text(), 'sourcing évent');
      await expectTopics(['Event sourcing'], '1 of 5 topics');
    });

    it('by a text that looks like a number or a word of a program', async () => {
      const topics = 'iso-27001 2021 true null undefined';
      server.use(...offers(corpusOf([post('standards', { topics })])));
      const { user, address } = await renderRoute('/topics');
      for (const word of ['27001', '2021', 'true', 'null', 'undefined']) {
        await user.clear(text());
        await user.type(text(), word);
        await waitFor(() => expect(address()).toBe(`/topics?text=${word}`));
        await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('1 of 5 topics'));
      }
    });

    it('by family, community and kind of card', async () => {
      const { user, address } = await renderRoute('/topics');
      await user.selectOptions(select('Family'), 'Craft');
      await expectTopics(['Wood', 'Joints', 'Go'], '3 of 5 topics');
      expect(address()).toBe('/topics?family=craft');
      await user.selectOptions(select('Community'), 'Wood (2)');
      await expectTopics(['Wood', 'Joints'], '2 of 5 topics');
      expect(address()).toBe('/topics?family=craft&community=1');
      await user.selectOptions(select('Cards'), 'Stubs');
      await expectTopics(['Joints'], '1 of 5 topics');
      expect(address()).toBe('/topics?family=craft&community=1&kind=stub');
      await user.selectOptions(select('Cards'), 'Full cards');
      await expectTopics(['Wood'], '1 of 5 topics');
      await user.selectOptions(select('Family'), 'All families');
      await user.selectOptions(select('Community'), 'All communities');
      await user.selectOptions(select('Cards'), 'Full and stubs');
      await expectTopics(ALL, '5 topics');
      expect(address()).toBe('/topics');
    });

    it('opens with what the address asks for', async () => {
      await renderRoute('/topics?text=o&family=craft&community=1&kind=full&sort=name');
      await expectTopics(['Wood'], '1 of 5 topics');
      expect(text()).toHaveValue('o');
      expect(select('Family')).toHaveDisplayValue('Craft');
      expect(select('Community')).toHaveDisplayValue('Wood (2)');
      expect(select('Cards')).toHaveDisplayValue('Full cards');
      expect(select('Order')).toHaveDisplayValue('Name');
    });

    it('keep the place of the cursor while one types, and the focus', async () => {
      const { user } = await renderRoute('/topics');
      await user.type(text(), 'wd');
      await user.type(text(), 'oo', { initialSelectionStart: 1, initialSelectionEnd: 1 });
      expect(text()).toHaveValue('wood');
      expect(text()).toHaveFocus();
      await expectTopics(['Wood'], '1 of 5 topics');
    });

    it('replace the entry of the history, so that Back leaves the list', async () => {
      const { user, history, address } = await renderRoute('/');
      await user.click(screen.getByRole('link', { name: 'Topics' }));
      await screen.findByRole('heading', { level: 1, name: 'Topics' });
      await user.type(text(), 'wood');
      await user.selectOptions(select('Order'), 'Name');
      await waitFor(() => expect(address()).toBe('/topics?text=wood&sort=name'));
      history.back();
      expect(await screen.findByRole('heading', { level: 1, name: 'Small Notes' })).toBeVisible();
      expect(address()).toBe('/');
    });

    it('are there again after a look at a card', async () => {
      const { user, history } = await renderRoute('/topics?family=craft&sort=name');
      await user.click(screen.getByRole('link', { name: /^Go/ }));
      await screen.findByRole('heading', { level: 1, name: 'Go' });
      history.back();
      await screen.findByRole('heading', { level: 1, name: 'Topics' });
      await expectTopics(['Go', 'Joints', 'Wood'], '3 of 5 topics');
    });

    it('say when no topic fits, and are all taken away by one button, which keeps the order', async () => {
      const { user, address } = await renderRoute('/topics?text=submarine&kind=full&sort=name');
      await expectTopics([], '0 of 5 topics');
      expect(screen.getByText(/No topic fits all of this/)).toBeVisible();
      await user.click(screen.getByRole('button', { name: 'Show all' }));
      await expectTopics(['Architecture', 'Event sourcing', 'Go', 'Joints', 'Wood'], '5 topics');
      expect(address()).toBe('/topics?sort=name');
      expect(text()).toHaveValue('');
      expect(select('Cards')).toHaveDisplayValue('Full and stubs');
      expect(showAll()).not.toBeInTheDocument();
    });
  });

  it('sorts by posts, newest post and name', async () => {
    const { user, address } = await renderRoute('/topics');
    await user.selectOptions(select('Order'), 'Newest post');
    await waitFor(() => expect(address()).toBe('/topics?sort=newest'));
    await expectTopics(['Architecture', 'Event sourcing', 'Go', 'Wood', 'Joints'], '5 topics');
    await user.selectOptions(select('Order'), 'Name');
    await waitFor(() => expect(address()).toBe('/topics?sort=name'));
    await expectTopics(['Architecture', 'Event sourcing', 'Go', 'Joints', 'Wood'], '5 topics');
    await user.selectOptions(select('Order'), 'Most posts');
    await waitFor(() => expect(address()).toBe('/topics'));
    await expectTopics(ALL, '5 topics');
  });

  it.each([
    '?kind=sideways&sort=up&community=x&family=nope',
    '?community=-1&family=&text=',
    '?community=99',
    '?community=1.0&community=x',
    '?sort=constructor&kind=__proto__&family=toString',
    '?nothing=known&%E0%A4%A=%',
    '?sort[]=name',
  ])('falls back to all topics for what cannot be read: %s', async (search) => {
    await renderRoute(`/topics${search}`);
    await expectTopics(ALL, '5 topics');
    expect(text()).toHaveValue('');
    expect(select('Family')).toHaveDisplayValue('All families');
    expect(select('Community')).toHaveDisplayValue('All communities');
    expect(select('Cards')).toHaveDisplayValue('Full and stubs');
    expect(select('Order')).toHaveDisplayValue('Most posts');
  });

  it('falls back for a text of more than 200 characters', async () => {
    await renderRoute(`/topics?text=${'m'.repeat(201)}`);
    await expectTopics(ALL, '5 topics');
    expect(text()).toHaveValue('');
  });

  it('says of an archive without topics why there are none', async () => {
    server.use(...offers(corpusOf([post('one')])));
    await renderRoute('/topics');
    await expectTopics([], '0 topics');
    expect(screen.getByText(/This archive has no topics yet/)).toBeVisible();
    expect(showAll()).not.toBeInTheDocument();
  });

  it('draws all of 200 topics, where the search of the browser finds them', async () => {
    server.use(...offers(corpusOfTopics(200)));
    await renderRoute('/topics');
    expect(screen.getByText('200 topics')).toBeVisible();
    await waitFor(() =>
      expect(screen.getAllByText(/^Topic \d+$/, { selector: 'bdi' })).toHaveLength(200),
    );
  });

  describe('with 1,000 topics', () => {
    beforeEach(() => {
      server.use(...offers(corpusOfTopics(1000)));
      // Nothing is laid out here, so rows say what a browser would measure.
      vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(76);
    });

    afterEach(() => {
      vi.restoreAllMocks();
    });

    it('draws those near the screen only, and tells the place of each among all', async () => {
      await renderRoute('/topics');
      expect(screen.getByRole('status')).toHaveTextContent('1,000 topics');
      const listed = () => within(screen.getByRole('main')).getAllByRole('listitem');
      // The first rows stand until what draws the others is there.
      await waitFor(() => expect(listed()[0]).toHaveAttribute('aria-posinset'));
      const rows = listed();
      expect(rows.length).toBeLessThan(60);
      for (const [at, row] of rows.entries()) {
        expect(row).toHaveAttribute('aria-posinset', String(at + 1));
        expect(row).toHaveAttribute('aria-setsize', '1000');
      }
    });

    it('finds one of them by its name', async () => {
      const { user } = await renderRoute('/topics?sort=name');
      await user.type(text(), 'topic 1000');
      await expectTopics(['Topic 1000'], '1 of 1,000 topics');
    });
  });
});
