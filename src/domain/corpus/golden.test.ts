import { expect, it } from 'vitest';
import { CARD_SECTIONS, CardsSchema } from './cards.ts';
import cardsV1 from './golden/cards.v1.json' with { type: 'json' };
import corpusV1 from './golden/corpus.v1.json' with { type: 'json' };
import shelfV1 from './golden/shelf.v1.json' with { type: 'json' };
import { parseCards, parseCorpus, parseShelf } from './parse-corpus.ts';

/**
 * The files of `golden/` are as a shipped version wrote them, with every field in use. They are never
 * edited: whoever has such a file must be able to open it for ever.
 */

it('reads a corpus of version 1 with nothing of it lost', () => {
  expect(parseCorpus(corpusV1)).toEqual({ ok: true, value: corpusV1 });
});

it('reads a shelf of version 1 with nothing of it lost', () => {
  expect(parseShelf(shelfV1)).toEqual({ ok: true, value: shelfV1 });
});

it('reads cards of version 1 with nothing of them lost', () => {
  const corpus = parseCorpus(corpusV1);
  expect(corpus.ok && parseCards(cardsV1, corpus.value)).toEqual({ ok: true, value: cardsV1 });
});

it('has every field of a statement in use', () => {
  const fields = Object.keys(CardsSchema.entries.cards.item.entries.checklist.item.entries);
  const statements = cardsV1.cards.flatMap((card) => CARD_SECTIONS.flatMap((name) => card[name]));
  expect([...new Set(statements.flatMap((one) => Object.keys(one)))].sort()).toEqual(fields.sort());
});
