import { expect, it, vi } from 'vitest';
import type { Override } from '../archive.ts';
import type { DerivedTopic } from '../compile.ts';
import { BUNDLED_PLAYBOOKS } from '../playbooks/bundled.ts';
import { archiveOf, slug } from '../sample-posts.ts';
import { checkOverrides } from './overrides.ts';

const override = (topic: string, rest: Partial<Override> = {}): Override => ({
  file: `topics/${topic}.md`,
  topic: slug(topic),
  omit: [],
  sections: { definition: [], claims: [], checklist: [], failureModes: [] },
  ...rest,
});

it('reports what an owner overrides though it is not there', () => {
  const report = vi.fn();
  const topics = ['cqrs', 'go'].map(
    (name) => ({ slug: slug(name), family: 'data' }) as DerivedTopic,
  );
  const overrides = [
    override('cqrs', { family: 'data', omit: ['data.scope', 'derived.counts'] }),
    override('cqsr', { omit: ['never.looked-at'] }),
    override('constructor'),
    override('go', { family: 'databases', omit: ['craft.scope', 'authored.own'] }),
  ];
  checkOverrides(archiveOf({ overrides, playbooks: BUNDLED_PLAYBOOKS }), topics, report);
  const inGo = { file: 'topics/go.md' };
  expect(report.mock.calls.flat()).toEqual([
    { kind: 'unknown-override', place: { file: 'topics/cqsr.md' }, topic: 'cqsr' },
    { kind: 'unknown-override', place: { file: 'topics/constructor.md' }, topic: 'constructor' },
    {
      kind: 'unknown-field',
      place: inGo,
      field: 'family: databases',
      known: BUNDLED_PLAYBOOKS.map(({ family }) => family),
    },
    { kind: 'unknown-omission', place: inGo, key: 'craft.scope' },
    { kind: 'unknown-omission', place: inGo, key: 'authored.own' },
  ]);
});
