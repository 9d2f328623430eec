/** Lower case, without accents: what a reader types and what a title says, made comparable. */
export function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Tells whether a text has every word of a query somewhere in it; an empty query fits all. */
export function matcher(query: string): (text: string) => boolean {
  const words = folded(query).split(/\s+/).filter(Boolean);
  return (text) => {
    const plain = folded(text);
    return words.every((word) => plain.includes(word));
  };
}

/** A text cut where the words of a query stand in it; joined again the parts are the text. */
export function foundParts(
  text: string,
  query: string,
): { part: string; isFound: boolean; at: number }[] {
  const words = folded(query).split(/\s+/).filter(Boolean);
  // Places are those of the text itself: where folding would move them, nothing is lit.
  const plain = folded(text);
  const lit = new Array<boolean>(text.length).fill(false);
  if (plain.length === text.length) {
    for (const word of words) {
      for (let at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + 1)) {
        lit.fill(true, at, at + word.length);
      }
    }
  }
  const parts: { part: string; isFound: boolean; at: number }[] = [];
  for (let at = 0; at < text.length; ) {
    const isFound = lit[at] ?? false;
    let end = at + 1;
    while (end < text.length && (lit[end] ?? false) === isFound) end += 1;
    parts.push({ part: text.slice(at, end), isFound, at });
    at = end;
  }
  return parts;
}
