import { addDays, dayNumber } from './calendar.ts';
import type { Plan } from './plan-schema.ts';
import type { PlanView } from './plan-view.ts';
import { rangeText } from './reading-time.ts';

/** One all-day event. */
type Event = {
  post: { id: string; url?: string | undefined };
  from: string;
  /** The last day, which is still part of it. */
  to: string;
  summary: string;
  description: string;
};

const LONGEST_LINE = 75;

/**
 * A plan as a calendar (RFC 5545): an all-day event for every post that has a date, and one on the
 * day that it was read for every post that was. The UID of an event is that of its plan and post, and
 * SEQUENCE grows with every minute, so that importing a later export moves the events there are.
 *
 * @param stamp the moment of the export in UTC, as `20261126T093000Z`.
 * @returns undefined where there is no event, since a calendar must have one.
 */
export function calendarOf(plan: Plan, view: PlanView, stamp: string): string | undefined {
  const events = [...readEvents(view), ...comingEvents(view)];
  if (events.length === 0) return undefined;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Throughline//Reading plan//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(plan.name)}`,
    ...events.flatMap((event) => [
      'BEGIN:VEVENT',
      `UID:${escaped(`${plan.id}/${event.post.id}@throughline`)}`,
      `DTSTAMP:${stamp}`,
      `SEQUENCE:${minutesSince2020(stamp)}`,
      `DTSTART;VALUE=DATE:${compact(event.from)}`,
      `DTEND;VALUE=DATE:${compact(addDays(event.to, 1))}`,
      `SUMMARY:${escaped(event.summary)}`,
      `DESCRIPTION:${escaped(event.description)}`,
      ...(event.post.url === undefined ? [] : [`URL:${event.post.url}`]),
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function comingEvents({ weeks }: PlanView): Event[] {
  return weeks
    .flatMap(({ entries }) => entries)
    .flatMap(({ post, dates, time, why }) =>
      dates
        ? [
            {
              post,
              ...dates,
              summary: post.title,
              description: [`${rangeText(time)} to read.`, `${why}.`, post.summary]
                .filter(Boolean)
                .join('\n'),
            },
          ]
        : [],
    );
}

function readEvents({ read }: PlanView): Event[] {
  return read.map(({ post, on }) => ({
    post,
    from: on,
    to: on,
    summary: `✓ ${post.title}`,
    description: 'Read.',
  }));
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}

function minutesSince2020(stamp: string): number {
  const day = `${stamp.slice(0, 4)}-${stamp.slice(4, 6)}-${stamp.slice(6, 8)}`;
  const minutes = Number(stamp.slice(9, 11)) * 60 + Number(stamp.slice(11, 13));
  return (dayNumber(day) - dayNumber('2020-01-01')) * 1440 + minutes;
}

/** A TEXT value (section 3.3.11): no control character but the line break, which is written `\n`. */
function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n');
}

/**
 * Breaks a content line so that none of its pieces is longer than 75 octets of UTF-8 and no character
 * is cut in two (section 3.1); a continued line begins with a space.
 */
function folded(line: string): string {
  let text = '';
  let length = 0;
  for (const character of line) {
    const octets = octetsOf(character);
    if (length + octets > LONGEST_LINE) {
      text += '\r\n ';
      length = 1;
    }
    text += character;
    length += octets;
  }
  return text;
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4;
}
