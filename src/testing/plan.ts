import { archiveId } from '#src/domain/corpus/ids.ts';
import { type Plan, planId } from '#src/domain/paths/plan-schema.ts';

/** A plan of the archive of the tests: 40 minutes on Thursdays and Mondays, from a Thursday on. */
export function planOf(facts: Partial<Plan> = {}): Plan {
  const [id, archive] = [planId('plan-1'), archiveId('small-notes')];
  if (!id || !archive) throw new Error('Not the ids that they should be.');
  return {
    id,
    archive,
    name: 'Events by Christmas',
    goals: ['events'] as unknown as Plan['goals'],
    hoursPerWeek: 4 / 3,
    days: ['thu', 'mon'],
    start: '2026-11-26',
    since: '2026-11-26',
    direction: 'foundation',
    extent: 'stages',
    at: 0,
    ...facts,
  };
}
