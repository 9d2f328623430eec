/**
 * The marks that Latin, Greek, Cyrillic, Hebrew and Arabic put on letters. Those of other scripts make
 * another letter: が is not か, and a Hindi vowel is one.
 */
const ACCENTS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u0652]/g;

/** Lower case, without accents: what a reader types and what a title says, made comparable. */
export function folded(text: string): string {
  return text.normalize('NFKD').replace(ACCENTS, '').normalize('NFC').toLowerCase();
}

/** Tells whether a text has every word of a query somewhere in it; an empty query fits all. */
export function matcher(query: string): (text: string) => boolean {
  const words = folded(query).split(/\s+/).filter(Boolean);
  return (text) => {
    const plain = folded(text);
    return words.every((word) => plain.includes(word));
  };
}

/** A piece of a text, from its place on, and whether it is lit. */
export type TextPart = { part: string; isFound: boolean; at: number };

/** A text cut where the words of a query stand in it; joined again the parts are the text. */
export function foundParts(text: string, query: string): TextPart[] {
  const words = folded(query).split(/\s+/).filter(Boolean);
  // Places are those of the text itself: where folding would move them, nothing is lit.
  const plain = folded(text);
  const lit: [from: number, to: number][] = [];
  if (plain.length === text.length) {
    for (const word of words) {
      for (let at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + 1)) {
        lit.push([at, at + word.length]);
      }
    }
  }
  return litParts(text, lit);
}

/** A text cut at some of its pieces, which may overlap; joined again the parts are the text. */
export function litParts(text: string, pieces: readonly [from: number, to: number][]): TextPart[] {
  const lit = new Array<boolean>(text.length).fill(false);
  for (const [from, to] of pieces) lit.fill(true, from, to);
  const parts: TextPart[] = [];
  for (let at = 0; at < text.length; ) {
    const isFound = lit[at] ?? false;
    let end = at + 1;
    while (end < text.length && (lit[end] ?? false) === isFound) end += 1;
    parts.push({ part: text.slice(at, end), isFound, at });
    at = end;
  }
  return parts;
}
