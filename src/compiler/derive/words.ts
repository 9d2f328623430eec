import { eng } from 'stopword';

/** Words shorter than four letters that are a subject. Archives add their own. */
const SHORT_WORDS: readonly string[] = ['ai', 'go', 'api', 'llm', 'aws', 'sre', 'sql'];

/** Words that say nothing of a subject in a title, though no stop-word list has them all. */
const ALSO_STOPPED: readonly string[] =
  'actually beyond building here just matters problem review still that what when with your'.split(
    ' ',
  );

/** Words that carry a title, though a stop-word list may have them. */
const NEVER_STOPPED: readonly string[] = (
  'without need probably learned stop practice pick enough most mostly thing happened ready week ' +
  'part extra steps small code design teams engineers scale scaling doesn'
).split(' ');

const STOP_WORDS: ReadonlySet<string> = new Set(
  [...eng, ...ALSO_STOPPED].filter((word) => !NEVER_STOPPED.includes(word)),
);

const LEAST_LETTERS = 4;
/** The longest words of any dictionary are shorter; what is longer is a wall of letters. */
const MOST_LETTERS = 60;
/** A run of letters and digits; a hyphen inside it stays (`event-driven` is one word). */
const WORD = /[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*/gu;

/**
 * The words of a title that can name what it is about, in order, lower-case, repeats included. An
 * apostrophe, typographic or plain, splits. Nothing is stemmed.
 */
export function titleWords(title: string, shortWords: readonly string[] = []): string[] {
  const words = title.normalize('NFC').toLowerCase().match(WORD) ?? [];
  return words.filter(
    (word) =>
      shortWords.includes(word) ||
      ((word.length >= LEAST_LETTERS || SHORT_WORDS.includes(word)) &&
        word.length <= MOST_LETTERS &&
        !STOP_WORDS.has(word)),
  );
}

/** The words that occur most often over some titles; ties by first appearance in their order. */
export function mostFrequent(titles: readonly (readonly string[])[], most: number): string[] {
  const counts = new Map<string, number>();
  for (const words of titles) {
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([word]) => word);
}
