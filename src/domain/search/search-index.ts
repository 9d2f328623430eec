import { nearestNames } from '../nearest-names.ts';
import { createSieve, type FacetCounts, type States } from './facets.ts';
import type { ParsedQuery } from './parse-query.ts';
import type { SearchDocument, SearchKind } from './search-document.ts';
import { queryWords, searchWords } from './search-words.ts';
import { titleBonus } from './title-bonus.ts';
import type { Term } from './word-fit.ts';
import { eachFit, takenApart, termOf, type WordIndex, WordIndexBuilder } from './word-index.ts';

/** What is asked of an index. */
export type SearchRequest = ParsedQuery & {
  /** How many results to give, from the first on. */
  most: number;
  /** Whether to count what each filter word would leave. */
  counted: boolean;
};

export type SearchResult = { document: SearchDocument; score: number };

export type SearchAnswer = {
  /** Best first, as many as were asked for. */
  results: SearchResult[];
  /** How many there are. */
  total: number;
  /** How the words were read, to light them. */
  terms: Term[];
  /** No document has all words, and these have as many as any. */
  partial: boolean;
  facets?: FacetCounts;
  /** Where nothing was found: the topics whose names come nearest. */
  nearest?: SearchDocument[];
};

const NOTHING: SearchAnswer = { results: [], total: 0, terms: [], partial: false };

/** More words than this are a text that was pasted, and the first of them say what it is about. */
const MOST_TERMS = 12;
/** As many beyond those asked for are looked at closely. */
const LOOKED_AT = 150;

const NAMES = 80;
const CONTEXT = 40;
const TEXT = 20;
const TITLES: Record<SearchKind, number> = {
  topic: 120,
  page: 110,
  action: 100,
  post: 90,
  checklist: 36,
  statement: 32,
};
/** A topic comes before a post of the same words, and a post before a sentence. */
const KINDS: Record<SearchKind, number> = {
  topic: 40,
  page: 30,
  action: 25,
  post: 15,
  checklist: 5,
  statement: 0,
};
const WEIGHT = 12;
/** A name that has less in common with a text is no answer to it. */
const FURTHEST = 0.65;
/** What a sentence says at its beginning, or in one piece, means less than in a title. */
const SENTENCE = 0.5;

/**
 * Documents and what finds them. Every word of a query has to be in a document; it may be the word
 * itself, begin one, or be mistyped, in falling order. What a title says counts most, then what the
 * document belongs to, then its text.
 */
export class SearchIndex {
  private readonly builder = new WordIndexBuilder();
  private readonly documents: SearchDocument[] = [];
  /** What each document has for itself, whatever the query. */
  private readonly standings: number[] = [];
  private built: WordIndex | undefined;

  get size(): number {
    return this.documents.length;
  }

  add(documents: readonly SearchDocument[]): void {
    for (const document of documents) {
      const { kind, title, names, context, text, weight } = document;
      this.documents.push(document);
      this.standings.push(KINDS[kind] + WEIGHT * weight);
      this.builder.add([
        { text: title, weight: TITLES[kind] },
        { text: names.join(' '), weight: NAMES },
        { text: context, weight: CONTEXT },
        { text, weight: TEXT },
      ]);
    }
    this.built = undefined;
  }

  /** The index of the words, made when it is first asked for. */
  words(): WordIndex {
    this.built ??= this.builder.index();
    return this.built;
  }

  search({ text, filters, most, counted }: SearchRequest, states: States): SearchAnswer {
    const words = this.words();
    let terms = queryWords(text)
      .slice(0, MOST_TERMS)
      .map((word) => termOf(word, words));
    // Signs alone are no match of everything.
    if (terms.length === 0 && text.trim() !== '')
      return { ...NOTHING, nearest: this.nearest(text) };
    let scored = this.scored(terms, words);
    // `eventdriven`: two words of the archive, run together.
    const apart = terms.flatMap((term) => {
      const parts = scored.missed.includes(term) ? takenApart(term.word, words) : undefined;
      return parts?.map((word) => termOf(word, words)) ?? [term];
    });
    if (apart.length > terms.length) {
      terms = apart;
      scored = this.scored(terms, words);
    }
    const { scores, hits, fullest } = scored;
    const sieve = createSieve(filters, states, counted);
    const kept: number[] = [];
    for (let number = 0; number < this.documents.length; number += 1) {
      if (hits[number] !== fullest) continue;
      if (sieve.keeps(this.documents[number] as SearchDocument)) kept.push(number);
    }
    const close = highest(kept, scores, this.standings, most + LOOKED_AT);
    const results = close
      .map((number) => this.closely(number, terms, scores[number] ?? 0))
      .sort((a, b) => b.score - a.score || a.number - b.number)
      .slice(0, most)
      .map(({ document, score }) => ({ document, score }));
    return {
      results,
      total: kept.length,
      terms,
      partial: fullest < terms.length,
      ...(counted && { facets: sieve.facets() }),
      ...(kept.length === 0 && { nearest: this.nearest(text) }),
    };
  }

