import { isDay } from '#src/domain/corpus/dates.ts';
import type { ReadArchive, Report } from '../archive.ts';

/** A post without a date, or with one that is no day of the calendar. */
export function checkDates({ posts, postsFile }: ReadArchive, report: Report): void {
  for (const { id, date } of posts) {
    const place = { file: postsFile, post: id };
    if (date === undefined) report({ kind: 'missing-date', place });
    else if (!isDay(date)) report({ kind: 'impossible-date', place, date });
  }
}
