import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { HttpResponse } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FIRST_RUN } from '#src/domain/marks/first-run.ts';
import type { MarkState } from '#src/domain/marks/mark.ts';
import type { ReaderRecord } from '#src/domain/marks/record.ts';
import { madeRun } from '#src/domain/marks/run-edits.ts';
import type { TrackableId } from '#src/domain/marks/trackable.ts';
import {
  cardsOf,
  corpusOf,
  post,
  smallCards,
  smallCorpus,
  statement,
} from '#src/testing/corpus-builder.ts';
import { answers, offers } from '#src/testing/handlers.ts';
import { renderRoute } from '#src/testing/render-route.tsx';
import { server } from '#src/testing/server.ts';
import { storeRecords } from '#src/testing/stored-records.ts';

const ITEMS = [
  'Write down the loss that you accept.',
  'Rebuild one copy from its source.',
  'Read the newest post first.',
];
const main = () => within(screen.getByRole('main'));
const box = (name: string | RegExp) => main().getByRole('checkbox', { name });
const markOf = (trackable: string, state: MarkState): ReaderRecord => ({
  kind: 'mark',
  value: {
    archive: smallCorpus().archive.id,
    run: FIRST_RUN,
    trackable: trackable as TrackableId,
    state,
    at: 1,
    text: '',
  },
});
/** A page of which the marks are known. */
async function openMarked(address: string) {
  const route = await renderRoute(address);
  await waitFor(() =>
    expect(document.querySelector('main input[aria-disabled="true"]')).toBeNull(),
  );
  return route;
}
const said = async (text: string) =>
  within(await screen.findByRole('region', { name: 'Last change' })).findByText(text);

describe('all checklist items', () => {
  beforeEach(() => {
    server.use(...offers(smallCorpus(), smallCards()));
  });

  it('stand under their topics, each with its progress, and the run with the sum', async () => {
    const { user } = await openMarked('/checklists');
    expect(main().getByRole('heading', { level: 2, name: 'Event sourcing' })).toBeVisible();
    for (const item of ITEMS) expect(box(item)).not.toBeChecked();
    await user.click(box('Write down the loss that you accept.'));
    await waitFor(() => expect(box('Write down the loss that you accept.')).toBeChecked());
    expect(await said('Done: Write down the loss that you accept.')).toBeVisible();
    const run = within(screen.getByRole('region', { name: 'Run' }));
    expect(await run.findByText('1 of 5 done')).toBeVisible();
    const topic = main().getByRole('heading', { level: 2, name: 'Event sourcing' });
    expect(
      await within(topic.parentElement as HTMLElement).findByText('1 of 3 done'),
    ).toBeVisible();
  });

  it.each(['/checklists', '/checklists?by=state', '/checklists?view=topics'])(
    'are summed up by family, however they are looked at (%s)',
    async (address) => {
      await storeRecords([
        markOf('item:event-sourcing/data.targets', 'done'),
        markOf('item:event-sourcing/data.rebuild', 'skipped'),
      ]);
      await openMarked(address);
      const families = within(await main().findByRole('list', { name: 'Progress by family' }));
      await families.findByText('1 of 3 done, 1 skipped');
      expect(families.getAllByRole('listitem').map((each) => each.textContent)).toEqual([
        'Data 1 of 3 done, 1 skipped',
        'Architecture 0 of 1 done',
        'Craft 0 of 1 done',
      ]);
    },
  );

  it('are filtered by what the address says, and by a text whose words are lit', async () => {
    const { user, address } = await openMarked('/checklists?show=left');
    await user.type(main().getByRole('searchbox', { name: 'Find in the list' }), 'COPY');
    await waitFor(() => expect(address()).toBe('/checklists?show=left&text=COPY'));
    expect(main().getByText('1 of 5 items')).toBeVisible();
    expect(main().getByText('copy').tagName).toBe('MARK');
    await user.click(main().getByRole('button', { name: 'Show all' }));
    expect(address()).toBe('/checklists');
  });

  it('fall back to all for what cannot be read', async () => {
    await openMarked('/checklists?show=everything&by=mood&view=nothing&text=');
    expect(main().getByText('5 items')).toBeVisible();
    expect(main().getByRole('combobox', { name: 'Group' })).toHaveValue('topic');
  });

  it('stay in a list of what is left until they are sorted again', async () => {
    const { user } = await openMarked('/checklists?show=left');
    await user.click(box('Read the newest post first.'));
    await waitFor(() => expect(box('Read the newest post first.')).toBeChecked());
    await user.click(await main().findByRole('button', { name: 'Sort again' }));
    await waitFor(() =>
      expect(main().queryByRole('checkbox', { name: 'Read the newest post first.' })).toBeNull(),
    );
    expect(main().getByText('4 of 5 items')).toBeVisible();
  });

  it('are marked group by group', async () => {
    const { user } = await openMarked('/checklists?by=family');
    const marks = within(
      main().getByRole('heading', { name: 'Data' }).parentElement as HTMLElement,
    );
    await user.click(marks.getByRole('button', { name: /^mark all/ }));
    await user.click(marks.getByRole('button', { name: 'all skipped', hidden: true }));
    expect(await said('Skipped: 3 items')).toBeVisible();
    await user.click(main().getByRole('checkbox', { name: /leave skipped items out/ }));
    expect(await marks.findByText('0 of 0 done, 3 skipped')).toBeVisible();
  });

  it('leave the total when they are skipped and the reader wants it so', async () => {
    const { user } = await openMarked('/checklists');
    box('Read the newest post first.').focus();
    await user.keyboard('s');
    const run = within(screen.getByRole('region', { name: 'Run' }));
    expect(await run.findByText('0 of 5 done, 1 skipped')).toBeVisible();
    await user.click(main().getByRole('checkbox', { name: /leave skipped items out/ }));
    expect(await run.findByText('0 of 4 done, 1 skipped')).toBeVisible();
  });
});

