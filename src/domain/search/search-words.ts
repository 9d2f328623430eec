import { isEnglish } from '../corpus/language.ts';
import { folded } from '../corpus/text-match.ts';

/** A word of a text as it is compared, and where it stands in the text. */
export type WordAt = { word: string; from: number; to: number };

/** Scripts that put no space between words. */
const UNSPACED = String.raw`\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}`;
const UNSPACED_RUN = new RegExp(String.raw`^[[${UNSPACED}]&&[\p{L}\p{N}\p{M}]]+$`, 'v');
/** A run of one kind of script; `c++` and `c#` are words, and so is `don’t`. */
const RUN = new RegExp(
  String.raw`[[${UNSPACED}]&&[\p{L}\p{N}\p{M}]]+|[[\p{L}\p{N}\p{M}]--[${UNSPACED}]]+(?:['’][[\p{L}]--[${UNSPACED}]]+)*[+#]*`,
  'gv',
);
const APOSTROPHE = /['’]/g;

/**
 * The words of a text, folded: runs of letters and digits. A run of Chinese, Japanese or Korean gives
 * every two characters that stand side by side, and its last one alone.
 */
export function wordsAt(text: string): WordAt[] {
  const words: WordAt[] = [];
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (UNSPACED_RUN.test(run)) pairs(run, index, words);
    else words.push({ word: plain(run), from: index, to: index + run.length });
  }
  return words;
}

export function searchWords(text: string): string[] {
  return wordsAt(text).map(({ word }) => word);
}

/** What joins words and asks in English, as in `what is cqrs`: it is in nearly every text, and finds none. */
const SMALL = new Set(
  'a an and are can do does for how i in is my of or the to what when where which who why with'.split(
    ' ',
  ),
);

/**
 * A query without the small words of English, where they are not all there is. In another language they
 * may be large ones (`can` is the soul in Turkish, `do` the way in Japanese), so there they stay.
 *
 * @param language of the archive that is searched.
 */
export function withoutSmallWords(query: string, language: string): string {
  if (!isEnglish(language)) return query;
  const large = query.replace(RUN, (run) => (SMALL.has(plain(run)) ? '' : run));
  return searchWords(large).length > 0 ? large.trim() : query;
}

/** The words that a query asks for, each once; a lone last character only where it is all there is. */
export function queryWords(query: string): string[] {
  const words = new Set<string>();
  for (const run of query.match(RUN) ?? []) {
    const own = UNSPACED_RUN.test(run) ? searchWords(run) : [plain(run)];
    for (const word of own.length > 1 ? own.slice(0, -1) : own) words.add(word);
  }
  return [...words];
}

function pairs(run: string, index: number, words: WordAt[]): void {
  let from = index;
  const characters = [...run];
  for (const [at, character] of characters.entries()) {
    const next = characters[at + 1] ?? '';
    words.push({ word: plain(character + next), from, to: from + character.length + next.length });
    from += character.length;
  }
}

function plain(run: string): string {
  return folded(run.replace(APOSTROPHE, ''));
}
