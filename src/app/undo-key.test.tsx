import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { smallCards, smallCorpus } from '#src/testing/corpus-builder.ts';
import { offers } from '#src/testing/handlers.ts';
import { renderRoute } from '#src/testing/render-route.tsx';
import { server } from '#src/testing/server.ts';

const main = () => within(screen.getByRole('main'));
const item = () => main().getByRole('checkbox', { name: 'Rebuild one copy from its source.' });

async function openAndTick() {
  const { user } = await renderRoute('/checklists');
  await waitFor(() => expect(item()).not.toHaveAttribute('aria-disabled', 'true'));
  await user.click(item());
  await waitFor(() => expect(item()).toBeChecked());
  // What takes it back comes with what keeps it, and with what says it.
  expect(await screen.findByText('Done: Rebuild one copy from its source.')).toBeVisible();
  return user;
}

beforeEach(() => {
  server.use(...offers(smallCorpus(), smallCards()));
});

describe('Ctrl Z', () => {
  it.each(['{Control>}z{/Control}', '{Meta>}z{/Meta}'])('as %s takes back a tick', async (keys) => {
    const user = await openAndTick();
    await user.keyboard(keys);
    expect(item()).not.toBeChecked();
  });

  it('is left to the field in which one types', async () => {
    const user = await openAndTick();
    const field = main().getByRole('searchbox', { name: 'Find in the list' });
    await user.type(field, 'copy');
    expect(fireEvent.keyDown(field, { key: 'z', ctrlKey: true })).toBe(true);
    expect(item()).toBeChecked();
  });

  it('with Shift means something else', async () => {
    const user = await openAndTick();
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    expect(item()).toBeChecked();
  });
});
