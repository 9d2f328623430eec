import { saveFile } from '#src/data/save-file.ts';
import { calendarStamp } from '#src/data/today.ts';
import { topicSlug } from '#src/domain/corpus/topic-slug.ts';
import { calendarOf } from '#src/domain/paths/ics.ts';
import { markdownOf } from '#src/domain/paths/plan-markdown.ts';
import type { Plan } from '#src/domain/paths/plan-schema.ts';
import type { PlanView } from '#src/domain/paths/plan-view.ts';
import { Button } from '#src/ui/button.tsx';
import { TextButton } from '#src/ui/text-button.tsx';
import styles from './plan-actions.module.css';

/** Takes a plan out of the page: as a calendar, as Markdown, on paper; or away. */
export function PlanActions({
  plan,
  view,
  onRemove,
}: {
  plan: Plan;
  view: PlanView;
  onRemove: () => void;
}) {
  const name = topicSlug(plan.name) ?? 'plan';
  const hasDates = view.weeks.length + view.read.length > 0;
  const saveCalendar = () => {
    const calendar = calendarOf(plan, view, calendarStamp());
    if (calendar !== undefined) saveFile(`${name}.ics`, 'text/calendar', calendar);
  };
  return (
    <div className={styles['actions']}>
      {hasDates && <Button onClick={saveCalendar}>Calendar (.ics)</Button>}
      <Button onClick={() => saveFile(`${name}.md`, 'text/markdown', markdownOf(plan, view))}>
        Markdown
      </Button>
      <Button onClick={() => window.print()}>Print</Button>
      <TextButton onClick={onRemove}>Remove this plan</TextButton>
    </div>
  );
}
