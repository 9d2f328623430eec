import type { CorpusIndex } from '../corpus/index-corpus.ts';
import { postYears } from '../corpus/post-filter.ts';
import { folded } from '../corpus/text-match.ts';
import type { SearchKind } from './search-document.ts';
import { withoutSmallWords } from './search-words.ts';

/** The filter words, in the order in which they are offered. */
export const FILTER_KEYS = ['in', 'is', 'topic', 'family', 'year'] as const;
export type FilterKey = (typeof FILTER_KEYS)[number];

/** What `in:` takes: the kinds by their plural. */
export const IN_VALUES = {
  topics: 'topic',
  posts: 'post',
  checklists: 'checklist',
  statements: 'statement',
  pages: 'page',
  actions: 'action',
} as const satisfies Record<string, SearchKind>;

/** What `is:` takes. What is left is to do or being done. */
export const IS_VALUES = ['left', 'doing', 'done', 'skipped'] as const;

/** By filter word what it asks for; several values of one word widen it, several words narrow. */
export type Filters = { readonly [Key in FilterKey]?: readonly string[] | undefined };

export type ParsedQuery = { text: string; filters: Filters };

const FILTER = /^(in|is|topic|family|year):(.+)$/i;

/** Takes a query apart: the filter words, and the words to look for. */
export function parseQuery(query: string): ParsedQuery {
  const filters: Partial<Record<FilterKey, string[]>> = {};
  const words: string[] = [];
  for (const word of query.split(/\s+/)) {
    const [, key, value] = FILTER.exec(word) ?? [];
    if (key === undefined || value === undefined) words.push(word);
    else {
      const name = key.toLowerCase() as FilterKey;
      filters[name] = [...new Set([...(filters[name] ?? []), folded(value)])];
    }
  }
  return { text: words.filter((word) => word !== '' && !isBareKey(word)).join(' '), filters };
}

/** A filter word without its value, as it stands there while one types it. */
function isBareKey(word: string): boolean {
  return /^(in|is|topic|family|year):$/i.test(word);
}

/** The query with a filter word put in, or taken out where it is there; the words stay as they are. */
export function toggledFilter(query: string, key: FilterKey, value: string): string {
  const own = `${key}:${value}`;
  const words = query.split(/\s+/).filter(Boolean);
  const isOwn = (word: string) => folded(word) === folded(own);
  // One value of a kind at a time is what a list of facets means.
  const rest = words.filter((word) => !word.toLowerCase().startsWith(`${key}:`));
  return words.some(isOwn) ? rest.join(' ') : [...rest, own].join(' ');
}

/** What the filter words of an archive may be. */
export type FilterValues = {
  topics: readonly { slug: string; title: string }[];
  families: readonly { id: string; name: string }[];
  /** Newest first. */
  years: readonly string[];
};

/** The filter words that ask for what the archive does not have. They are left out of the search. */
export function unknownFilters(
  { filters }: ParsedQuery,
  values: FilterValues,
): [FilterKey, string][] {
  return FILTER_KEYS.flatMap((key) =>
    (filters[key] ?? []).flatMap((value): [FilterKey, string][] =>
      isKnown(key, value, values) ? [] : [[key, value]],
    ),
  );
}

/**
 * The query without the filter words that mean nothing here, and without small words.
 *
 * @param language of the archive that is searched.
 */
export function meant(query: ParsedQuery, values: FilterValues, language: string): ParsedQuery {
  const unknown = unknownFilters(query, values);
  const filters = Object.fromEntries(
    Object.entries(query.filters)
      .map(([key, own]) => [
        key,
        (own ?? []).filter((value) => !unknown.some(([k, none]) => k === key && none === value)),
      ])
      .filter(([, own]) => own && own.length > 0),
  );
  return { text: withoutSmallWords(query.text, language), filters };
}

function isKnown(
  key: FilterKey,
  value: string,
  { topics, families, years }: FilterValues,
): boolean {
  switch (key) {
    case 'in':
      return Object.keys(IN_VALUES).includes(value);
    case 'is':
      return IS_VALUES.some((each) => each === value);
    case 'topic':
      return topics.some(({ slug }) => folded(slug) === value);
    case 'family':
      return families.some(({ id }) => folded(id) === value);
    case 'year':
      return years.includes(value);
  }
}

/** What the filter words may be in an archive. */
export function filterValues({ corpus }: CorpusIndex): FilterValues {
  return { topics: corpus.topics, families: corpus.families, years: postYears(corpus.posts) };
}
