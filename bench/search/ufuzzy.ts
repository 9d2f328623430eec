import UFuzzy from '@leeoniya/ufuzzy';
import { type Engine, textsOf } from './engine.ts';

/** As many matches as are ranked; with more it gives them as they stand. */
const RANKED = 1000;

/** One typing error in a word, words in any order; the text of a document in one line. */
export function createEngine(): Engine {
  const fuzzy = new UFuzzy({ intraMode: 1 });
  const lines: string[] = [];
  return {
    add(documents) {
      for (const document of documents) lines.push(textsOf(document).join(' '));
    },
    search(query, most) {
      const [matches, info, order] = fuzzy.search(lines, query, 1, RANKED);
      const found = info && order ? order.map((at) => info.idx[at] ?? -1) : (matches ?? []);
      return { found: found.slice(0, most), total: matches?.length ?? 0 };
    },
    shipped() {
      const json = JSON.stringify(lines);
      return { parts: [json], load: () => void JSON.parse(json) };
    },
  };
}
