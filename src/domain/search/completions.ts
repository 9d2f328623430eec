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

/** A filter word as it is offered, and the folded text in which what was typed is looked for. */
type Offer = { filter: string; says: string; value: string; text: string };
type Offers = Readonly<Record<FilterKey, readonly Offer[]>>;

/**
 * Offers the filter words of an archive: those that the last word of a query may become, nearest
 * first. A word that is begun as a filter word is completed; of a plain word those are offered whose
 * value begins so.
 */
export function createCompletions(
  values: FilterValues,
): (query: string, most?: number) => Completion[] {
  const offers = offersOf(values);
  return (query, most = 6) => {
    const [last = ''] = /\S*$/.exec(query) ?? [];
    const rest = query.slice(0, query.length - last.length);
    const typed = folded(last);
    if (typed === '') return [];
    const colon = typed.indexOf(':');
    const key = FILTER_KEYS.find((each) => each === typed.slice(0, Math.max(0, colon)));
    const fitting = key
      ? fittingOf(offers[key], typed.slice(colon + 1), most)
      : [...keyOffers(typed), ...plainOffers(typed, offers)];
    return fitting
      .filter(({ filter }) => filter !== typed)
      .slice(0, most)
      .map(({ filter, says }) => ({
        filter,
        says,
        query: `${rest}${filter}${filter.endsWith(':') ? '' : ' '}`,
      }));
  };
}

function keyOffers(typed: string): Pick<Offer, 'filter' | 'says'>[] {
  return FILTER_KEYS.filter((key) => typed.length > 1 && key.startsWith(typed)).map((key) => ({
    filter: `${key}:`,
    says: SAYS[key],
  }));
}

function plainOffers(typed: string, offers: Offers): Offer[] {
  if (typed.length < 2) return [];
  return [
    ...fittingOf(offers.is, typed, 1),
    ...fittingOf(offers.in, typed, 1),
    ...fittingOf(offers.topic, typed, 2),
    ...fittingOf(offers.family, typed, 1),
    ...(/^(19|20)\d\d$/.test(typed) ? fittingOf(offers.year, typed, 1) : []),
  ];
}

/** The values that begin with what was typed, then those that have it at the beginning of a word. */
function fittingOf(offers: readonly Offer[], typed: string, most: number): Offer[] {
  const begin: Offer[] = [];
  const inside: Offer[] = [];
  for (const offer of offers) {
    if (offer.value.startsWith(typed)) begin.push(offer);
    else if (offer.text.includes(`-${typed}`)) inside.push(offer);
    if (begin.length === most) break;
  }
  return [...begin, ...inside].slice(0, most);
}

function offersOf({ topics, families, years }: FilterValues): Offers {
  const of = (key: FilterKey, value: string, says: string): Offer => {
    const plain = folded(value);
    return { filter: `${key}:${value}`, says, value: plain, text: `-${plain} ${folded(says)}` };
  };
  return {
    in: Object.entries(IN_SAYS).map(([value, says]) => of('in', value, says)),
    is: IS_VALUES.map((value) => of('is', value, IS_SAYS[value])),
    topic: topics.map(({ slug, title }) => of('topic', slug, `only ${title}`)),
    family: families.map(({ id, name }) => of('family', id, `only the family ${name}`)),
    year: years.map((year) => of('year', year, `only posts of ${year}`)),
  };
}
