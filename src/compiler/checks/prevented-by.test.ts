import { expect, it, vi } from 'vitest';
import { BUNDLED_PLAYBOOKS } from '../playbooks/bundled.ts';
import { archiveOf, playbookOf, stated } from '../sample-posts.ts';
import { checkPreventedBy } from './prevented-by.ts';

const fault = (key: string, preventedBy?: string) => stated(key, { preventedBy });

it('reports failure modes of a playbook whose item is in no playbook', () => {
  const report = vi.fn();
  const playbooks = [
    playbookOf('baking', {
      claims: [stated('baking.claim')],
      checklist: [stated('baking.scale', { about: ['bread'] })],
      failureModes: [fault('baking.a', 'baking.scale'), fault('baking.b', 'cooking.wait')],
    }),
    playbookOf('cooking', {
      checklist: [stated('cooking.wait')],
      failureModes: [fault('cooking.a'), fault('cooking.b', 'baking.claim')],
    }),
  ];
  checkPreventedBy(archiveOf({ playbooks }), report);
  expect(report.mock.calls.flat()).toEqual([
    { kind: 'unknown-statement', place: { file: 'playbooks/cooking.json' }, id: 'baking.claim' },
  ]);
});

it('has nothing to say of the bundled playbooks', () => {
  const report = vi.fn();
  checkPreventedBy(archiveOf({ playbooks: BUNDLED_PLAYBOOKS }), report);
  expect(report).not.toHaveBeenCalled();
});
