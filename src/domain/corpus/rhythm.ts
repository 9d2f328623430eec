import { counted } from '../wording.ts';
import { monthsBetween } from './dates.ts';
import type { Span, Topic } from './schema.ts';

/** Whether a topic is written about more than before, as before, or no longer. */
export type Trend = 'rising' | 'steady' | 'quiet';

const RECENT_YEARS = 2;

/**
 * Compares the last two calendar years of the archive with the topic's own yearly mean before them:
 * nothing in them is quiet, more than half again as much a year is rising, the rest is steady. A
 * topic whose first post is that recent is rising.
 */
export function trendOf(topic: Pick<Topic, 'perYear'>, archive: Span): Trend {
  const last = Number(archive.to.slice(0, 4));
  const counts = Object.entries(topic.perYear).map(([year, n]) => [Number(year), n] as const);
  const sum = (list: typeof counts) => list.reduce((total, [, n]) => total + n, 0);
  const recent = sum(counts.filter(([year]) => year > last - RECENT_YEARS));
  const before = counts.filter(([year]) => year <= last - RECENT_YEARS);
  if (recent === 0) return 'quiet';
  if (before.length === 0) return 'rising';
  const first = Math.min(...before.map(([year]) => year));
  const meanBefore = sum(before) / (last - RECENT_YEARS - first + 1);
  return recent / RECENT_YEARS > 1.5 * meanBefore ? 'rising' : 'steady';
}

/** Months since the newest post at a given day (`YYYY-MM…`); 0 for a post that lies ahead of it. */
export function quietMonths(topic: Pick<Topic, 'span'>, today: string): number {
  return Math.max(0, monthsBetween(topic.span.to, today));
}

/** How long nothing has come, in words: `quiet for 7 months`, `quiet for 5 years`. */
export function quietText(months: number): string {
  return months === 0 ? 'newest post this month' : `quiet for ${durationText(months)}`;
}

/** How long ago the newest post came, of a topic that is not quiet: `newest post 15 months ago`. */
export function newestText(months: number): string {
  return months === 0 ? 'newest post this month' : `newest post ${durationText(months)} ago`;
}

function durationText(months: number): string {
  return months < 24 ? counted(months, 'month') : counted(Math.floor(months / 12), 'year');
}

/** The posts of every year of a span, the empty years too: what a histogram draws. */
export function yearCounts(
  perYear: Topic['perYear'],
  span: Span,
): { year: string; posts: number }[] {
  const [from, to] = [Number(span.from.slice(0, 4)), Number(span.to.slice(0, 4))];
  return Array.from({ length: to - from + 1 }, (_, n) => {
    const year = String(from + n).padStart(4, '0');
    return { year, posts: perYear[year] ?? 0 };
  });
}
