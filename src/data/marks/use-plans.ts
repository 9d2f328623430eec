import { nextInstant } from '#src/domain/marks/edit.ts';
import type { Plan, PlanId } from '#src/domain/paths/plan-schema.ts';
import { useOpenMarks } from './marks-provider.tsx';
import { useMarks } from './use-marks.ts';

/** The reader's plans: kept with the marks, written by the same hand, undone by the same key. */
export type Plans = {
  loaded: boolean;
  /** The newest change first, without those that were removed. */
  plans: readonly Plan[];
  save: (plan: Omit<Plan, 'at' | 'archive'>) => void;
  remove: (id: PlanId) => void;
};

export function usePlans(): Plans {
  useOpenMarks();
  const { store, loaded } = useMarks();
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
  const remove = (id: PlanId) => {
    const known = store?.recordOf(`plan ${id}`);
    if (!store || known?.kind !== 'plan') return;
    const at = nextInstant(store.now(), known.value.at);
    store.put(`Plan removed: ${known.value.name}`, {
      kind: 'plan',
      value: { ...known.value, deleted: true, at },
    });
  };
  return { loaded, plans, save, remove };
}
