import { WEEKDAYS, type Weekday } from './plan-schema.ts';

/**
 * Days of the proleptic Gregorian calendar as `YYYY-MM-DD`, counted without a clock or a time zone,
 * so that no change to summer time can shift one. Conversion by Howard Hinnant, "chrono-compatible
 * low-level date algorithms" (2013): years begin in March, so that the leap day ends one.
 */

const DAYS_IN_ERA = 146_097;
/** From 1 March of the year 0 to 1 January 1970. */
const EPOCH = 719_468;

/** Days from 1970-01-01 to a day; negative before it. */
export function dayNumber(day: string): number {
  const [month, date] = [Number(day.slice(5, 7)), Number(day.slice(8, 10))];
  const year = Number(day.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * DAYS_IN_ERA + yearOfEra * 365 + leapDays + dayOfYear - EPOCH;
}

/** The day so many days after 1970-01-01, for the years 0 to 9999. */
export function dayAt(number: number): string {
  const shifted = number + EPOCH;
  const era = Math.floor(shifted / DAYS_IN_ERA);
  const dayOfEra = shifted - era * DAYS_IN_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / (DAYS_IN_ERA - 1))) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const digits = (n: number, length: number) => String(n).padStart(length, '0');
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(date, 2)}`;
}

export function addDays(day: string, days: number): string {
  return dayAt(dayNumber(day) + days);
}

export function weekdayOf(number: number): Weekday {
  // 1970-01-01 was a Thursday.
  return WEEKDAYS[(((number + 3) % 7) + 7) % 7] as Weekday;
}

/** The Monday of a day's week, as in ISO 8601. */
export function mondayOf(day: string): string {
  return addDays(day, -WEEKDAYS.indexOf(weekdayOf(dayNumber(day))));
}
