import { useNavigate } from '@tanstack/react-router';
import { useCallback, useEffect, useRef, useState } from 'react';
import { usePlans } from '#src/data/marks/use-plans.ts';
import type { Topic } from '#src/domain/corpus/schema.ts';

/**
 * Makes a plan for some goals and goes to it, as soon as the reader's plans are there. What is pressed
 * again on the way to it, as by a double click, makes no second one.
 */
export function useNewPlan(): (goals: readonly Topic[]) => void {
  const { make, loaded } = usePlans();
  const navigate = useNavigate();
  const [wanted, setWanted] = useState<readonly Topic[]>();
  const leaving = useRef(false);
  useEffect(() => {
    if (!wanted || !loaded) return;
    setWanted(undefined);
    const planId = make(wanted);
    if (planId === undefined) return;
    leaving.current = true;
    void navigate({ to: '/plans/$planId', params: { planId } }).finally(() => {
      leaving.current = false;
    });
  }, [wanted, loaded, make, navigate]);
  return useCallback((goals) => {
    if (!leaving.current) setWanted(goals);
  }, []);
}
