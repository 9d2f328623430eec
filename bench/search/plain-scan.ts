import { folded } from '#src/domain/corpus/text-match.ts';
import { type Engine, textsOf } from './engine.ts';

/** No library and no index: every word has to stand somewhere; what has it in the title comes first. */
export function createEngine(): Engine {
  const titles: string[] = [];
  const lines: string[] = [];
  return {
    add(documents) {
      for (const document of documents) {
        titles.push(folded(document.title));
        lines.push(folded(textsOf(document).join(' ')));
      }
    },
    search(query, most) {
      const words = folded(query).split(/\s+/).filter(Boolean);
      const inTitle: number[] = [];
      const elsewhere: number[] = [];
      for (const [at, line] of lines.entries()) {
        if (!words.every((word) => line.includes(word))) continue;
        const list = words.every((word) => titles[at]?.includes(word)) ? inTitle : elsewhere;
        list.push(at);
      }
      const found = [...inTitle, ...elsewhere];
      return { found: found.slice(0, most), total: found.length };
    },
    shipped() {
      const json = JSON.stringify(lines);
      return { parts: [json], load: () => void JSON.parse(json) };
    },
  };
}
