import type { TopicSlug } from '#src/domain/corpus/ids.ts';
import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import { folded } from '#src/domain/corpus/text-match.ts';
import type { FacetCounts } from '#src/domain/search/facets.ts';
import {
  type FilterKey,
  type Filters,
  IN_VALUES,
  IS_VALUES,
} from '#src/domain/search/parse-query.ts';

type FacetValue = { value: string; name: string; count: number; isOn: boolean };

/** A filter word with its values; `more` are those of a long list that are folded away. */
export type Facet = {
  key: FilterKey;
  title: string;
  values: readonly FacetValue[];
  more: readonly FacetValue[];
};

/** Of topics and years, as many are in sight. */
const IN_SIGHT = 8;
const MOST_MORE = 60;

const IN_NAMES: Partial<Record<string, string>> = {
  topics: 'Topics',
  posts: 'Posts',
  checklists: 'Checklist items',
  statements: 'Statements',
};
const IS_NAMES: Record<string, string> = {
  left: 'Left',
  doing: 'Doing',
  done: 'Done',
  skipped: 'Skipped',
};

/** The facets of an answer, each with the values that leave something; what is chosen is always there. */
export function facetsOf(
  { corpus, families, topics }: CorpusIndex,
  counts: FacetCounts,
  filters: Filters,
): Facet[] {
  const valuesOf = (
    key: FilterKey,
    all: readonly string[],
    nameOf: (value: string) => string | undefined,
  ): FacetValue[] =>
    all
      .map((value) => ({
        value,
        name: nameOf(value) ?? value,
        count: counts[key][value] ?? 0,
        isOn: filters[key]?.includes(folded(value)) ?? false,
      }))
      .filter(({ count, isOn }) => count > 0 || isOn);
  const byCount = (values: readonly FacetValue[]) =>
    [...values].sort((a, b) => Number(b.isOn) - Number(a.isOn) || b.count - a.count);
  const years = Object.keys(counts.year).sort().reverse();
  const all: [FilterKey, string, FacetValue[]][] = [
    ['in', 'Kind', valuesOf('in', Object.keys(IN_VALUES), (value) => IN_NAMES[value])],
    ['is', 'State', valuesOf('is', IS_VALUES, (value) => IS_NAMES[value])],
    [
      'family',
      'Family',
      byCount(
        valuesOf(
          'family',
          corpus.families.map(({ id }) => id),
          (id) => families.get(id)?.name,
        ),
      ),
    ],
    [
      'topic',
      'Topic',
      byCount(
        valuesOf('topic', [...topics.keys()], (slug) => topics.get(slug as TopicSlug)?.title),
      ),
    ],
    ['year', 'Year', valuesOf('year', years, (year) => year)],
  ];
  return all
    .filter(([, , values]) => values.length > 0)
    .map(([key, title, values]) => ({
      key,
      title,
      values: values.slice(0, IN_SIGHT),
      more: values.slice(IN_SIGHT, IN_SIGHT + MOST_MORE),
    }));
}
