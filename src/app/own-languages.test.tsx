import { fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Mark } from '#src/domain/marks/mark.ts';
import { progressFile, progressFileText } from '#src/domain/marks/progress-file.ts';
import { smallCards, smallCorpus } from '#src/testing/corpus-builder.ts';
import { offers } from '#src/testing/handlers.ts';
import { renderRoute } from '#src/testing/render-route.tsx';
import { server } from '#src/testing/server.ts';
import { storeRecords } from '#src/testing/stored-records.ts';

const small = smallCorpus();
const archive = { ...small.archive, language: 'fr' };
const POST = 'Ledgers for Beginners';
const GERMAN = 'Ereignisse statt Zustände';

const mark = (trackable: string, text: string) =>
  ({ archive: archive.id, run: 'first', trackable, state: 'done', at: 10, text }) as Mark;
const GONE = [
  mark('item:event-sourcing/authored.gone', 'Ce qui est parti.'),
  mark('item:event-sourcing/data.gone', 'What has gone.'),
  mark('post:gone', 'Un billet.'),
].map((value) => ({ kind: 'mark' as const, value }));

/** In which language a text says that it is; English, the page's own, where it says none. */
async function languageOf(text: string, inside: HTMLElement = screen.getByRole('main')) {
  const [found] = await within(inside).findAllByText(
    (_, element) => element?.tagName === 'BDI' && element.textContent === text,
  );
  return found?.closest('[lang]')?.getAttribute('lang') ?? 'en';
}

it('is nothing that breaks a page where an archive has no language that there is', async () => {
  server.use(...offers({ ...small, archive: { ...archive, language: 'no <tag> "at all"' } }));
  const { user } = await renderRoute('/posts');
  await user.click(screen.getByRole('button', { name: 'Search' }));
  const field = await screen.findByRole('combobox', { name: 'Find anything' });
  fireEvent.change(field, { target: { value: 'what is wood' } });
  const results = within(screen.getByRole('listbox', { name: 'Results' }));
  expect((await results.findAllByText('Wood')).length).toBeGreaterThan(0);
});

describe('the texts of an archive in another language than the app’s', () => {
  beforeEach(() => {
    server.use(...offers({ ...small, archive }, smallCards()));
  });

  it('say so in results, and what the compiler says does not', async () => {
    await renderRoute('/search?q=ledger');
    expect(await languageOf(POST)).toBe('fr');
    expect(await languageOf('Event sourcing')).toBe('fr');
    expect(await languageOf('What a ledger taught its authors.')).toBe('fr');
    expect(await languageOf('in the titles of its posts: ledger')).toBe('en');
  });

  it.each([
    ['Ereignisse', GERMAN, 'de'],
    ['events that led', 'State is kept as the events that led to it.', 'fr'],
    ['rebuild one copy', 'Rebuild one copy from its source.', 'en'],
    ['export', 'Export and import marks', 'en'],
  ])('say so in the palette: %s', async (query, text, language) => {
    const { user } = await renderRoute('/posts');
    await user.click(screen.getByRole('button', { name: 'Search' }));
    const field = await screen.findByRole('combobox', { name: 'Find anything' });
    fireEvent.change(field, { target: { value: query } });
    expect(await languageOf(text, screen.getByRole('listbox', { name: 'Results' }))).toBe(language);
  });

  it('say so on a card, down to the steps of an item', async () => {
    const cards = smallCards();
    const own = 'event-sourcing/authored.own';
    const [card] = cards.flatMap((each) =>
      each.cards.filter(({ topic }) => topic === 'event-sourcing'),
    );
    const item = card?.checklist[0];
    if (!card || !item) throw new Error('The card has items.');
    card.checklist.push({
      ...item,
      id: own as typeof item.id,
      text: 'À faire.',
      how: ['D’abord.'],
    });
    server.use(...offers({ ...small, archive }, cards));
    await renderRoute('/topics/event-sourcing');
    expect(await languageOf('D’abord.')).toBe('fr');
    expect(await languageOf('List the datasets.')).toBe('en');
  });

  it('say so on a bridge', async () => {
    await renderRoute('/paths/architecture/to/event-sourcing');
    const heading = screen.getByRole('heading', { level: 1 });
    expect(await languageOf('Architecture', heading)).toBe('fr');
    expect(await languageOf(GERMAN)).toBe('de');
  });

  it('say so in the attic, and where runs are compared', async () => {
    const run = {
      archive: archive.id,
      id: 'second',
      name: 'Second',
      stage: 'open',
      made: 1,
      at: 1,
    };
    await storeRecords([...GONE, { kind: 'run', value: run as never }]);
    const { user } = await renderRoute('/checklists?view=attic');
    expect(await languageOf('Ce qui est parti.')).toBe('fr');
    expect(await languageOf('What has gone.')).toBe('en');
    expect(await languageOf('Un billet.')).toBe('fr');
    await user.click(screen.getByRole('link', { name: 'Compare runs' }));
    expect(await languageOf('Rebuild one copy from its source.')).toBe('en');
    expect(await languageOf('Event sourcing')).toBe('fr');
  });

  it('say so in what a file would bring', async () => {
    const { user } = await renderRoute('/checklists?view=files');
    const field = await screen.findByLabelText(/^A file that was exported here/);
    await expect.poll(() => field.hasAttribute('disabled')).toBe(false);
    const text = progressFileText(progressFile(archive, 10, GONE));
    await user.upload(field, new File([text], 'marks.json'));
    await user.click(await screen.findByText('To the attic (3 records)'));
    expect(await languageOf('Ce qui est parti.')).toBe('fr');
    expect(await languageOf('What has gone.')).toBe('en');
    expect(await languageOf('Un billet.')).toBe('fr');
  });
});
