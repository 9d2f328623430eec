import { parseQuery } from '#src/domain/search/parse-query.ts';
import { SearchIndex } from '#src/domain/search/search-index.ts';
import { withoutSmallWords } from '#src/domain/search/search-words.ts';
import type { Engine } from './engine.ts';

export function createEngine(): Engine {
  const index = new SearchIndex();
  const numbers = new Map<string, number>();
  return {
    add(documents) {
      for (const { id } of documents) numbers.set(id, numbers.size);
      index.add(documents);
      index.words();
    },
    search(query, most) {
      const { text, filters } = parseQuery(query);
      const asked = { text: withoutSmallWords(text, 'en'), filters, most, counted: false };
      const { results, total } = index.search(asked, new Map());
      return { found: results.map(({ document }) => numbers.get(document.id) ?? -1), total };
    },
    shipped() {
      const { words, starts, documents, weights, letters } = index.words();
      const text = new TextEncoder().encode(words.join('\n'));
      const numbersOf = [starts, documents, letters].map((list) => list.slice().buffer);
      return {
        parts: [text, ...numbersOf, weights.slice()],
        load: () => {
          new TextDecoder().decode(text).split('\n');
          for (const list of numbersOf) new Uint32Array(list.slice(0));
        },
      };
    },
  };
}
