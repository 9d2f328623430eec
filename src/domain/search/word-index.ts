import { searchWords } from './search-words.ts';
import { errorsIn, fitOf, isNumeronym, stemOf, type Term } from './word-fit.ts';

/**
 * Which documents have which words, and how much each counts there: an inverted index in four flat
 * arrays. The words are in order, so that those which begin alike stand together; the documents of
 * the n-th word are `documents[starts[n]]` up to `documents[starts[n + 1]]`, and `weights` runs beside.
 */
export type WordIndex = {
  words: readonly string[];
  starts: Uint32Array;
  documents: Uint32Array;
  weights: Uint8Array;
  /** The letters of each word as bits: what shares too few with a term is no typing error of it. */
  letters: Uint32Array;
};

/** Shorter ones are in too many words by chance. */
const SHORTEST_PART = 3;

/** A text of a document, and how much its words count, 1–255. */
export type WeightedText = { text: string; weight: number };

/** Takes documents in, one after the other, and gives an index of those that it has. */
export class WordIndexBuilder {
  private readonly numbers = new Map<string, number>();
  /** By word: the last document that had it, since the first weight of a word in a document holds. */
  private readonly last: number[] = [];
  private readonly wordOf = new Numbers();
  private readonly documentOf = new Numbers();
  private readonly weightOf = new Numbers();
  private count = 0;

  /** @param texts of one document, those that count most first. */
  add(texts: readonly WeightedText[]): void {
    const document = this.count;
    this.count += 1;
    for (const { text, weight } of texts) {
      for (const word of searchWords(text)) {
        let number = this.numbers.get(word);
        if (number === undefined) {
          number = this.last.length;
          this.numbers.set(word, number);
          this.last.push(-1);
        }
        if (this.last[number] === document) continue;
        this.last[number] = document;
        this.wordOf.push(number);
        this.documentOf.push(document);
        this.weightOf.push(weight);
      }
    }
  }

  index(): WordIndex {
    const words = [...this.numbers.keys()].sort();
    const placeOf = new Uint32Array(words.length);
    for (const [place, word] of words.entries()) placeOf[this.numbers.get(word) ?? 0] = place;
    const [wordOf, documentOf, weightOf] = [this.wordOf, this.documentOf, this.weightOf];
    const starts = new Uint32Array(words.length + 1);
    for (let at = 0; at < wordOf.length; at += 1) {
      const place = (placeOf[wordOf.at(at)] ?? 0) + 1;
      starts[place] = (starts[place] ?? 0) + 1;
    }
    for (let place = 0; place < words.length; place += 1) {
      starts[place + 1] = (starts[place + 1] ?? 0) + (starts[place] ?? 0);
    }
    const next = starts.slice();
    const documents = new Uint32Array(wordOf.length);
    const weights = new Uint8Array(wordOf.length);
    for (let at = 0; at < wordOf.length; at += 1) {
      const place = placeOf[wordOf.at(at)] ?? 0;
      const to = next[place] ?? 0;
      next[place] = to + 1;
      documents[to] = documentOf.at(at);
      weights[to] = weightOf.at(at);
    }
    return { words, starts, documents, weights, letters: Uint32Array.from(words, lettersOf) };
  }
}

/** A list of whole numbers that grows without an object for each. */
class Numbers {
  private list = new Uint32Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.list.length) {
      const longer = new Uint32Array(this.length * 2);
      longer.set(this.list);
      this.list = longer;
    }
    this.list[this.length] = value;
    this.length += 1;
  }

  at(place: number): number {
    return this.list[place] ?? 0;
  }
}

/** How a word of a query is to be read against an index. */
export function termOf(word: string, { words }: WordIndex): Term {
  const stem = stemOf(word);
  const start = stem ?? word;
  const begins = words[firstFrom(words, start)]?.startsWith(start) ?? false;
  return { word, ...(stem !== undefined && { stem }), guessed: !begins };
}

/** The two words of the index that a word is when it is taken apart, `event` and `driven`, if it is. */
export function takenApart(word: string, { words }: WordIndex): [string, string] | undefined {
  const isKnown = (part: string) => words[firstFrom(words, part)] === part;
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at += 1) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    if (isKnown(first) && isKnown(second)) return [first, second];
  }
  return undefined;
}

/** Calls back with every word of the index that fits a term, by its place, and how well it does. */
export function eachFit(
  term: Term,
  { words, letters }: WordIndex,
  found: (place: number, quality: number) => void,
): void {
  const visit = (place: number) => {
    const fit = fitOf(term, words[place] ?? '');
    if (fit) found(place, fit.quality);
  };
  if (isNumeronym(term.word)) {
    const first = term.word.slice(0, 1);
    for (let place = firstFrom(words, first); words[place]?.startsWith(first); place += 1) {
      visit(place);
    }
    return;
  }
  if (term.guessed) {
    const [own, most] = [lettersOf(term.word), errorsIn(term.word)];
    for (let place = 0; place < words.length; place += 1) {
      if (bitsIn(own & ~(letters[place] ?? 0)) <= most) visit(place);
    }
    return;
  }
  const start = term.stem ?? term.word;
  const from = firstFrom(words, start);
  for (let place = from; words[place]?.startsWith(start); place += 1) visit(place);
}

/** The place of the first word that is not before a text, by code unit. */
function firstFrom(words: readonly string[], text: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits >>> 0;
}

function bitsIn(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}
