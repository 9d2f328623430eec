/** The words of others, made to fit where they are put. */

/** A text of at most so many characters: a longer one is cut and ends in `…`. No character is cut in two. */
export function shortened(text: string, most: number): string {
  const letters = [...text];
  if (letters.length <= most) return text;
  // What a joiner would have joined is gone.
  return `${letters
    .slice(0, most - 1)
    .join('')
    .replace(/[\s\u200d]+$/u, '')}…`;
}

/**
 * A name inside a sentence, without the marks that turn the direction of writing: they would take
 * over the sentence around them.
 */
export function inSentence(name: string): string {
  return name
    .replace(/\p{Bidi_Control}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}
