import type { Post } from '../corpus/schema.ts';
import { dayText } from '../wording.ts';
import type { Plan } from './plan-schema.ts';
import { datesText, gapText, goalsText, outlookText, paceText, weekText } from './plan-text.ts';
import type { PlanEntry, PlanView } from './plan-view.ts';
import { postTimeText, rangeText } from './reading-time.ts';

/** A plan as a list of tasks in Markdown (with the task lists of GitHub), ending in a line break. */
export function markdownOf(plan: Plan, view: PlanView): string {
  const lines = [
    `# ${plain(plan.name)}`,
    '',
    `${plain(goalsText(view))}: ${paceText(plan)}.`,
    '',
    view.gap ? gapText(view.gap) : `${outlookText(view)}.`,
    ...view.weeks.flatMap((week) => [
      '',
      `## Week ${week.number}: ${weekText(week)} (${rangeText(week.time)})`,
      '',
      ...week.entries.flatMap(task),
    ]),
    ...(view.undated.length > 0
      ? ['', '## Without a date', '', ...view.undated.flatMap(task)]
      : []),
    ...(view.read.length > 0
      ? [
          '',
          '## Read',
          '',
          ...view.read.map(({ post, on }) => `- [x] ${linked(post)}, ${dayText(on)}`),
        ]
      : []),
  ];
  return `${lines.join('\n')}\n`;
}

function task({ post, dates, time, why }: PlanEntry): string[] {
  const facts = [dates && datesText(dates), postTimeText(time)].filter(Boolean).join(', ');
  return [`- [ ] ${linked(post)} (${facts})`, `  ${plain(why)}`];
}

function linked({ title, url }: Post): string {
  if (url === undefined) return plain(title);
  return `[${plain(title)}](<${url.replace(/[<>]/g, encodeURIComponent)}>)`;
}

/** Text on one line, in which no sign means anything to Markdown. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|~&]/g, '\\$&');
}
