import { dayText, monthText } from '#src/domain/wording.ts';

/** `Oct 2021`, and the day on hover. */
export function PostDate({ date }: { date: string }) {
  return (
    <time dateTime={date} title={dayText(date)}>
      {monthText(date)}
    </time>
  );
}
