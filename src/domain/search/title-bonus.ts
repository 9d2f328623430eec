import { fitOf, type Term } from './word-fit.ts';

const WHOLE = 120;
const IN_A_ROW = 50;
const FIRST = 20;
const COVERED = 60;
const ELSEWHERE = 90;

/**
 * What the words of a title, compared with a query as a whole, add to a score: that they are the very
 * same, that they hold the query in one piece, begin with its first word, and how much of the title
 * the query says.
 */
export function titleBonus(title: readonly string[], terms: readonly Term[]): number {
  const fits = (term: Term | undefined, word: string | undefined) =>
    term === undefined || word === undefined ? 0 : (fitOf(term, word)?.quality ?? 0);
  let covered = 0;
  const used = new Set<Term>();
  for (const word of title) {
    let best = 0;
    for (const term of terms) {
      const own = fits(term, word);
      if (own > 0) used.add(term);
      if (own > best) best = own;
    }
    covered += best;
  }
  if (covered === 0) return 0;
  const [first] = terms;
  const inARow = (from: number) => terms.every((term, at) => fits(term, title[from + at]) > 0);
  const places = title.map((_, at) => at);
  const row = terms.length > 1 && places.some(inARow);
  const whole = title.length === terms.length && inARow(0) ? covered / title.length : 0;
  return (
    (COVERED * covered) / title.length +
    WHOLE * whole ** 2 +
    (row ? IN_A_ROW : 0) +
    FIRST * fits(first, title[0]) -
    // A word that only the text has counts less than one that the title has.
    ELSEWHERE * (1 - used.size / terms.length)
  );
}
