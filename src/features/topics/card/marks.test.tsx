import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { smallCards, smallCorpus } from '#src/testing/corpus-builder.ts';
import { offers } from '#src/testing/handlers.ts';
import { renderRoute } from '#src/testing/render-route.tsx';
import { server } from '#src/testing/server.ts';

const ITEM = 'Write down the loss that you accept.';
const POST = 'Read: Event Pipelines in Practice';
const region = (name: string) => within(screen.getByRole('region', { name }));
const item = () =>
  region('Practical checklist').getByRole<HTMLInputElement>('checkbox', { name: /^Write down/ });

async function openCard(address = '/topics/event-sourcing') {
  const route = await renderRoute(address);
  await waitFor(() =>
    expect(document.querySelector('main input[aria-disabled="true"]')).toBeNull(),
  );
  return route;
}

beforeEach(() => {
  server.use(...offers(smallCorpus(), smallCards()));
});

describe('an item of a card', () => {
  it('is ticked by click and Space, and says each state by its key', async () => {
    const { user } = await openCard();
    await user.click(item());
    await waitFor(() => expect(item()).toBeChecked());
    item().focus();
    await user.keyboard(' ');
    expect(item()).not.toBeChecked();
    await user.keyboard('i');
    expect(item()).toBePartiallyChecked();
    expect(item()).toHaveAccessibleName(`${ITEM}, doing`);
    await user.keyboard('S');
    expect(item()).toHaveAccessibleName(`${ITEM}, skipped`);
    await user.keyboard('d');
    expect(item()).toBeChecked();
    await user.keyboard('r');
    expect(item()).not.toBeChecked();
    expect(item()).toHaveAccessibleName(ITEM);
  });

  it('leaves a key alone that is pressed with another', async () => {
    const { user } = await openCard();
    item().focus();
    await user.keyboard('{Control>}d{/Control}');
    expect(item()).not.toBeChecked();
  });

  it('is counted at once in its section and in the facts of the topic', async () => {
    const { user } = await openCard();
    await user.click(item());
    expect(await region('Practical checklist').findByText(/^1 of 3 done/)).toBeVisible();
    const facts = within(screen.getByRole('list', { name: 'Facts' }));
    expect(facts.getByText('1 of 6 done')).toBeVisible();
  });

  it('is taken back by Ctrl Z, which types in a field instead', async () => {
    const { user } = await openCard();
    await user.click(item());
    const said = within(await screen.findByRole('region', { name: 'Last change' }));
    expect(await said.findByText(`Done: ${ITEM}`)).toBeVisible();
    await user.keyboard('{Control>}z{/Control}');
    expect(item()).not.toBeChecked();
    expect(said.getByText(`Undone: Done: ${ITEM}`)).toBeVisible();
  });
});

describe('a post', () => {
  it('is marked wherever it stands on the card', async () => {
    const { user } = await openCard();
    const onPath = region('Suggested reading path').getByRole('checkbox', { name: POST });
    await user.click(onPath);
    await waitFor(() => expect(onPath).toBeChecked());
    for (const name of ['Related posts', 'References']) {
      expect(region(name).getByRole('checkbox', { name: POST })).toBeChecked();
    }
  });

  it('is marked on its own page', async () => {
    const { user } = await openCard('/posts/2021-10-25-pipelines');
    const box = screen.getByRole('checkbox', { name: POST });
    await user.click(box);
    await waitFor(() => expect(box).toBeChecked());
    expect(screen.getByRole('button', { name: /^done/ })).toBeVisible();
  });

  it('is marked with all others of a path', async () => {
    const { user } = await openCard();
    const path = region('Suggested reading path');
    await user.click(path.getByRole('button', { name: /^mark all/ }));
    await user.click(path.getByRole('button', { name: 'all done', hidden: true }));
    const boxes = path.getAllByRole('checkbox');
    for (const box of boxes) await waitFor(() => expect(box).toBeChecked());
  });
});
