import type { CorpusIndex } from '../corpus/index-corpus.ts';
import type { Post } from '../corpus/schema.ts';
import { minutesText } from '../wording.ts';

/** How long reading takes, in minutes, and between which bounds. */
export type ReadingTime = {
  minutes: number;
  least: number;
  most: number;
  /** How many of the posts do not say their length. */
  estimated: number;
};

/**
 * Most adults read 175 to 300 words of non-fiction a minute, 238 on average: M. Brysbaert, "How many
 * words do we read per minute?", Journal of Memory and Language 109 (2019). A post's own minutes are
 * taken as those of the average reader.
 */
const FAST = 238 / 300;
const SLOW = 238 / 175;

/** For an archive of which no post says how long it is. */
const ASSUMED = { lower: 5, middle: 8, upper: 12 };

type Lengths = typeof ASSUMED;

const lengths = new WeakMap<CorpusIndex, Lengths>();

/**
 * How long a post takes: its own minutes, else the median of the archive, counted as an estimate.
 * The range goes from what a fast reader needs to what a slow one needs; for an estimate, from the
 * lower to the upper quartile of the archive's known lengths, read fast and slowly.
 */
export function readingTime(index: CorpusIndex, post: Post): ReadingTime {
  if (post.minutes !== undefined) {
    const minutes = wholeMinutes(post.minutes);
    return range(minutes, { lower: minutes, upper: minutes }, 0);
  }
  const known = lengths.get(index) ?? lengthsOf(index);
  lengths.set(index, known);
  return range(known.middle, known, 1);
}

function range(
  minutes: number,
  { lower, upper }: Omit<Lengths, 'middle'>,
  estimated: number,
): ReadingTime {
  return {
    minutes,
    least: Math.max(1, Math.floor(lower * FAST)),
    most: Math.ceil(upper * SLOW),
    estimated,
  };
}

/** Quartiles by the nearest rank, so that each is the length of some post. */
function lengthsOf({ corpus }: CorpusIndex): Lengths {
  const known = corpus.posts
    .flatMap(({ minutes }) => (minutes === undefined ? [] : [wholeMinutes(minutes)]))
    .sort((a, b) => a - b);
  const at = (share: number) => known[Math.max(0, Math.ceil(known.length * share) - 1)];
  return {
    lower: at(0.25) ?? ASSUMED.lower,
    middle: at(0.5) ?? ASSUMED.middle,
    upper: at(0.75) ?? ASSUMED.upper,
  };
}

function wholeMinutes(minutes: number): number {
  return Math.max(1, Math.round(minutes));
}

/**
 * The time of several posts: the sum of their minutes and of both their bounds. As a sum of bounds
 * it is wider than chance would have it, and so promises less.
 */
export function totalTime(index: CorpusIndex, posts: Iterable<Post>): ReadingTime {
  const total = { minutes: 0, least: 0, most: 0, estimated: 0 };
  for (const post of posts) {
    const { minutes, least, most, estimated } = readingTime(index, post);
    total.minutes += minutes;
    total.least += least;
    total.most += most;
    total.estimated += estimated;
  }
  return total;
}

/** `7 min`; `about 8 min, estimated` of a post that does not say. */
export function postTimeText({ minutes, estimated }: ReadingTime): string {
  return estimated > 0 ? `about ${minutesText(minutes)}, estimated` : minutesText(minutes);
}

/** `17–31 min`, `50 min – 1 h 25 min`, from an hour on to five minutes; `nothing` for no time. */
export function rangeText({ least, most }: ReadingTime): string {
  if (most === 0) return 'nothing';
  const [from, to] = most < 60 ? [least, most] : [inFives(least), inFives(most)];
  if (from === to) return minutesText(to);
  return to < 60 ? `${from}–${to} min` : `${minutesText(from)} – ${minutesText(to)}`;
}

function inFives(minutes: number): number {
  return Math.max(5, Math.round(minutes / 5) * 5);
}
