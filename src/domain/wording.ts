/** The small words that code and screens share, so that a count or a date reads the same everywhere. */

const LONG_MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const MONTHS = LONG_MONTHS.map((month) => month.slice(0, 3));

/** 1234567 → `1,234,567`, without asking a locale. */
export function grouped(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}

/** `1 post`, `3 posts`, `1,200 posts`; a plural other than an added s is named. */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${grouped(n)} ${n === 1 ? one : many}`;
}

/** `a`, `a and b`, `a, b and c`; the empty list gives the empty string. */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** `2021-10` or `2021-10-25` → `Oct 2021`. */
export function monthText(date: string): string {
  return `${MONTHS[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`;
}

/** `2021-10-25` → `25 October 2021`. */
export function dayText(date: string): string {
  return `${Number(date.slice(8, 10))} ${LONG_MONTHS[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`;
}

/** First and last month as a label: `Apr 2017 – Oct 2021`, or one month when they are the same. */
export function spanText(span: { from: string; to: string }): string {
  return span.from === span.to
    ? monthText(span.from)
    : `${monthText(span.from)} – ${monthText(span.to)}`;
}

/** `2017–2021`, or one year. */
export function yearsText(span: { from: string; to: string }): string {
  const [from, to] = [span.from.slice(0, 4), span.to.slice(0, 4)];
  return from === to ? from : `${from}–${to}`;
}

/** `40 min`, `2 h`, `9 h 30 min`. */
export function minutesText(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [hours > 0 && `${grouped(hours)} h`, (rest > 0 || hours === 0) && `${rest} min`]
    .filter(Boolean)
    .join(' ');
}
