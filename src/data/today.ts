/** The day it is where the reader is, as `YYYY-MM-DD`: the one place where the app asks a clock. */
export function today(clock: () => Date = () => new Date()): string {
  const now = clock();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The day that a moment (milliseconds since 1970) is where the reader is. */
export function dayOf(instant: number): string {
  return today(() => new Date(instant));
}

/** Now in UTC, as calendars write it: `20261126T093000Z`. */
export function calendarStamp(clock: () => Date = () => new Date()): string {
  return clock()
    .toISOString()
    .replace(/[-:]|\.\d+/g, '');
}
