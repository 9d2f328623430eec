import { describe, expect, it } from 'vitest';
import { CARD_SECTIONS } from '#src/domain/corpus/cards.ts';
import type { Override, Playbook } from '../archive.ts';
import { playbookOf, postsOf, slug, stated } from '../sample-posts.ts';
import { cardOf, keysOf } from './card.ts';
import { applicableTo } from './playbook-statements.ts';
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
const data = playbookOf('data', {
  definition: [stated('data.scope')],
  claims: [stated('data.claim')],
  checklist: [stated('data.step', { why: 'It pays.', how: ['So.'], minutes: 5 })],
  failureModes: [stated('data.fault', { preventedBy: 'data.step' })],
});
/** Says something about the topic and is not of its family. */
const craft = playbookOf('craft', {
  definition: [stated('craft.what', { about: ['cqrs'] }), stated('craft.scope')],
  claims: [stated('craft.own', { about: ['cqrs'] }), stated('craft.other', { about: ['go'] })],
  checklist: [stated('craft.shared', { about: ['go', 'cqrs'] })],
  failureModes: [
    stated('craft.fault', { about: ['cqrs'], preventedBy: 'craft.shared' }),
    stated('craft.far', { about: ['cqrs'], preventedBy: 'craft.elsewhere' }),
  ],
});
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

type Given = {
  full?: boolean;
  override?: Override;
  playbooks?: readonly Playbook[];
  evidence?: Readonly<Record<string, readonly string[]>>;
};

function card({ playbooks = [data], evidence = {}, ...options }: Given = {}) {
  const archive = { playbooks, evidence: new Map(Object.entries(evidence)) };
  return cardOf(facts, {
    full: true,
    family: 'data',
    override: undefined,
    archive,
    isPost,
    ...options,
  });
}

const keys = (made: ReturnType<typeof card>) =>
  Object.fromEntries(
    CARD_SECTIONS.map((section) => [section, made[section].map(({ id }) => id.slice(5))]),
  );

describe('a full card', () => {
  it('names its topic', () => {
    expect(card().topic).toBe('cqrs');
  });

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

describe('what a playbook says about some topics', () => {
  const both = { playbooks: [craft, data] };

  it('stands on their cards, whatever their family, before what is said of all its topics', () => {
    expect(keys(card({ ...both, override }))).toEqual({
      definition: ['authored.what', 'craft.what', 'derived.counts', 'data.scope'],
      claims: ['craft.own', 'data.claim', 'derived.vocabulary', 'derived.threads'],
      checklist: [
        ...['authored.own', 'craft.shared', 'data.step'],
        ...['derived.newest-first', 'derived.cross-read'],
      ],
      failureModes: ['craft.fault', 'craft.far', 'data.fault', 'derived.changed-since'],
    });
  });

  it('can be omitted by the owner', () => {
    const omit = ['craft.own', 'craft.shared'];
    expect(keys(card({ ...both, override: { ...override, omit } }))).toMatchObject({
      claims: ['data.claim', 'derived.vocabulary', 'derived.threads'],
      checklist: ['authored.own', 'data.step', 'derived.newest-first', 'derived.cross-read'],
    });
  });

  it('has a rule of its own', () => {
    const { claims } = card(both);
    expect(claims.map(({ origin, rule }) => `${origin}: ${rule}`).slice(0, 2)).toEqual([
      'playbook: about',
      'playbook: playbook',
    ]);
  });
});

describe('the item that prevents a failure mode', () => {
  const prevented = (given: Given = {}) =>
    Object.fromEntries(
      card({ playbooks: [craft, data], ...given }).failureModes.map(({ id, preventedBy }) => [
        id.slice(5),
        preventedBy,
      ]),
    );

  it('is named by its id on this card, and not at all when this card lacks it', () => {
    expect(prevented()).toEqual({
      'craft.fault': 'cqrs/craft.shared',
      'craft.far': undefined,
      'data.fault': 'cqrs/data.step',
      'derived.changed-since': undefined,
    });
    expect(card().failureModes.at(-1)).not.toHaveProperty('preventedBy');
  });

  it('goes with the item when the owner omits it', () => {
    expect(prevented({ override: { ...override, omit: ['data.step'] } })).toMatchObject({
      'craft.fault': 'cqrs/craft.shared',
      'data.fault': undefined,
    });
  });

  it('may be one of the owner’s own, or of a playbook, for the owner’s failure modes', () => {
    const failureModes = [
      { key: 'authored.one', text: 'One.', line: 8, preventedBy: 'authored.own' },
      { key: 'authored.two', text: 'Two.', line: 9, preventedBy: 'data.step' },
      { key: 'authored.three', text: 'Three.', line: 10, preventedBy: 'authored.nothing' },
    ];
    const own = { ...override, sections: { ...override.sections, failureModes } };
    expect(prevented({ override: own })).toMatchObject({
      'authored.one': 'cqrs/authored.own',
      'authored.two': 'cqrs/data.step',
      'authored.three': undefined,
    });
  });
});

describe('the evidence that an archive gives', () => {
  const evidence = {
    'cqrs/data.claim': ['post-2', 'nowhere', 'post-0', 'post-2'],
    'go/data.scope': ['post-0'],
    'cqrs/derived.newest-first': ['post-1'],
    'cqrs/authored.what': ['post-1'],
  };

  it('belongs to a playbook statement on one card; what is no post is left out', () => {
    const { definition, claims } = card({ evidence });
    expect(claims[0]).toMatchObject({ id: 'cqrs/data.claim', evidence: ['post-2', 'post-0'] });
    expect(definition.at(-1)).toMatchObject({ id: 'cqrs/data.scope', evidence: [] });
  });

  it('changes nothing of what is derived or authored', () => {
    const { definition, checklist } = card({ evidence, override });
    expect(definition[0]).toMatchObject({ id: 'cqrs/authored.what', evidence: [] });
    expect(checklist[2]).toMatchObject({
      id: 'cqrs/derived.newest-first',
      evidence: ['post-0', 'post-2'],
    });
  });
});

describe('a stub', () => {
  it('has its counts and the owner’s statements, and claims nothing else', () => {
    expect(keys(card({ full: false, override, playbooks: [craft, data] }))).toEqual({
      definition: ['authored.what', 'derived.counts'],
      claims: [],
      checklist: ['authored.own'],
      failureModes: [],
    });
  });
});

it('knows the keys of every statement that a card can have beside the owner’s', () => {
  const playbooks = [craft, data];
  const made = Object.values(keys(card({ playbooks }))).flat();
  expect(keysOf(applicableTo(facts.slug, 'data', playbooks)).sort()).toEqual(made.sort());
  expect(keysOf(applicableTo(facts.slug, 'data', []))).toEqual([
    ...['derived.counts', 'derived.vocabulary', 'derived.threads'],
    ...['derived.newest-first', 'derived.cross-read', 'derived.changed-since'],
  ]);
});
