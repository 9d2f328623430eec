import { expect, it, vi } from 'vitest';
import { statementId } from '#src/domain/corpus/ids.ts';
import type { Override } from '../archive.ts';
import type { DerivedTopic } from '../compile.ts';
import { BUNDLED_PLAYBOOKS } from '../playbooks/bundled.ts';
import { archiveOf, playbookOf, slug, stated } from '../sample-posts.ts';
import { checkOverrides } from './overrides.ts';

/** A topic whose card has these checklist items. */
const topicWith = (name: string, ...items: string[]) => {
  const checklist = items.map((key) => ({ id: statementId(slug(name), key) }));
  return { slug: slug(name), family: 'data', card: { checklist } } as unknown as DerivedTopic;
};

const override = (topic: string, rest: Partial<Override> = {}): Override => ({
  file: `topics/${topic}.md`,
  topic: slug(topic),
  omit: [],
  sections: { definition: [], claims: [], checklist: [], failureModes: [] },
  ...rest,
});

it('reports what an owner overrides though it is not there', () => {
  const report = vi.fn();
  const topics = ['cqrs', 'go'].map((name) => topicWith(name, 'data.step', 'authored.own'));
  const overrides = [
    override('cqrs', { family: 'data', omit: ['data.scope', 'derived.counts', 'more.cqrs-only'] }),
    override('cqsr', { omit: ['never.looked-at'] }),
    override('constructor'),
    override('go', {
      family: 'databases',
      omit: ['craft.scope', 'authored.own', 'more.cqrs-only'],
    }),
  ];
  const more = playbookOf('more', { claims: [stated('more.cqrs-only', { about: ['cqrs'] })] });
  const playbooks = [...BUNDLED_PLAYBOOKS, more];
  checkOverrides(archiveOf({ overrides, playbooks }), topics, report);
  const inGo = { file: 'topics/go.md' };
  expect(report.mock.calls.flat()).toEqual([
    { kind: 'unknown-override', place: { file: 'topics/cqsr.md' }, topic: 'cqsr' },
    { kind: 'unknown-override', place: { file: 'topics/constructor.md' }, topic: 'constructor' },
    {
      kind: 'unknown-field',
      place: inGo,
      field: 'family: databases',
      known: playbooks.map(({ family }) => family),
    },
    { kind: 'unknown-omission', place: inGo, key: 'craft.scope' },
    { kind: 'unknown-omission', place: inGo, key: 'authored.own' },
    { kind: 'unknown-omission', place: inGo, key: 'more.cqrs-only' },
  ]);
});

it('reports failure modes of an owner that no item of the card prevents', () => {
  const report = vi.fn();
  const failing = (name: string, ...keys: (string | undefined)[]) => {
    const failureModes = keys.map((preventedBy, n) => ({
      key: `authored.f${n}`,
      text: 'A fault.',
      line: n + 1,
      preventedBy,
    }));
    return override(name, {
      sections: { definition: [], claims: [], checklist: [], failureModes },
    });
  };
  const overrides = [
    failing('cqrs', 'authored.own', 'data.step', undefined, 'authored.lost', 'go.step'),
    failing('go', 'data.step'),
  ];
  const topics = [topicWith('cqrs', 'authored.own', 'data.step'), topicWith('go', 'go.step')];
  checkOverrides(archiveOf({ overrides }), topics, report);
  const file = 'topics/cqrs.md';
  expect(report.mock.calls.flat()).toEqual([
    { kind: 'unknown-statement', place: { file, line: 4 }, id: 'cqrs/authored.lost' },
    { kind: 'unknown-statement', place: { file, line: 5 }, id: 'cqrs/go.step' },
    { kind: 'unknown-statement', place: { file: 'topics/go.md', line: 1 }, id: 'go/data.step' },
  ]);
});
