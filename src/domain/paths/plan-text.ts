import { counted, dayText, listed, minutesText } from '../wording.ts';
import { dayNumber, weekdayOf } from './calendar.ts';
import { type Plan, WEEKDAYS, type Weekday } from './plan-schema.ts';
import type { PlanGap, PlanView } from './plan-view.ts';
import { rangeText } from './reading-time.ts';
import type { Dates } from './schedule.ts';

const WEEKDAY_NAMES: Record<Weekday, string> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};

export function weekdayName(day: Weekday): string {
  return WEEKDAY_NAMES[day];
}

/** `Thu 26 Nov`, `Thu 26 Nov – Fri 4 Dec`. */
export function datesText({ from, to }: Dates): string {
  return from === to ? shortDay(from) : `${shortDay(from)} – ${shortDay(to)}`;
}

/** `Thu 26 Nov`: the year stands with the week. */
function shortDay(day: string): string {
  const weekday = WEEKDAY_NAMES[weekdayOf(dayNumber(day))].slice(0, 3);
  const [date, month] = dayText(day).split(' ');
  return `${weekday} ${date} ${month?.slice(0, 3)}`;
}

/** `23 – 29 November 2026`, `30 November – 6 December 2026`. */
export function weekText({ monday, sunday }: { monday: string; sunday: string }): string {
  const [date, month, year] = dayText(monday).split(' ');
  const [, lastMonth, lastYear] = dayText(sunday).split(' ');
  const first = [date, month !== lastMonth && month, year !== lastYear && year];
  return `${first.filter(Boolean).join(' ')} – ${dayText(sunday)}`;
}

/** `2 h a week, on Mondays and Thursdays`. */
export function paceText({ hoursPerWeek, days }: Pick<Plan, 'hoursPerWeek' | 'days'>): string {
  const chosen = WEEKDAYS.filter((day) => days.includes(day));
  const on =
    chosen.length === 7
      ? 'every day'
      : chosen.length === 0
        ? 'on no day'
        : `on ${chosen.map((day) => WEEKDAY_NAMES[day].slice(0, 3)).join(', ')}`;
  return `${minutesText(Math.round(hoursPerWeek * 60))} a week, ${on}`;
}

const NAMED_GOALS = 4;

/** `CQRS, Go and Security`, `CQRS, Go, Security, Teams and 3 others`; `no goal` for none. */
export function goalsText({ goals }: PlanView): string {
  const titles = goals.slice(0, NAMED_GOALS).map(({ title }) => title);
  const more = goals.length - titles.length;
  return listed(more > 0 ? [...titles, counted(more, 'other')] : titles) || 'no goal';
}

/** `3 posts, 31–58 min; the last one around 14 December 2026`. */
export function outlookText({ weeks, undated, left, ends }: PlanView): string {
  const posts = weeks.reduce((sum, { entries }) => sum + entries.length, undated.length);
  const amount = `${counted(posts, 'post')} left, ${rangeText(left)}`;
  if (!ends || undated.length > 0) return amount;
  if (ends.soonest === ends.latest) return `${amount}; done on ${dayText(ends.likely)}`;
  return `${amount}; done between ${dayText(ends.soonest)} and ${dayText(ends.latest)}`;
}

/** What to say where there is nothing to plan, or no date to give. */
export function gapText(gap: PlanGap): string {
  switch (gap) {
    case 'no-goals':
      return 'This plan has no goal yet. Choose one or more topics to read about.';
    case 'all-gone':
      return 'None of this plan’s goals is in the archive any more. Choose other topics; the plan is kept in case they come back.';
    case 'all-read':
      return 'Everything in this plan is read.';
    case 'no-days':
      return 'No day of the week is chosen, so there are no dates. The order stands; choose a day to date it.';
    case 'no-time':
      return 'At this pace there is no time to read, so there are no dates. The order stands; give it more time to date it.';
  }
}
