import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cardsOf, smallCards, smallCorpus, statement } from '#src/testing/corpus-builder.ts';
import { offers } from '#src/testing/handlers.ts';
import { renderRoute } from '#src/testing/render-route.tsx';
import { server } from '#src/testing/server.ts';

const checklist = () => within(screen.getByRole('region', { name: 'Practical checklist' }));
const button = (name: string) => checklist().getByRole('button', { name });
/** The first step of the one item that has steps, and of the other. */
const steps = () =>
  ['List the datasets.', 'Rebuild it beside the live one.'].map((text) =>
    checklist().getByText(text),
  );
const summaries = () => checklist().getAllByText(/^how/);

function expectSteps(shown: 'shown' | 'hidden') {
  for (const step of steps()) {
    if (shown === 'shown') expect(step).toBeVisible();
    else expect(step).not.toBeVisible();
  }
}

/** Offers a card of which the items take so many minutes; undefined says nothing of it. */
function offerItems(...minutes: readonly (number | undefined)[]) {
  const items = minutes.map((each, n) =>
    statement('architecture', `own.item-${n}`, { why: 'It pays.', minutes: each }),
  );
  const corpus = smallCorpus();
  server.use(...offers(corpus, cardsOf(corpus, { architecture: { checklist: items } })));
}

describe('the practical checklist', () => {
  beforeEach(() => {
    server.use(...offers(smallCorpus(), smallCards()));
  });

  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it.each([
    [[45, 90, undefined], '0 of 3 done · about 2 h 15 min'],
    [[5, 10], '0 of 2 done · about 15 min'],
    [[30, 30], '0 of 2 done · about 1 h'],
    [[20], '0 of 1 done · about 20 min'],
    [[undefined, undefined], '0 of 2 done'],
    [[], '0 items'],
  ])('says how long its items take in all: %j', async (minutes, said) => {
    offerItems(...minutes);
    await renderRoute('/topics/architecture');
    expect(checklist().getByText(said)).toBeVisible();
  });

  it('has its steps folded away, and unfolds and folds them all at once', async () => {
    const { user } = await renderRoute('/topics/event-sourcing');
    expectSteps('hidden');
    await user.click(button('Unfold all steps'));
    expectSteps('shown');
    await user.click(button('Fold all steps'));
    expectSteps('hidden');
    expect(button('Unfold all steps')).toBeVisible();
  });

  it('leaves what a reader opens by hand alone until all are folded or unfolded', async () => {
    const { user } = await renderRoute('/topics/event-sourcing');
    const [first, second] = steps();
    await user.click(summaries()[1] as HTMLElement);
    expect(first).not.toBeVisible();
    expect(second).toBeVisible();
    await user.click(button('Unfold all steps'));
    expectSteps('shown');
    await user.click(summaries()[0] as HTMLElement);
    expect(first).not.toBeVisible();
    expect(second).toBeVisible();
    await user.click(button('Fold all steps'));
    expectSteps('hidden');
    await user.click(button('Unfold all steps'));
    expectSteps('shown');
  });

  it('leaves the reasons of its statements folded away', async () => {
    const { user } = await renderRoute('/topics/event-sourcing');
    await user.click(button('Unfold all steps'));
    const origin = /^(From the playbook|Derived from the posts)\.$/;
    expect(screen.queryByText(origin)).not.toBeInTheDocument();
    const [first] = screen.getAllByText(/^why\?/);
    await user.click(first as HTMLElement);
    await user.click(button('Fold all steps'));
    expect(screen.getByText('Written by the owner.')).toBeVisible();
  });

  it('is printed as it stands, with its steps or without', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    const { user } = await renderRoute('/topics/event-sourcing');
    await user.click(button('Print the card'));
    expect(print).toHaveBeenCalledTimes(1);
    expectSteps('hidden');
    await user.click(button('Unfold all steps'));
    await user.click(button('Print the card with its steps'));
    expect(print).toHaveBeenCalledTimes(2);
    expectSteps('shown');
  });
});
