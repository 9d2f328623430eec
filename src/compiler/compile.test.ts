import { describe, expect, it } from 'vitest';
import { CARD_SECTIONS } from '#src/domain/corpus/cards.ts';
import { type Compiled, compile, STEPS } from './compile.ts';
import { filesOf } from './sample-posts.ts';

type Given = { id: string; date?: string; topics?: string[]; title?: string };

function compiled(posts: readonly Given[], files: Readonly<Record<string, unknown>> = {}) {
  const dated = posts.map((post) => ({ title: 'A post', date: '2020-05-17', ...post }));
  return compile(filesOf({ 'posts.json': dated, ...files }));
}

const three = (topic: string, ...more: string[]) =>
  [1, 2, 3].map((n) => ({ id: `${topic}-${n}`, topics: [topic, ...more] }));

describe('the compiler', () => {
  it('tells each of its steps once, in their order', () => {
    const steps: string[] = [];
    compile(filesOf({ 'posts.json': [] }), (step) => steps.push(step));
    expect(steps).toEqual(STEPS);
  });

  it('makes an empty corpus of an archive without posts', () => {
    const { corpus, cards, problems } = compiled([]);
    expect(problems).toEqual([]);
    expect(cards).toEqual([]);
    expect(corpus).toMatchObject({ families: [], posts: [], topics: [], edges: [] });
    expect(corpus?.archive).not.toHaveProperty('span');
  });

  it('keeps settings that are the compiler’s own out of the corpus', () => {
    const { corpus } = compiled([], { 'archive.json': { title: 'A', shortWords: ['vr'] } });
    expect(corpus?.archive).toEqual({
      id: 'sample',
      title: 'A',
      description: '',
      language: 'en',
      minimumPosts: 3,
    });
  });

  it('makes no corpus when one problem is an error', () => {
    const bad = [...three('go'), { id: 'bad', date: '2020-02-30' }];
    const { corpus, cards, problems } = compiled(bad);
    expect(corpus).toBeUndefined();
    expect(cards).toEqual([]);
    expect(problems.map(({ kind }) => kind)).toEqual(['impossible-date', 'post-without-topics']);
  });

  it('makes no corpus of files that it cannot read', () => {
    expect(compile(filesOf({}))).toMatchObject({ corpus: undefined, cards: [] });
  });

  it('makes one with the longest ids that there may be', () => {
    const [topic, long] = ['t'.repeat(120), 'a'.repeat(80)];
    const entry = [{ id: long, text: 'A.' }];
    const empty = { definition: [], checklist: [], failureModes: [] };
    const { corpus, problems } = compiled(three(topic), {
      [`playbooks/${long}.json`]: { family: long, name: 'A', members: [], claims: entry, ...empty },
      [`topics/${topic}.md`]: `## Key claims\n- A. {#${long}}\n`,
    });
    expect(problems).toEqual([]);
    expect(corpus?.topics).toHaveLength(1);
  });

  it('makes one of an archive with warnings only', () => {
    const { corpus, problems } = compiled([...three('go'), { id: 'tag', topics: ['🚀'] }]);
    expect(corpus?.posts).toHaveLength(4);
    expect(problems.map(({ kind }) => kind)).toEqual(['unusable-topic', 'post-without-topics']);
  });
});

