import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { usePlans } from '#src/data/marks/use-plans.ts';
import { today } from '#src/data/today.ts';
import type { Topic } from '#src/domain/corpus/schema.ts';
import { LONGEST_NAME, type Plan, planId } from '#src/domain/paths/plan-schema.ts';

/** Three hours on three evenings: what most can keep, and everyone can change. */
const PACE = { hoursPerWeek: 3, days: ['mon', 'wed', 'fri'] } as const;

/** Makes a plan for some goals and goes to it, as soon as the reader's plans are there. */
export function useNewPlan(): (goals: readonly Topic[]) => void {
  const { save, loaded } = usePlans();
  const navigate = useNavigate();
  const [wanted, setWanted] = useState<readonly Topic[]>();
  useEffect(() => {
    if (!wanted || !loaded) return;
    setWanted(undefined);
    const plan = planFor(wanted, today());
    save(plan);
    void navigate({ to: '/plans/$planId', params: { planId: plan.id } });
  }, [wanted, loaded, save, navigate]);
  return setWanted;
}

function planFor(goals: readonly Topic[], day: string): Omit<Plan, 'at' | 'archive'> {
  const id = planId(crypto.randomUUID());
  if (id === undefined) throw new Error('A random id is always the id of a plan.');
  return {
    id,
    name: nameFor(goals),
    goals: goals.map(({ slug }) => slug),
    hoursPerWeek: PACE.hoursPerWeek,
    days: [...PACE.days],
    start: day,
    since: day,
    direction: 'foundation',
    extent: 'stages',
  };
}

function nameFor(goals: readonly Topic[]): string {
  const [first, ...others] = goals;
  if (!first) return 'Reading plan';
  const name = others.length > 0 ? `${first.title} and ${others.at(-1)?.title}` : first.title;
  return name.slice(0, LONGEST_NAME);
}
