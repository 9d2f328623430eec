import { litParts, type TextPart } from '../corpus/text-match.ts';
import { wordsAt } from './search-words.ts';
import { fitOf, type Term } from './word-fit.ts';

/** A text cut where it has what a query asked for, to light it. */
export function foundText(text: string, terms: readonly Term[]): TextPart[] {
  return litParts(text, litPieces(text, terms));
}

/** As many characters say what a passage is about, on one line of a desk or two of a phone. */
const LONGEST = 140;
const BEFORE = 40;

/**
 * The passage of a long text that has what was asked for; undefined when the text has nothing of it.
 * It begins and ends between words.
 */
export function foundPassage(text: string, terms: readonly Term[]): string | undefined {
  const [first] = litPieces(text, terms);
  if (!first) return undefined;
  if (text.length <= LONGEST) return text;
  const earliest = Math.max(0, first[0] - BEFORE);
  const space = text.indexOf(' ', earliest);
  const isBetween = earliest > 0 && space >= 0 && space < first[0];
  const start = isBetween ? space + 1 : earliest;
  const cut = text.slice(start, start + LONGEST);
  const isRest = start + LONGEST >= text.length;
  const end = isRest ? cut.length : Math.max(cut.lastIndexOf(' '), first[1] - start);
  return `${start > 0 ? '… ' : ''}${cut.slice(0, end)}${isRest ? '' : ' …'}`;
}

function litPieces(text: string, terms: readonly Term[]): [from: number, to: number][] {
  return wordsAt(text).flatMap(({ word, from, to }) =>
    terms.flatMap((term): [number, number][] => {
      const fit = fitOf(term, word);
      if (!fit) return [];
      // Where folding moves letters, the whole word is lit.
      return word.length === to - from ? [[from + fit.from, from + fit.to]] : [[from, to]];
    }),
  );
}
