import { describe, expect, it } from 'vitest';
import { cardsOf, smallCards, smallCorpus } from '#src/testing/corpus-builder.ts';
import type { ArchiveId } from '../corpus/ids.ts';
import { indexCorpus } from '../corpus/index-corpus.ts';
import { atticOf, successors } from './attic.ts';
import { forgotten, movedOnto } from './attic-edits.ts';
import { allItems } from './checklist.ts';
import type { Mark, RunId } from './mark.ts';
import { isChanged } from './mark-text.ts';
import { reconcile, standing } from './reconcile.ts';
import type { TrackableId } from './trackable.ts';

const corpus = smallCorpus();
const cards = [...smallCards(), ...cardsOf(corpus)].flatMap((file) => file.cards);
const all = allItems(indexCorpus(corpus), ({ slug }) => {
  const card = cards.find(({ topic }) => topic === slug);
  if (!card) throw new Error(slug);
  return card;
});
const mark = (trackable: string, part: Partial<Mark> = {}): Mark => ({
  archive: 'small-notes' as ArchiveId,
  run: 'first' as RunId,
  trackable: trackable as TrackableId,
  state: 'done',
  at: 10,
  text: '',
  ...part,
});
const kept = mark('item:event-sourcing/data.targets', {
  text: 'Write down the loss that you accept.',
});
const gone = mark('item:event-sourcing/data.lost', {
  text: 'Write down the losses that you accept.',
  at: 30,
});

describe('a mark beside an archive that was compiled again', () => {
  it.each([
    ['kept', kept],
    ['kept', { ...kept, state: 'todo', text: 'Other.', note: 'n' } as Mark],
    ['kept', { ...kept, text: '' }],
    ['changed', { ...kept, text: 'Write down the loss.' }],
    ['gone', gone],
  ])('is %s', (expected, given) => {
    expect(standing(given, all.texts)).toBe(expected);
  });

  it('has not changed where only what is not kept of a long text has', () => {
    const long = 'x'.repeat(1000);
    expect(isChanged({ state: 'done', text: long }, `${long} and more`)).toBe(false);
  });

  it('is counted with the others, and what is new beside them', () => {
    const changed = mark('post:2018-06-01-ledgers', { text: 'Ledgers' });
    const silent = mark('item:event-sourcing/data.lost-too', { state: 'todo' });
    const seen = new Set([...all.texts.keys()].slice(1));
    expect(reconcile([kept, changed, gone, silent], all.texts, seen)).toEqual({
      kept: [kept],
      changed: [changed],
      gone: [gone],
      fresh: [[...all.texts.keys()][0]],
    });
    expect(reconcile([kept], all.texts, undefined).fresh).toEqual([]);
  });
});

describe('the attic', () => {
  it('holds what has left the archive and says something, newest first', () => {
    const post = mark('post:gone', { at: 5, noteAt: 40, note: 'n' });
    const entries = atticOf([kept, gone, post, { ...gone, state: 'todo' }], all);
    expect(entries).toEqual([
      { mark: post, kind: 'post', from: 'gone' },
      { mark: gone, kind: 'item', from: 'event-sourcing' },
    ]);
  });

  it('offers for an item what resembles it, and its own topic', () => {
    const places = successors(gone, all, 3);
    expect(places[0]?.trackable).toBe(kept.trackable);
    expect(places.length).toBeLessThanOrEqual(3);
    expect(places.map(({ topic }) => topic?.slug)).toContain('event-sourcing');
  });

  it('offers for a post the posts whose titles resemble it, and nothing where none does', () => {
    const renamed = mark('post:ledgers', { text: 'Ledgers for All Beginners' });
    expect(successors(renamed, all, 5).map(({ trackable }) => trackable)).toEqual([
      'post:2018-06-01-ledgers',
    ]);
    expect(successors(mark('post:x', { text: 'Zebra' }), all, 5)).toEqual([]);
  });
});

describe('a mark put on another item', () => {
  const onto = { trackable: kept.trackable, text: 'Write down the loss that you accept.' };

  it('says there what it said, on the text that is there, and leaves its old place', () => {
    const { changes } = movedOnto({ ...gone, note: 'two', noteAt: 3 }, undefined, onto, 100);
    expect(changes.map(({ after }) => after.value)).toMatchObject([
      { trackable: onto.trackable, state: 'done', text: onto.text, note: 'two', at: 100 },
      { trackable: gone.trackable, state: 'todo', note: '' },
    ]);
  });

  it('keeps both notes, and with a note alone the state that is there', () => {
    const before = { ...kept, note: 'one', noteAt: 5 };
    const note = { ...gone, state: 'todo' as const, note: 'two', noteAt: 3 };
    expect(movedOnto(note, before, onto, 100).changes[0]?.after.value).toMatchObject({
      state: 'done',
      text: kept.text,
      note: 'one\ntwo',
    });
  });

  it('is forgotten for good: the record that says so is later', () => {
    expect(forgotten(gone, 5).changes[0]?.after.value).toMatchObject({ state: 'todo', at: 31 });
  });
});
