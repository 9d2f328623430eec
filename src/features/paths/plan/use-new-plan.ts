import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { usePlans } from '#src/data/marks/use-plans.ts';
import type { Topic } from '#src/domain/corpus/schema.ts';

/** Makes a plan for some goals and goes to it, as soon as the reader's plans are there. */
export function useNewPlan(): (goals: readonly Topic[]) => void {
  const { make, loaded } = usePlans();
  const navigate = useNavigate();
  const [wanted, setWanted] = useState<readonly Topic[]>();
  useEffect(() => {
    if (!wanted || !loaded) return;
    setWanted(undefined);
    const planId = make(wanted);
    if (planId !== undefined) void navigate({ to: '/plans/$planId', params: { planId } });
  }, [wanted, loaded, make, navigate]);
  return setWanted;
}