describe('runs', () => {
  beforeEach(() => {
    server.use(...offers(smallCorpus(), smallCards()));
  });

  async function makeRun(user: Awaited<ReturnType<typeof openMarked>>['user'], name: string) {
    await user.click(main().getByRole('button', { name: 'New run' }));
    await user.type(main().getByRole('textbox', { name: 'Name of the new run' }), `${name}{Enter}`);
  }

  it('begin with nothing marked, and are named in the address', async () => {
    const { user, address } = await openMarked('/checklists');
    await user.click(box('Read the newest post first.'));
    await makeRun(user, 'Billing');
    await waitFor(() => expect(address()).toBe('/checklists?run=billing'));
    await waitFor(() => expect(box('Read the newest post first.')).not.toBeChecked());
    expect(await said('Run made: Billing')).toBeVisible();
  });

  it('are switched at once, for what is marked right after it too', async () => {
    const { archive } = smallCorpus();
    const made = madeRun('Billing', { archive: archive.id, now: 10, taken: () => false });
    await storeRecords(made.edit.changes.map(({ after }) => after));
    const { address } = await openMarked('/checklists?run=first');
    const run = within(screen.getByRole('region', { name: 'Run' })).getByRole('combobox');
    fireEvent.change(run, { target: { value: 'billing' } });
    expect(run).toHaveValue('billing');
    fireEvent.click(box('Read the newest post first.'));
    await waitFor(() => expect(address()).toBe('/checklists?run=billing'));
    expect(run).toHaveValue('billing');
    await waitFor(() => expect(box('Read the newest post first.')).toBeChecked());
  });

  it('are of the topics that one chooses, and none at all is said', async () => {
    const { user } = await openMarked('/checklists?view=topics');
    await user.click(main().getByRole('button', { name: 'None' }));
    await user.click(main().getByRole('link', { name: 'All items' }));
    expect(await main().findByText('No topic belongs to this run yet.')).toBeVisible();
    await user.click(main().getByRole('link', { name: /^Choose topics for/ }));
    await user.click(await main().findByRole('checkbox', { name: /^Wood/ }));
    await user.click(main().getByRole('link', { name: 'All items' }));
    expect(await main().findByText('1 item', { selector: '[role="status"]' })).toBeVisible();
  });

  it('are of topics that are found by name, or of a whole family', async () => {
    const { user, address } = await openMarked('/checklists?view=topics');
    const topics = () =>
      main()
        .getAllByRole<HTMLInputElement>('checkbox')
        .map(({ labels, checked }) => `${checked ? '☑' : '☐'} ${labels?.[0]?.textContent}`);
    await user.type(main().getByRole('searchbox', { name: 'Find a topic' }), 'WOO');
    expect(await main().findByText(/^1 of \d+ topics$/)).toBeVisible();
    await user.click(main().getByRole('button', { name: 'None of them' }));
    expect(topics()).toEqual(['☐ Wood 0 of 1 done']);
    expect(main().getByText('Woo').tagName).toBe('MARK');
    await user.click(main().getByRole('button', { name: 'Show all' }));
    expect(address()).toBe('/checklists?view=topics');
    await user.click(main().getByRole('button', { name: 'none of Data' }));
    expect(topics()).toContain('☐ Event sourcing 0 of 3 done');
    await user.click(main().getByRole('button', { name: 'all of Data' }));
    expect(topics()).toContain('☑ Event sourcing 0 of 3 done');
    expect(topics()).toContain('☐ Wood 0 of 1 done');
  });

  it('are not compared while there is one', async () => {
    await renderRoute('/checklists?view=compare');
    expect(await main().findByText(/^There is only one run/)).toBeVisible();
  });

  it('that are not in this browser are said to be unknown', async () => {
    await renderRoute('/checklists?run=elsewhere');
    expect(await main().findByText(/^There is no run/)).toHaveTextContent(
      'You see “My run” instead.',
    );
  });
});

