import { Link, useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { usePlans } from '#src/data/marks/use-plans.ts';
import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import type { Plan } from '#src/domain/paths/plan-schema.ts';
import { gapText, goalsText, outlookText, paceText } from '#src/domain/paths/plan-text.ts';
import { type PlanView, planView } from '#src/domain/paths/plan-view.ts';
import { counted, dayText } from '#src/domain/wording.ts';
import { Button } from '#src/ui/button.tsx';
import { Notice } from '#src/ui/notice.tsx';
import { Page } from '#src/ui/page.tsx';
import { PageHead } from '#src/ui/page-head.tsx';
import { Section } from '#src/ui/section.tsx';
import { PostRow } from '../post-row.tsx';
import { useReading } from '../use-reading.ts';
import { PlanActions } from './plan-actions.tsx';
import { PlanForm } from './plan-form.tsx';
import styles from './plan-page.module.css';
import { PlanWeeks } from './plan-weeks.tsx';

/** A plan of the reader by its id, once the plans are there. */
export function PlanPage({ index, id, today }: { index: CorpusIndex; id: string; today: string }) {
  const { plans, loaded } = usePlans();
  const plan = plans.find((each) => each.id === id);
  if (plan) return <KnownPlan key={id} plan={plan} index={index} today={today} />;
  const title = loaded ? 'No plan at this address' : 'Plan';
  return (
    <Page label="plan" title={title}>
      <PageHead title={title} description="A reading plan." />
      {loaded ? (
        <Notice actions={<Link to="/paths">All paths and plans</Link>}>
          <p>
            Plans are kept in the browser in which they were made. This one was removed, or made
            elsewhere; an export of your marks brings it here.
          </p>
        </Notice>
      ) : (
        <p role="status">Reading your plans…</p>
      )}
    </Page>
  );
}

function KnownPlan({ plan, index, today }: { plan: Plan; index: CorpusIndex; today: string }) {
  const { save, remove } = usePlans();
  const reading = useReading();
  const navigate = useNavigate();
  const [isNew] = useState(plan.goals.length === 0);
  const view = useMemo(
    () => planView(index, plan, { reading, today }),
    [index, plan, reading, today],
  );
  return (
    <Page
      label="plan"
      title={<bdi>{plan.name}</bdi>}
      // Read aloud whenever a choice or a tick changes it.
      lead={<span role="status">{leadOf(view)}</span>}
    >
      <PageHead title={plan.name} description={`A reading plan: ${paceText(plan)}.`} />
      {view.gone.length > 0 && (
        <p className={styles['said']}>
          {counted(view.gone.length, 'goal')} left the archive. What is left of the plan goes on
          without; take {view.gone.length === 1 ? 'it' : 'them'} away, or wait for a return.
        </p>
      )}
      {view.behind > 0 && view.gap === undefined && (
        <div className={styles['behind']} role="note">
          <p>
            {counted(view.behind, 'post')} had {view.behind === 1 ? 'its' : 'their'} day before
            today. Nothing is lost: the plan below starts from today.
          </p>
          <Button onClick={() => save({ ...plan, since: today })}>Fine, count from today</Button>
        </div>
      )}
      <PlanActions
        plan={plan}
        view={view}
        onRemove={() => {
          remove(plan.id);
          void navigate({ to: '/paths' });
        }}
      />
      <details className={styles['choices']} open={isNew}>
        <summary>
          <bdi>{goalsText(view)}</bdi> · {paceText(plan)}, from {dayText(plan.start)}{' '}
          <span>goals and pace</span>
        </summary>
        <PlanForm plan={plan} index={index} onChange={save} />
      </details>
      <PlanWeeks view={view} index={index} today={today} />
      {view.read.length > 0 && (
        <Section title="Read" note={counted(view.read.length, 'post')}>
          <ul>
            {view.read.map(({ post, on }) => (
              <li key={post.id}>
                <PostRow post={post} index={index} why={`read on ${dayText(on)}`} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  );
}

function leadOf(view: PlanView): string {
  return view.gap ? gapText(view.gap) : `${outlookText(view)}.`;
}
