import { describe, expect, it } from 'vitest';
import type { Override, Playbook } from '../archive.ts';
import { postsOf, slug } from '../sample-posts.ts';
import { cardOf, keysOf } from './card.ts';
import type { TopicFacts } from './statements/facts.ts';

const [newest, ...others] = postsOf(3, 'cqrs go');
const facts: TopicFacts = {
  slug: slug('cqrs'),
  title: 'CQRS',
  posts: newest ? [newest, ...others] : (undefined as never),
  span: { from: '2020-10', to: '2020-12' },
  motifs: [],
  threads: [{ slug: slug('go'), shared: 3 }],
  drift: undefined,
  nameOf: (topic) => topic,
};
const playbook: Playbook = {
  family: 'data',
  name: 'Data',
  members: ['cqrs'],
  sections: {
    definition: [{ key: 'data.scope', text: 'Data is data.' }],
    claims: [{ key: 'data.claim', text: 'A claim.' }],
    checklist: [{ key: 'data.step', text: 'A step.', why: 'It pays.', how: ['So.'], minutes: 5 }],
    failureModes: [{ key: 'data.fault', text: 'A fault.' }],
  },
};
const override: Override = {
  file: 'topics/cqrs.md',
  topic: slug('cqrs'),
  omit: [],
  sections: {
    definition: [{ key: 'authored.what', text: 'It is this.', line: 3 }],
    claims: [],
    checklist: [
      { key: 'authored.own', text: 'Own it.', line: 5, evidence: ['post-1', 'nowhere', 'post-1'] },
    ],
    failureModes: [],
  },
};
const known = new Set(['post-0', 'post-1', 'post-2']);
const isPost = ((id: string) => known.has(id)) as Parameters<typeof cardOf>[1]['isPost'];
const card = (options: { full?: boolean; override?: Override } = {}) =>
  cardOf(facts, { full: true, override: undefined, playbook, isPost, ...options });
const keys = (made: ReturnType<typeof card>) =>
  Object.fromEntries(
    Object.entries(made).map(([name, list]) => [name, list.map(({ id }) => id.slice(5))]),
  );

describe('a full card', () => {
  it('has the counts before the family’s definition, and the family before what is derived', () => {
    expect(keys(card())).toEqual({
      definition: ['derived.counts', 'data.scope'],
      claims: ['data.claim', 'derived.vocabulary', 'derived.threads'],
      checklist: ['data.step', 'derived.newest-first', 'derived.cross-read'],
      failureModes: ['data.fault', 'derived.changed-since'],
    });
  });

  it('has the owner’s statements first', () => {
    expect(keys(card({ override }))).toMatchObject({
      definition: ['authored.what', 'derived.counts', 'data.scope'],
      checklist: ['authored.own', 'data.step', 'derived.newest-first', 'derived.cross-read'],
    });
  });

  it('leaves out what the owner omits', () => {
    const omit = ['data.claim', 'derived.threads', 'derived.cross-read'];
    expect(keys(card({ override: { ...override, omit } }))).toMatchObject({
      claims: ['derived.vocabulary'],
      checklist: ['authored.own', 'data.step', 'derived.newest-first'],
    });
  });

  it('says of every statement where it comes from', () => {
    const { checklist, failureModes } = card({ override });
    expect(checklist.map(({ origin, rule }) => `${origin}: ${rule}`)).toEqual([
      'authored: authored',
      'playbook: playbook',
      'derived: newest-first',
      'derived: cross-read',
    ]);
    expect(failureModes.at(-1)?.rule).toBe('changed-since');
  });

  it('keeps why, how and minutes, and evidence that is a post, once', () => {
    const { checklist } = card({ override });
    expect(checklist[0]).toEqual({
      id: 'cqrs/authored.own',
      text: 'Own it.',
      origin: 'authored',
      rule: 'authored',
      evidence: ['post-1'],
    });
    expect(checklist[1]).toMatchObject({ why: 'It pays.', how: ['So.'], minutes: 5, evidence: [] });
  });
});

describe('a stub', () => {
  it('has its counts and the owner’s statements, and claims nothing else', () => {
    expect(keys(card({ full: false, override }))).toEqual({
      definition: ['authored.what', 'derived.counts'],
      claims: [],
      checklist: ['authored.own'],
      failureModes: [],
    });
  });
});

it('knows the keys of every statement that a card can have beside the owner’s', () => {
  const made = Object.values(keys(card())).flat();
  expect(keysOf(playbook).sort()).toEqual(made.sort());
  expect(keysOf(undefined)).not.toContain('data.claim');
});
