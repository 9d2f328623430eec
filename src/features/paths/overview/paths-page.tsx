import { useOwnRoom } from '#src/data/marks/use-own-room.ts';
import { usePlans } from '#src/data/marks/use-plans.ts';
import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import { pathsOverview } from '#src/domain/paths/path-line.ts';
import { rangeText } from '#src/domain/paths/reading-time.ts';
import { counted } from '#src/domain/wording.ts';
import { Button } from '#src/ui/button.tsx';
import { Notice } from '#src/ui/notice.tsx';
import { Page } from '#src/ui/page.tsx';
import { PageHead } from '#src/ui/page-head.tsx';
import { Section } from '#src/ui/section.tsx';
import { BridgePicker } from '../bridge/bridge-picker.tsx';
import { NextUpSection } from '../next-up.tsx';
import { useNewPlan } from '../plan/use-new-plan.ts';
import { useReading } from '../use-reading.ts';
import { ContinuePath } from './continue-path.tsx';
import { FoldedPaths } from './folded-paths.tsx';
import styles from './paths-page.module.css';
import { PlanList } from './plan-list.tsx';

/** Where one stands on all paths: in progress, next, planned, finished, and the rest by family. */
export function PathsPage({ index, today }: { index: CorpusIndex; today: string }) {
  const reading = useReading();
  const { plans } = usePlans();
  const newPlan = useNewPlan();
  const [startedRoom, plansRoom] = [useOwnRoom('started'), useOwnRoom('plans')];
  const { started, finished, others, leftOfStarted, leftOfAll } = pathsOverview(index, reading);
  const [latest] = started;
  const all = index.corpus.topics.length;
  return (
    <Page
      label={index.corpus.archive.title}
      title="Paths"
      lead="A path leads through a topic in three posts: where it stands today, the middle of the way, and where it began."
    >
      <PageHead
        title="Paths"
        description={`${counted(all, 'reading path')} through ${index.corpus.archive.title}, bridges between topics, and plans with dates.`}
      />
      {all === 0 ? (
        <Notice>
          <p>This archive has no topics yet, so there is no path through it.</p>
        </Notice>
      ) : (
        <>
          <ul className={styles['facts']} aria-label="Facts">
            <li>{counted(all, 'path')}</li>
            <li>{rangeText(leftOfAll)} left to read on all of them</li>
          </ul>
          <div ref={startedRoom} className={styles['startedRoom']}>
            {latest?.next && (
              <Section
                title="In progress"
                note={`${rangeText(leftOfStarted)} left`}
                intro="Counted by topic: a post stands on the paths of all its topics."
              >
                <ContinuePath line={latest} post={latest.next} index={index} />
                <div className={styles['started']}>
                  <FoldedPaths lines={started} />
                </div>
              </Section>
            )}
            <NextUpSection index={index} />
          </div>
          <div className={styles['tools']}>
            <Section
              title="My plans"
              intro="Choose topics and a pace; a plan gives every post its day."
            >
              <div ref={plansRoom} className={styles['plansRoom']}>
                <PlanList plans={plans} index={index} reading={reading} today={today} />
              </div>
              <p className={styles['action']}>
                <Button onClick={() => newPlan([])}>New plan</Button>
              </p>
            </Section>
            <Section
              id="bridge"
              title="Bridge two topics"
              intro="The shortest way from one topic to another, over the posts that join them."
            >
              <BridgePicker index={index} />
            </Section>
          </div>
          {finished.length > 0 && (
            <Section title="Finished" note={counted(finished.length, 'path')}>
              <FoldedPaths lines={finished} />
            </Section>
          )}
          {others.length > 0 && (
            <Section title={started.length + finished.length > 0 ? 'All others' : 'All paths'}>
              {others.map(({ family, lines }) => (
                <section key={family.id} className={styles['family']} aria-label={family.name}>
                  <h3>{family.name}</h3>
                  <FoldedPaths lines={lines} />
                </section>
              ))}
            </Section>
          )}
        </>
      )}
    </Page>
  );
}
