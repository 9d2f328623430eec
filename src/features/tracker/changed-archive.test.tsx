import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Mark } from '#src/domain/marks/mark.ts';
import type { ReaderRecord } from '#src/domain/marks/record.ts';
import type { Run } from '#src/domain/marks/run.ts';
import { READER } from '#src/domain/marks/run-of.ts';
import { smallCards, smallCorpus } from '#src/testing/corpus-builder.ts';
import { offers } from '#src/testing/handlers.ts';
import { renderRoute } from '#src/testing/render-route.tsx';
import { server } from '#src/testing/server.ts';
import { storeRecords, storeSettings } from '#src/testing/stored-records.ts';

const ARCHIVE = smallCorpus().archive.id;

const mark = (facts: Partial<Record<keyof Mark, unknown>>): ReaderRecord => ({
  kind: 'mark',
  value: {
    archive: ARCHIVE,
    run: 'first',
    trackable: 'item:event-sourcing/data.targets',
    state: 'done',
    at: 10,
    text: 'Write down the loss that you accept.',
    ...facts,
  } as Mark,
});
const run = (id: string, stage: Run['stage']): ReaderRecord => ({
  kind: 'run',
  value: { archive: ARCHIVE, id, name: id, stage, made: 1, at: 1 } as Run,
});
const gone = { trackable: 'item:event-sourcing/own.gone', text: 'Rebuild it all.' };
const changed = { trackable: 'item:event-sourcing/data.rebuild', text: 'Rebuild one copy.' };

/** An archive that was compiled again since it was seen, and what a reader had marked in it. */
async function openAgain(address: string, ...records: ReaderRecord[]) {
  await storeRecords(records);
  await storeSettings(ARCHIVE, { seen: { fingerprint: 'one', trackables: [] } });
  server.use(...offers({ ...smallCorpus(), fingerprint: 'two' }, smallCards()));
  return renderRoute(address);
}

const main = () => within(screen.getByRole('main'));

describe('the marks of a deleted run', () => {
  const records = [
    run('billing', 'open'),
    run('old', 'deleted'),
    mark({ run: 'billing', ...gone }),
    mark({ run: 'old', ...gone }),
    mark({ run: 'old', ...changed }),
    mark({ run: 'old' }),
  ];

  it('are counted neither in the strip nor in the attic', async () => {
    await openAgain('/checklists?view=attic', ...records);
    const strip = await screen.findByRole('region', { name: 'The archive has changed' });
    expect(within(strip).getByRole('status')).toHaveTextContent(
      /0 marks are kept as before, 1 has moved to the attic, \d+ things are new/,
    );
    expect(main().getByRole('link', { name: 'Attic (1)' })).toBeVisible();
    expect(main().getAllByText('Rebuild it all.')).toHaveLength(1);
  });

  it('are in the attic when it is opened again, and out of it when that is undone', async () => {
    const { user } = await openAgain('/checklists?view=attic', ...records);
    await user.click(await main().findByText('archived and deleted runs (1)'));
    await user.click(main().getByRole('button', { name: 'Open it again' }));
    expect(await main().findByRole('link', { name: 'Attic (2)' })).toBeVisible();
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await main().findByRole('link', { name: 'Attic (1)' })).toBeVisible();
  });
});

describe('a post that has another title than it was marked on', () => {
  const post = { run: READER, trackable: 'post:2016-05-05-chairs' };
  const records = [mark({ ...post, text: 'Chairs and Stools' })];
  const section = () => within(screen.getByRole('region', { name: 'Posts with another title' }));

  it('stands beside the items that have changed, old and new', async () => {
    await openAgain('/checklists?show=changed', ...records);
    await screen.findByRole('region', { name: 'Posts with another title' });
    expect(section().getByRole('link', { name: 'Chairs' })).toBeVisible();
    expect((await section().findByRole('deletion')).textContent).toBe('Chairs and Stools');
    expect(section().getByRole('insertion').textContent).toBe('Chairs');
    expect(main().getByText('No item has changed since you marked it.')).toBeVisible();
  });

  it('is out of it once the mark holds for the new title, and stays marked', async () => {
    const { user } = await openAgain('/checklists?show=changed', ...records);
    await screen.findByRole('region', { name: 'Posts with another title' });
    await user.click(await section().findByRole('button', { name: 'It still holds' }));
    await waitFor(() => expect(screen.queryByText('Posts with another title')).toBeNull());
    await user.click(screen.getByRole('link', { name: 'Posts' }));
    expect(await screen.findByRole('checkbox', { name: 'Read: Chairs' })).toBeChecked();
  });

  it('is nowhere else in the lists of items', async () => {
    await openAgain('/checklists?show=done', ...records);
    await main().findByText('No item fits all of this. Take a filter away, or show all.');
    expect(screen.queryByText('Posts with another title')).toBeNull();
  });
});
