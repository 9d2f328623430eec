import { folded } from '../corpus/text-match.ts';
import {
  FILTER_KEYS,
  type FilterKey,
  type FilterValues,
  type IN_VALUES,
  IS_VALUES,
} from './parse-query.ts';

/** A filter word that is offered: the query with it in place, and what it does in words. */
export type Completion = { filter: string; says: string; query: string };

const SAYS: Record<FilterKey, string> = {
  in: 'only topics, posts, checklists or statements',
  is: 'what is left, doing, done or skipped',
  topic: 'only what belongs to a topic',
  family: 'only one family',
  year: 'only posts of a year',
};

const IS_SAYS: Record<(typeof IS_VALUES)[number], string> = {
  left: 'not done yet: to do or doing',
  doing: 'marked as doing',
  done: 'marked as done',
  skipped: 'marked as skipped',
};

/** What can be typed by hand is found in the palette only, so the pages offer four kinds. */
const IN_SAYS: Partial<Record<keyof typeof IN_VALUES, string>> = {
  topics: 'topics only',
  posts: 'posts only',
  checklists: 'checklist items only',
  statements: 'definitions, claims and failure modes only',
};

/**
 * The filter words that the last word of a query may become, nearest first. A word that is begun as a
 * filter word is completed; of a plain word those are offered whose value begins so.
 */
export function completions(query: string, values: FilterValues, most = 6): Completion[] {
  const [last = ''] = /\S*$/.exec(query) ?? [];
  const rest = query.slice(0, query.length - last.length);
  const typed = folded(last);
  if (typed === '') return [];
  const colon = typed.indexOf(':');
  const key = FILTER_KEYS.find((each) => each === typed.slice(0, Math.max(0, colon)));
  const offers = key
    ? valueOffers(key, typed.slice(colon + 1), values)
    : [...keyOffers(typed), ...plainOffers(typed, values)];
  return offers
    .filter(({ filter }) => filter !== typed)
    .slice(0, most)
    .map(({ filter, says }) => ({
      filter,
      says,
      query: `${rest}${filter}${filter.endsWith(':') ? '' : ' '}`,
    }));
}

type Offer = Omit<Completion, 'query'>;

function keyOffers(typed: string): Offer[] {
  return FILTER_KEYS.filter((key) => typed.length > 1 && key.startsWith(typed)).map((key) => ({
    filter: `${key}:`,
    says: SAYS[key],
  }));
}

function plainOffers(typed: string, values: FilterValues): Offer[] {
  if (typed.length < 2) return [];
  return [
    ...valueOffers('is', typed, values, 1),
    ...valueOffers('in', typed, values, 1),
    ...valueOffers('topic', typed, values, 2),
    ...valueOffers('family', typed, values, 1),
    ...(/^(19|20)\d\d$/.test(typed) ? valueOffers('year', typed, values, 1) : []),
  ];
}

/** The values that begin with what was typed, then those that have it at the beginning of a word. */
function valueOffers(
  key: FilterKey,
  typed: string,
  values: FilterValues,
  most = Number.POSITIVE_INFINITY,
): Offer[] {
  const all = offersOf(key, values);
  const rank = ({ filter, says }: Offer) => {
    const value = folded(filter.slice(key.length + 1));
    if (value.startsWith(typed)) return 0;
    return `-${value} ${folded(says)}`.includes(`-${typed}`) ? 1 : 2;
  };
  return [0, 1].flatMap((wanted) => all.filter((offer) => rank(offer) === wanted)).slice(0, most);
}

function offersOf(key: FilterKey, { topics, families, years }: FilterValues): Offer[] {
  switch (key) {
    case 'in':
      return Object.entries(IN_SAYS).map(([value, says]) => ({ filter: `in:${value}`, says }));
    case 'is':
      return IS_VALUES.map((value) => ({ filter: `is:${value}`, says: IS_SAYS[value] }));
    case 'topic':
      return topics.map(({ slug, title }) => ({ filter: `topic:${slug}`, says: `only ${title}` }));
    case 'family':
      return families.map(({ id, name }) => ({
        filter: `family:${id}`,
        says: `only the family ${name}`,
      }));
    case 'year':
      return years.map((year) => ({ filter: `year:${year}`, says: `only posts of ${year}` }));
  }
}
