import { Link } from '@tanstack/react-router';
import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import type { Plan } from '#src/domain/paths/plan-schema.ts';
import { gapText, goalsText, outlookText } from '#src/domain/paths/plan-text.ts';
import { planView } from '#src/domain/paths/plan-view.ts';
import type { Reading } from '#src/domain/paths/reading.ts';
import styles from './plan-list.module.css';

/** The reader's plans, each with what is left of it. */
export function PlanList({
  plans,
  index,
  reading,
  today,
}: {
  plans: readonly Plan[];
  index: CorpusIndex;
  reading: Reading;
  today: string;
}) {
  return (
    <ul>
      {plans.map((plan) => {
        const view = planView(index, plan, { reading, today });
        return (
          <li key={plan.id} className={styles['plan']}>
            <Link to="/plans/$planId" params={{ planId: plan.id }} className={styles['name']}>
              <bdi>{plan.name}</bdi>
            </Link>
            <p className={styles['outlook']}>
              {view.goals.length > 0 && (
                <>
                  <bdi>{goalsText(view)}</bdi>:{' '}
                </>
              )}
              {view.gap ? gapText(view.gap) : outlookText(view)}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