  /** The topics whose names are nearest to a text, of those that are near at all. */
  private nearest(text: string): SearchDocument[] {
    const topics = this.documents.filter(({ kind }) => kind === 'topic');
    const candidates = topics.map((topic) => ({ item: topic, names: [topic.title] }));
    return text === '' ? [] : nearestNames(text, candidates, { furthest: FURTHEST });
  }

  /**
   * The mean of what the terms found in each document, how many of them found something there, and
   * those that found nothing anywhere.
   */
  private scored(terms: readonly Term[], words: WordIndex) {
    const { length } = this.documents;
    const scores = new Float32Array(length);
    const hits = new Uint8Array(length);
    const missed: Term[] = [];
    let fullest = 0;
    const joined =
      terms.length > 1 ? termOf(terms.map(({ word }) => word).join(''), words) : undefined;
    for (const term of terms) {
      const best = bestOf(term, words, length);
      let isMissed = true;
      for (let number = 0; number < length; number += 1) {
        const own = best[number] ?? 0;
        if (own === 0) continue;
        isMissed = false;
        scores[number] = (scores[number] ?? 0) + own / terms.length;
        hits[number] = (hits[number] ?? 0) + 1;
      }
      if (isMissed) missed.push(term);
    }
    // `micro services`, `data base`: the words together are one of the archive.
    if (joined && !joined.guessed) {
      const best = bestOf(joined, words, length);
      for (let number = 0; number < length; number += 1) {
        const own = best[number] ?? 0;
        if (own <= (scores[number] ?? 0)) continue;
        scores[number] = own;
        hits[number] = terms.length;
      }
    }
    for (const count of hits) if (count > fullest) fullest = count;
    // Nothing has any of the words: that is no match of everything.
    return { scores, hits, missed, fullest: terms.length > 0 && fullest === 0 ? -1 : fullest };
  }

  /** A document that may be among the first, its title compared with the query as a whole. */
  private closely(number: number, terms: readonly Term[], found: number) {
    const document = this.documents[number] as SearchDocument;
    const bonus = terms.length === 0 ? 0 : titleBonus(searchWords(document.title), terms);
    const own = bonus * (isSentence(document) ? SENTENCE : 1);
    return { number, document, score: found + (this.standings[number] ?? 0) + own };
  }
}

function isSentence({ kind }: SearchDocument): boolean {
  return kind === 'checklist' || kind === 'statement';
}

/** By document, the most that a term found there. */
function bestOf(term: Term, index: WordIndex, length: number): Float32Array {
  const best = new Float32Array(length);
  const { starts, documents, weights } = index;
  eachFit(term, index, (place, quality) => {
    const end = starts[place + 1] ?? 0;
    for (let at = starts[place] ?? 0; at < end; at += 1) {
      const number = documents[at] ?? 0;
      const own = (weights[at] ?? 0) * quality;
      if (own > (best[number] ?? 0)) best[number] = own;
    }
  });
  return best;
}

/** Those with the highest sums, at most so many, in no order: by counting them into classes. */
function highest(
  numbers: readonly number[],
  scores: Float32Array,
  standings: readonly number[],
  most: number,
): readonly number[] {
  if (numbers.length <= most) return numbers;
  const classes = new Uint32Array(numbers.length);
  for (let at = 0; at < numbers.length; at += 1) {
    const number = numbers[at] ?? 0;
    classes[at] = (scores[number] ?? 0) + (standings[number] ?? 0);
  }
  const counts = new Uint32Array(classes.reduce((a, b) => Math.max(a, b), 0) + 1);
  for (const each of classes) counts[each] = (counts[each] ?? 0) + 1;
  let least = counts.length;
  for (let sum = 0; least > 0 && sum < most; ) {
    least -= 1;
    sum += counts[least] ?? 0;
  }
  return numbers.filter((_, at) => (classes[at] ?? 0) >= least).slice(0, most * 2);
}
