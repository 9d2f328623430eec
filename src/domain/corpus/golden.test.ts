import { expect, it } from 'vitest';
import corpusV1 from './golden/corpus.v1.json' with { type: 'json' };
import shelfV1 from './golden/shelf.v1.json' with { type: 'json' };
import { parseCorpus, parseShelf } from './parse-corpus.ts';

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
