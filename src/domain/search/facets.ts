import { folded } from '../corpus/text-match.ts';
import type { MarkState } from '../marks/mark.ts';
import type { TrackableId } from '../marks/trackable.ts';
import {
  FILTER_KEYS,
  type FilterKey,
  type Filters,
  IN_VALUES,
  type IS_VALUES,
} from './parse-query.ts';
import type { SearchDocument } from './search-document.ts';

/** How many documents there would be with each value of each filter word, the other words being kept. */
export type FacetCounts = Record<FilterKey, Record<string, number>>;

/** The marks of the run that is looked at; what is in neither is to do. */
export type States = ReadonlyMap<TrackableId, MarkState>;

/** Which values of a filter word a document has. */
function valuesOf(key: FilterKey, document: SearchDocument, states: States): readonly string[] {
  switch (key) {
    case 'in':
      return [PLURALS[document.kind]];
    case 'is':
      return document.trackable === undefined
        ? []
        : STANDS[states.get(document.trackable) ?? 'todo'];
    case 'topic':
      return document.topics;
    case 'family':
      return document.families;
    case 'year':
      return document.year === undefined ? [] : [document.year];
  }
}

const PLURALS = Object.fromEntries(
  Object.entries(IN_VALUES).map(([plural, kind]) => [kind, plural]),
) as Record<SearchDocument['kind'], string>;

const STANDS: Record<MarkState, readonly (typeof IS_VALUES)[number][]> = {
  todo: ['left'],
  doing: ['left', 'doing'],
  done: ['done'],
  skipped: ['skipped'],
};

/** Sifts documents by filter words, and counts them as it goes where that is wanted. */
export function createSieve(filters: Filters, states: States, counted: boolean) {
  const asked = FILTER_KEYS.map((key) => ({ key, wanted: filters[key] }));
  const counts = FILTER_KEYS.map(() => new Map<string, number>());
  const isNarrowed = asked.some(({ wanted }) => wanted !== undefined);

  const keeps = (document: SearchDocument): boolean => {
    if (!isNarrowed && !counted) return true;
    let failing = -1;
    for (const [at, { key, wanted }] of asked.entries()) {
      if (wanted === undefined) continue;
      const fits = valuesOf(key, document, states).some((value) => wanted.includes(folded(value)));
      if (fits) continue;
      // What fails in two ways is counted nowhere.
      if (failing >= 0 || !counted) return false;
      failing = at;
    }
    if (counted) {
      for (const [at, { key }] of asked.entries()) {
        if (failing >= 0 && failing !== at) continue;
        const own = counts[at];
        for (const value of valuesOf(key, document, states))
          own?.set(value, (own.get(value) ?? 0) + 1);
      }
    }
    return failing < 0;
  };
  const facets = () =>
    Object.fromEntries(
      asked.map(({ key }, at) => [key, Object.fromEntries(counts[at] ?? [])]),
    ) as FacetCounts;
  return { keeps, facets };
}
