import { dayAt, dayNumber, weekdayOf } from './calendar.ts';
import type { Weekday } from './plan-schema.ts';

/** How much is read, and when. */
export type Pace = { hoursPerWeek: number; days: readonly Weekday[] };

/** The first and the last day on which something is read: mostly one and the same. */
export type Dates = { from: string; to: string };

/** Beyond ten years a date says nothing. */
const HORIZON = 10 * 366;

/** Minutes of one day of reading; 0 where the pace leaves no time. */
export function minutesADay({ hoursPerWeek, days }: Pace): number {
  const different = new Set(days).size;
  return different === 0 ? 0 : Math.floor((hoursPerWeek * 60) / different);
}

/**
 * Puts lengths of reading, in minutes and in their order, on days from a first one on. What does not
 * fit into the rest of a day waits for the next one; what is longer than a whole day takes several in
 * a row. So no day takes more than its share of the week.
 *
 * @param used minutes of the first day that are spent already.
 * @returns undefined for whatever the pace leaves no time for, or lies more than ten years ahead.
 */
export function schedule(
  lengths: readonly number[],
  pace: Pace,
  { from, used = 0 }: { from: string; used?: number },
): (Dates | undefined)[] {
  const budget = minutesADay(pace);
  if (budget === 0) return lengths.map(() => undefined);
  const wanted = new Set(pace.days);
  const first = dayNumber(from);
  const readingDayFrom = (number: number) => {
    let day = number;
    while (!wanted.has(weekdayOf(day))) day += 1;
    return day;
  };
  let day = readingDayFrom(first);
  let rest = day === first ? Math.max(0, budget - used) : budget;
  const nextDay = () => {
    day = readingDayFrom(day + 1);
    rest = budget;
  };
  return lengths.map((length) => {
    if (length > rest && rest < budget) nextDay();
    if (day - first > HORIZON) return undefined;
    const begun = day;
    let left = length;
    while (left > rest && day - first <= HORIZON) {
      left -= rest;
      nextDay();
    }
    rest -= left;
    return { from: dayAt(begun), to: dayAt(day) };
  });
}
