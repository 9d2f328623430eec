import { today } from '#src/data/today.ts';

/** The day of an instant (milliseconds since 1970) where the reader is, as `YYYY-MM-DD`. */
export function instantDay(instant: number): string {
  return today(() => new Date(instant));
}
