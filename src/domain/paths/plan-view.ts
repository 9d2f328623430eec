import type { TopicSlug } from '../corpus/ids.ts';
import type { CorpusIndex } from '../corpus/index-corpus.ts';
import type { Post, Topic } from '../corpus/schema.ts';
import { addDays, dayNumber, mondayOf, weekdayOf } from './calendar.ts';
import { goalsOf } from './goals.ts';
import { type PlannedPost, planPosts } from './plan-posts.ts';
import type { Plan } from './plan-schema.ts';
import { isPassed, type Reading } from './reading.ts';
import { type ReadingTime, readingTime, totalTime } from './reading-time.ts';
import { type Dates, minutesADay, schedule } from './schedule.ts';

/** A post that is still to be read, and when; undated where the pace leaves no time for it. */
export type PlanEntry = PlannedPost & { time: ReadingTime; dates: Dates | undefined };

/** A calendar week, Monday to Sunday, with what begins in it. */
type PlanWeek = {
  /** Counted from that of the first day to read on, which is 1; those in which nothing begins are left out. */
  number: number;
  monday: string;
  sunday: string;
  entries: PlanEntry[];
  time: ReadingTime;
};

/** Why there is nothing to plan, or no date to give. */
export type PlanGap = 'no-goals' | 'all-gone' | 'all-read' | 'no-time' | 'no-days';

export type PlanView = {
  goals: Topic[];
  gone: TopicSlug[];
  weeks: PlanWeek[];
  /** What has an order but no date. */
  undated: PlanEntry[];
  /** Posts of the plan that were read since its start, and when, the first one first. */
  read: { post: Post; on: string }[];
  left: ReadingTime;
  /** The day of the last post: read fast, as expected, and read slowly. */
  ends: { soonest: string; likely: string; latest: string } | undefined;
  /** What the pace had put before today and is still unread. */
  behind: number;
  gap: PlanGap | undefined;
};

/**
 * A plan as it stands today. What is left is dated from today or the start on, whichever is later,
 * and what was read today counts against the minutes of today. The same plan, marks and day always
 * give the same view.
 */
export function planView(
  index: CorpusIndex,
  plan: Plan,
  { reading, today }: { reading: Reading; today: string },
): PlanView {
  const { topics: goals, gone } = goalsOf(index, plan.goals);
  const posts = planPosts(index, goals, plan);
  const unread = posts.filter(({ post }) => !isPassed(reading, post.id));
  const read = posts
    .flatMap(({ post }) => {
      const on = reading.stateOf(post.id) === 'done' ? reading.markedOn(post.id) : undefined;
      return on !== undefined && on >= plan.start ? [{ post, on }] : [];
    })
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));

  const from = plan.start > today ? plan.start : today;
  const readToday = read.filter(({ on }) => on === from).map(({ post }) => post);
  const used = totalTime(index, readToday).minutes;
  const times = unread.map(({ post }) => readingTime(index, post));
  const datesFor = (length: (time: ReadingTime) => number) =>
    schedule(times.map(length), plan, { from, used });
  const dates = datesFor(({ minutes }) => minutes);
  const entries = unread.map((planned, at) => ({
    post: planned.post,
    topic: planned.topic,
    why: planned.why,
    time: times[at] as ReadingTime,
    dates: dates[at],
  }));
  const [soonest, likely, latest] = [
    datesFor(({ least }) => least).at(-1)?.to,
    dates.at(-1)?.to,
    datesFor(({ most }) => most).at(-1)?.to,
  ];
  return {
    goals,
    gone,
    weeks: weeksOf(index, entries, firstDay(plan)),
    undated: entries.filter((entry) => entry.dates === undefined),
    read,
    left: totalTime(
      index,
      unread.map(({ post }) => post),
    ),
    ends: soonest && likely && latest ? { soonest, likely, latest } : undefined,
    behind: behind(index, plan, { posts, reading, today }),
    gap: gapOf(plan, goals, unread),
  };
}

/** Whoever begins on a Saturday to read from Monday on begins with the week after. */
function firstDay({ start, days }: Plan): string {
  const coming = [0, 1, 2, 3, 4, 5, 6].map((later) => addDays(start, later));
  return coming.find((day) => days.includes(weekdayOf(dayNumber(day)))) ?? start;
}

function weeksOf(index: CorpusIndex, entries: readonly PlanEntry[], start: string): PlanWeek[] {
  const weeks: PlanWeek[] = [];
  let number = 0;
  let next = mondayOf(start);
  for (const entry of entries) {
    if (!entry.dates) continue;
    while (entry.dates.from >= next) {
      next = addDays(next, 7);
      number += 1;
    }
    const last = weeks.at(-1);
    if (last?.number === number) {
      last.entries.push(entry);
      continue;
    }
    const [monday, sunday] = [addDays(next, -7), addDays(next, -1)];
    weeks.push({ number, monday, sunday, entries: [entry], time: totalTime(index, []) });
  }
  for (const week of weeks) {
    week.time = totalTime(
      index,
      week.entries.map(({ post }) => post),
    );
  }
  return weeks;
}

/** How many posts the pace had put before today, from the day it counts from, that are unread. */
function behind(
  index: CorpusIndex,
  plan: Plan,
  { posts, reading, today }: { posts: readonly PlannedPost[]; reading: Reading; today: string },
): number {
  const from = plan.since > plan.start ? plan.since : plan.start;
  if (from >= today) return 0;
  const open = posts.filter(({ post }) => {
    const on = reading.markedOn(post.id);
    return !isPassed(reading, post.id) || (on !== undefined && on >= from);
  });
  const dates = schedule(
    open.map(({ post }) => readingTime(index, post).minutes),
    plan,
    { from },
  );
  const due = open.filter((_, at) => (dates[at]?.to ?? today) < today).length;
  const passed = open.filter(({ post }) => isPassed(reading, post.id)).length;
  return Math.max(0, due - passed);
}

function gapOf(
  plan: Plan,
  goals: readonly Topic[],
  unread: readonly PlannedPost[],
): PlanGap | undefined {
  if (plan.goals.length === 0) return 'no-goals';
  if (goals.length === 0) return 'all-gone';
  if (unread.length === 0) return 'all-read';
  if (plan.days.length === 0) return 'no-days';
  return minutesADay(plan) === 0 ? 'no-time' : undefined;
}
