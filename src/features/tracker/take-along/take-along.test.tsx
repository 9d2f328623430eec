import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Mark } from '#src/domain/marks/mark.ts';
import { progressFile, progressFileText } from '#src/domain/marks/progress-file.ts';
import { smallCards, smallCorpus } from '#src/testing/corpus-builder.ts';
import { offers } from '#src/testing/handlers.ts';
import { renderRoute } from '#src/testing/render-route.tsx';
import { server } from '#src/testing/server.ts';

const ARCHIVE = smallCorpus().archive;
const ITEM = 'item:event-sourcing/data.targets';

const markOf = (facts: object) =>
  ({
    archive: ARCHIVE.id,
    run: 'first',
    trackable: ITEM,
    state: 'done',
    at: 1_764_000_000_000,
    text: 'Write down the loss that you accept.',
    ...facts,
  }) as Mark;

const fileOf = (...marks: Mark[]) =>
  progressFileText(
    progressFile(
      ARCHIVE,
      1_764_000_000_000,
      marks.map((value) => ({ kind: 'mark' as const, value })),
    ),
  );

async function open() {
  const { user } = await renderRoute('/checklists?view=files');
  const field = await screen.findByLabelText(/^A file that was exported here/);
  await waitFor(() => expect(field).toBeEnabled());
  return {
    user,
    choose: (name: string, text: string) => user.upload(field, new File([text], name)),
    importIt: () => user.click(screen.getByRole('button', { name: 'Import' })),
  };
}

const counts = () =>
  screen.getAllByText(/^\d+ (new|conflicting|unknown|the same)$/).map((each) => each.textContent);

beforeEach(() => {
  server.use(...offers(smallCorpus(), smallCards()));
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a file that is imported', () => {
  it('is shown before anything changes, and then all at once', async () => {
    const { user, choose, importIt } = await open();
    await choose(
      'marks.json',
      fileOf(
        markOf({}),
        markOf({ trackable: 'item:event-sourcing/data.gone', text: 'What has gone' }),
      ),
    );
    const heading = await screen.findByRole('heading', { name: 'What marks.json would bring' });
    expect(heading).toHaveFocus();
    expect(counts()).toEqual(['1 new', '0 conflicting', '1 unknown', '0 the same']);
    await user.click(screen.getByText('To the attic (1 record)'));
    expect(screen.getByText('What has gone')).toBeVisible();
    await importIt();
    expect(await screen.findByText('Imported: 1 new and 1 to the attic.')).toBeVisible();
    await user.click(screen.getByRole('link', { name: /^Attic/ }));
    expect(await screen.findByText('What has gone')).toBeVisible();
  });

  it('asks of what differs, and says the newer answer first', async () => {
    const { user, choose, importIt } = await open();
    await choose('marks.json', fileOf(markOf({})));
    await screen.findByRole('button', { name: 'Import' });
    await importIt();
    await choose('other.json', fileOf(markOf({ state: 'skipped', at: 5, note: 'a', noteAt: 5 })));
    const group = within(await screen.findByRole('group', { name: /^Write down the loss/ }));
    expect(counts()).toEqual(['0 new', '1 conflicting', '0 unknown', '0 the same']);
    expect(group.getAllByRole('radio').map((radio) => (radio as HTMLInputElement).checked)).toEqual(
      [false, false, true],
    );
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Where the two differ' }),
      'Keep what is here',
    );
    expect(group.getByRole('radio', { name: /^Here/ })).toBeChecked();
    await user.click(group.getByRole('radio', { name: /^In the file/ }));
    await importIt();
    await choose('other.json', fileOf(markOf({ state: 'skipped', at: 5, note: 'a', noteAt: 5 })));
    await waitFor(() =>
      expect(counts()).toEqual(['0 new', '0 conflicting', '0 unknown', '1 the same']),
    );
    await importIt();
    expect(await screen.findByText('All of other.json is here already.')).toBeVisible();
  });

  it('can be left alone', async () => {
    const { user, choose } = await open();
    await choose('marks.json', fileOf(markOf({})));
    await user.click(await screen.findByRole('button', { name: 'Do not import' }));
    expect(screen.getByText('Nothing was imported.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Import' })).toBeNull();
  });

  it('is refused in a sentence that is read aloud', async () => {
    const { choose } = await open();
    await choose('half.json', fileOf(markOf({})).slice(0, 150));
    const said = await screen.findByText(/^“half\.json” ends too early/);
    expect(said).toHaveTextContent('Nothing was changed.');
    expect(said).toHaveAttribute('aria-live', 'polite');
  });

  it('is refused by its size before it is read', async () => {
    const { user } = await open();
    const file = new File(['{}'], 'huge.json');
    Object.defineProperty(file, 'size', { value: 50_000_000 });
    const text = vi.spyOn(file, 'text');
    await user.upload(screen.getByLabelText(/^A file that was exported here/), file);
    expect(await screen.findByText(/^“huge\.json” has 50 MB/)).toBeVisible();
    expect(text).not.toHaveBeenCalled();
  });
});

describe('exporting', () => {
  it.each([
    ['Export everything', /^throughline-small-notes-[\d-]{10}\.json$/, true],
    ['Export this run as a list', /^throughline-small-notes-first-[\d-]{10}\.md$/, false],
    ['Export a table', /^throughline-small-notes-[\d-]{10}\.csv$/, false],
  ])('%s offers a file and says so', async (name, file, everything) => {
    const names: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      names.push(this.download);
      expect(this.href).toMatch(/^blob:/);
    });
    const { user } = await open();
    await user.click(screen.getByRole('button', { name }));
    expect(names).toEqual([expect.stringMatching(file)]);
    expect(
      await screen.findByText(
        `${names[0]} is ready: your browser saves it where it saves downloads.`,
      ),
    ).toBeVisible();
    expect(screen.queryByText(/They were last exported on/) !== null).toBe(everything);
  });
});
