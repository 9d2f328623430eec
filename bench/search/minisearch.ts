import MiniSearch from 'minisearch';
import { type Engine, textsOf } from './engine.ts';

const FIELDS = ['title', 'names', 'context', 'text'];

/** Every word, by prefix, and with typing errors from five letters on; titles count three times. */
const OPTIONS = {
  fields: FIELDS,
  searchOptions: {
    prefix: true,
    fuzzy: (term: string) => (term.length > 4 ? 0.2 : false),
    combineWith: 'AND',
    boost: { title: 3 },
  },
};

export function createEngine(): Engine {
  const index = new MiniSearch(OPTIONS);
  let count = 0;
  return {
    add(documents) {
      index.addAll(
        documents.map((document) => {
          const texts = textsOf(document);
          const fields = Object.fromEntries(FIELDS.map((field, at) => [field, texts[at]]));
          count += 1;
          return { id: count - 1, ...fields };
        }),
      );
    },
    search(query, most) {
      const results = index.search(query);
      return { found: results.slice(0, most).map(({ id }) => id), total: results.length };
    },
    shipped() {
      const json = JSON.stringify(index);
      return { parts: [json], load: () => void MiniSearch.loadJSON(json, OPTIONS) };
    },
  };
}