describe('the topics of a corpus', () => {
  it('are the full cards family by family, each by slug, then the stubs, newest first', () => {
    const { corpus } = compiled([
      ...three('testing'),
      ...three('go'),
      ...three('kafka'),
      ...three('unlisted'),
      { id: 'old', date: '2016-01-01', topics: ['a-stub'] },
      { id: 'new', date: '2026-01-01', topics: ['z-stub', 'y-stub'] },
    ]);
    expect(corpus?.topics.map(({ slug }) => slug)).toEqual([
      ...['kafka', 'go', 'testing', 'unlisted'],
      ...['y-stub', 'z-stub', 'a-stub'],
    ]);
    expect(corpus?.families.map(({ id }) => id)).toEqual(['data', 'craft', 'neutral']);
  });

  it('have a full card from the archive’s minimum on', () => {
    const posts = [...three('go'), { id: 'one', topics: ['kafka'] }];
    const full = (minimumPosts: number) =>
      compiled(posts, { 'archive.json': { title: 'A', minimumPosts } })
        .corpus?.topics.filter((topic) => topic.full)
        .map(({ slug }) => slug);
    expect(full(1)).toEqual(['kafka', 'go']);
    expect(full(3)).toEqual(['go']);
    expect(full(4)).toEqual([]);
  });

  it('are called by the owner’s title, in the sentences of other topics too', () => {
    const { corpus, cards } = compiled(three('go', 'kafka'), {
      'topics/kafka.md': '---\ntitle: Apache Kafka\nfamily: craft\n---\n',
    });
    const kafka = corpus?.topics.find(({ slug }) => slug === 'kafka');
    expect(kafka).toMatchObject({ title: 'Apache Kafka', family: 'craft' });
    expect(cardOf(cards, 'go')?.claims.map(({ text }) => text)).toContain(
      'Where it comes up, you also meet Apache Kafka (3 of 3 posts).',
    );
  });

  it('speak for themselves where no playbook of the archive’s own is for all topics', () => {
    const baking = {
      family: 'baking',
      name: 'Baking',
      members: ['bread'],
      definition: [],
      claims: [{ id: 'time', text: 'Give it time.' }],
      checklist: [],
      failureModes: [],
    };
    const { corpus, cards } = compiled([...three('bread'), ...three('knives')], {
      'playbooks/baking.json': baking,
    });
    expect(corpus?.families).toEqual([
      { id: 'baking', name: 'Baking' },
      { id: 'general', name: 'General' },
    ]);
    const knives = corpus?.topics.find(({ slug }) => slug === 'knives');
    expect(knives?.family).toBe('general');
    const origins = cardOf(cards, 'knives')?.claims.map(({ origin }) => origin);
    expect(origins).toEqual(['derived']);
  });
});

describe('the cards of a corpus', () => {
  it('lie in a file for each family, in the order of its topics', () => {
    const { corpus, cards } = compiled([
      ...three('testing'),
      ...three('go'),
      ...three('kafka'),
      ...three('unlisted'),
      { id: 'new', date: '2026-01-01', topics: ['docker', 'cqrs'] },
    ]);
    expect(
      cards.map(({ family, cards: list }) => [family, list.map(({ topic }) => topic)]),
    ).toEqual([
      ['data', ['kafka', 'cqrs']],
      ['infrastructure', ['docker']],
      ['craft', ['go', 'testing']],
      ['neutral', ['unlisted']],
    ]);
    expect(cards.map(({ family }) => family)).toEqual(corpus?.families.map(({ id }) => id));
    for (const { kind, version, archive } of cards) {
      expect({ kind, version, archive }).toEqual({
        kind: 'throughline.cards',
        version: 1,
        archive: 'sample',
      });
    }
  });

  it('keep their statements out of the corpus', () => {
    const { corpus } = compiled(three('go'));
    for (const section of [...CARD_SECTIONS, 'card']) {
      expect(corpus?.topics[0]).not.toHaveProperty(section);
    }
  });

  it('take what playbooks of other families say about their topics, and the evidence for it', () => {
    const playbook = (family: string, members: string[], claims: object[]) => ({
      family,
      name: family,
      members,
      definition: [],
      claims,
      checklist: [],
      failureModes: [],
    });
    const { cards, problems } = compiled(three('bread'), {
      'playbooks/baking.json': playbook('baking', ['bread'], [{ id: 'time', text: 'Give time.' }]),
      'playbooks/tools.json': playbook(
        'tools',
        [],
        [
          { id: 'knife', text: 'A saw cuts it best.', about: ['bread', 'ham'] },
          { id: 'steel', text: 'Steel rusts.' },
        ],
      ),
      'evidence.json': { 'bread/tools.knife': ['bread-2'] },
    });
    expect(problems).toEqual([]);
    expect(
      cardOf(cards, 'bread')?.claims.map(({ id, rule, evidence }) => [id, rule, evidence]),
    ).toEqual([
      ['bread/tools.knife', 'about', ['bread-2']],
      ['bread/baking.time', 'playbook', []],
      ['bread/derived.vocabulary', 'consistency', expect.anything()],
    ]);
  });
});

function cardOf(cards: Compiled['cards'], slug: string) {
  return cards.flatMap((file) => file.cards).find(({ topic }) => topic === slug);
}
