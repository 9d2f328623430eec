import { useMemo } from 'react';
import type { Topic } from '#src/domain/corpus/schema.ts';
import { nextInstant } from '#src/domain/marks/edit.ts';
import { newPlan } from '#src/domain/paths/new-plan.ts';
import { type Plan, type PlanId, planId } from '#src/domain/paths/plan-schema.ts';
import { today } from '../today.ts';
import { useOpenMarks } from './marks-provider.tsx';
import { useMarks } from './use-marks.ts';

/** The reader's plans: kept with the marks, written by the same hand, undone by the same key. */
export type Plans = {
  loaded: boolean;
  /** The newest change first, without those that were removed. */
  plans: readonly Plan[];
  /** Makes one for some goals, from today on; undefined before the plans are loaded. */
  make: (goals: readonly Topic[]) => PlanId | undefined;
  save: (plan: Omit<Plan, 'at' | 'archive'>) => void;
  remove: (id: PlanId) => void;
};

export function usePlans(): Plans {
  useOpenMarks();
  const marks = useMarks();
  return useMemo(() => plansOf(marks), [marks]);
}

function plansOf({ store, loaded }: ReturnType<typeof useMarks>): Plans {
  const plans = (store?.allPlans() ?? [])
    .filter((plan) => !plan.deleted)
    .sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
  const save = (plan: Omit<Plan, 'at' | 'archive'>) => {
    if (!store) return;
    const known = store.recordOf(`plan ${plan.id}`);
    const at = nextInstant(store.now(), known?.value.at);
    store.put(known ? `Plan changed: ${plan.name}` : `Plan made: ${plan.name}`, {
      kind: 'plan',
      value: { ...plan, archive: store.archive, at },
    });
  };
  const make = (goals: readonly Topic[]) => {
    if (!store || !loaded) return undefined;
    const id = planId(crypto.randomUUID());
    if (id === undefined) throw new Error('A random id is always the id of a plan.');
    save(newPlan(id, goals, { today: today(), others: plans }));
    return id;
  };
  const remove = (id: PlanId) => {
    const known = store?.recordOf(`plan ${id}`);
    if (!store || known?.kind !== 'plan') return;
    const at = nextInstant(store.now(), known.value.at);
    store.put(`Plan removed: ${known.value.name}`, {
      kind: 'plan',
      value: { ...known.value, deleted: true, at },
    });
  };
  return { loaded, plans, make, save, remove };
}
