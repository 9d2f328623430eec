import { useId } from 'react';
import { today } from '#src/data/today.ts';
import { isDay } from '#src/domain/corpus/dates.ts';
import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import {
  type Direction,
  type Extent,
  LONGEST_NAME,
  MOST_GOALS,
  MOST_HOURS,
  type Plan,
} from '#src/domain/paths/plan-schema.ts';
import { DraftField } from '#src/ui/draft-field.tsx';
import { SelectField } from '#src/ui/select-field.tsx';
import { DayPicker } from './day-picker.tsx';
import { GoalPicker } from './goal-picker.tsx';
import styles from './plan-form.module.css';

/** What a reader chooses of a plan. Every choice is kept and replans at once. */
export function PlanForm({
  plan,
  index,
  onChange,
}: {
  plan: Plan;
  index: CorpusIndex;
  onChange: (plan: Plan) => void;
}) {
  const heading = useId();
  // A plan that was changed is as new: nothing of it lies behind.
  const replan = (part: Partial<Plan>) => onChange({ ...plan, ...part, since: today() });
  return (
    <section aria-labelledby={heading} className={styles['form']}>
      <h2 id={heading} className="visually-hidden">
        Goals and pace
      </h2>
      <GoalPicker
        goals={plan.goals}
        index={index}
        full={plan.goals.length >= MOST_GOALS}
        onChange={(goals) => replan({ goals })}
      />
      <div className={styles['fields']}>
        <DraftField
          label="Name"
          type="text"
          value={plan.name}
          problem={(name) => (name.trim() === '' ? 'A plan needs a name.' : undefined)}
          onCommit={(name) => onChange({ ...plan, name: name.trim() })}
          limits={{ maxLength: LONGEST_NAME }}
        />
        <DraftField
          label="Hours a week"
          type="number"
          value={String(plan.hoursPerWeek)}
          problem={hoursProblem}
          onCommit={(hours) => replan({ hoursPerWeek: Number(hours) })}
          limits={{ min: 0, max: MOST_HOURS, step: 0.5 }}
        />
        <DraftField
          label="Start"
          type="date"
          value={plan.start}
          problem={(day) => (isDay(day) ? undefined : 'This is not a day.')}
          onCommit={(start) => replan({ start })}
          limits={{ min: '1900-01-01', max: '2999-12-31' }}
        />
        <SelectField
          label="Direction"
          value={plan.direction}
          options={[
            { value: 'foundation', name: 'Foundation first' },
            { value: 'current', name: 'Current state first' },
          ]}
          onChange={(direction) => replan({ direction: direction as Direction })}
        />
        <SelectField
          label="Posts"
          value={plan.extent}
          options={[
            { value: 'stages', name: 'The stages of each path' },
            { value: 'all', name: 'Every post' },
          ]}
          onChange={(extent) => replan({ extent: extent as Extent })}
        />
        <DayPicker days={plan.days} onChange={(days) => replan({ days })} />
      </div>
    </section>
  );
}

function hoursProblem(hours: string): string | undefined {
  const number = Number(hours);
  const fits = hours.trim() !== '' && number >= 0 && number <= MOST_HOURS;
  return fits ? undefined : `Between 0 and ${MOST_HOURS} hours.`;
}
