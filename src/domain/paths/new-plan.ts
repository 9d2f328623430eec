import type { Topic } from '../corpus/schema.ts';
import { LONGEST_NAME, type Plan, type PlanId } from './plan-schema.ts';

/** Three hours on three evenings: what most can keep, and everyone can change. */
const PACE = { hoursPerWeek: 3, days: ['mon', 'wed', 'fri'] } as const;

/** A plan as it begins, from a day on, under a name that none of the others has. */
export function newPlan(
  id: PlanId,
  goals: readonly Topic[],
  { today, others }: { today: string; others: readonly Pick<Plan, 'name'>[] },
): Omit<Plan, 'at' | 'archive'> {
  const taken = new Set(others.map(({ name }) => name));
  const name = nameFor(goals);
  let own = name;
  for (let n = 2; taken.has(own); n += 1) own = `${name} ${n}`;
  return {
    id,
    name: own,
    goals: goals.map(({ slug }) => slug),
    hoursPerWeek: PACE.hoursPerWeek,
    days: [...PACE.days],
    start: today,
    since: today,
    direction: 'foundation',
    extent: 'stages',
  };
}

/** Leaves room for a number after it. */
function nameFor(goals: readonly Topic[]): string {
  const [first, ...others] = goals;
  if (!first) return 'Reading plan';
  const name = others.length > 0 ? `${first.title} and ${others.at(-1)?.title}` : first.title;
  return name.slice(0, LONGEST_NAME - 5);
}