describe('an archive', () => {
  it('without items says so', async () => {
    server.use(...offers(corpusOf([])));
    await renderRoute('/checklists');
    expect(
      await main().findByText('This archive has no checklist items: no topic has a full card yet.'),
    ).toBeVisible();
    expect(main().getByText(/^Your marks are kept in this browser/)).toBeVisible();
  });

  it('with one item has one', async () => {
    const corpus = corpusOf(['a', 'b', 'c'].map((id) => post(id, { topics: 'tea' })));
    server.use(...offers(corpus));
    await openMarked('/checklists');
    expect(main().getByText('1 item', { selector: '[role="status"]' })).toBeVisible();
  });

  it('with thousands of items draws those near the screen, and finds the others', async () => {
    // Nothing is laid out here, so rows say what a browser would measure.
    const height = vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(96);
    const corpus = corpusOf(['a', 'b', 'c'].map((id) => post(id, { topics: 'tea' })));
    const items = Array.from({ length: 3000 }, (_, n) =>
      statement('tea', `own.${n}`, { text: `Brew number ${n}.` }),
    );
    const topics = corpus.topics.map((topic) => ({
      ...topic,
      items: items.map(({ id }) => id.slice('tea/'.length)),
    }));
    const large = { ...corpus, topics };
    server.use(...offers(large, cardsOf(large, { tea: { checklist: items } })));
    const { user } = await renderRoute('/checklists');
    expect(await main().findByText('3,000 items', { selector: '[role="status"]' })).toBeVisible();
    expect(main().queryAllByRole('checkbox', { name: /^Brew/ }).length).toBeLessThan(200);
    await user.type(main().getByRole('searchbox', { name: 'Find in the list' }), '2999');
    expect(await main().findByRole('checkbox', { name: 'Brew number 2999.' })).toBeVisible();
    height.mockRestore();
  });
});

describe('when the cards of one family', () => {
  it.each([
    ['are not there', () => new HttpResponse('', { status: 404 }), 'There is no file'],
    ['cannot be read', () => HttpResponse.json({ kind: 'throughline.cards' }), 'cannot be read'],
    [
      'are of a newer version',
      () => HttpResponse.json({ kind: 'throughline.cards', version: 2 }),
      'has format version 2',
    ],
  ])('%s, the page says so and is opened again by one click', async (_, answer, happened) => {
    let isMended = false;
    const [shelf, corpus, ...cards] = offers(smallCorpus(), smallCards());
    if (!shelf || !corpus) throw new Error('nothing is offered');
    server.use(
      answers('cards', () => (isMended ? (undefined as never) : answer())),
      shelf,
      corpus,
      ...cards,
    );
    const { user } = await renderRoute('/checklists');
    expect(screen.getByRole('alert')).toHaveTextContent(happened);
    isMended = true;
    server.use(...cards);
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Checklists' })).toBeVisible();
  });
});
