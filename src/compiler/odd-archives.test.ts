import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CARD_SECTIONS, type Card, type Cards, type Statement } from '#src/domain/corpus/cards.ts';
import { parseCards, parseCorpus } from '#src/domain/corpus/parse-corpus.ts';
import { SEVERITY } from '#src/domain/corpus/problems.ts';
import type { Corpus, Topic } from '#src/domain/corpus/schema.ts';
import { compile } from './compile.ts';
import { filesOf } from './sample-posts.ts';

/** Properties that hold for every archive, however odd. */

const title = fc.oneof(
  fc.constantFrom(
    ...['Event Sourcing in Practice', 'Designing Events', 'Why?', '…', '2016', 'It is.', 'a', '"'],
    ...['<img src=x onerror=alert(1)>', 'javascript:alert(1)', '\u202eesrever', 'a \u200b\u202e b'],
    ...[
      '🚀',
      '👨‍👩‍👧 ❤️',
      '分布式系统设计',
      'Über Größe',
      'constructor __proto__ toString',
      '\\n{{}}',
    ],
    ...['word '.repeat(1000), 'wall'.repeat(1250), '🚀'.repeat(90), `${'a'.repeat(78)}   ,b`],
  ),
  fc
    .string({
      unit: fc.constantFrom(...'aZé分🚀\u0301\u202e\u200b\n-’9'),
      minLength: 1,
      maxLength: 12,
    })
    .map((text) => `${text}x`),
);

const tag = fc.constantFrom(
  ...['Go', 'go', 'event sourcing', 'Event_Sourcing', 'kafka', 'C++', '.NET', 'CI/CD', 'iOS'],
  ...['constructor', '__proto__', 'toString', '<b>bold</b>', '🚀', '分布式系统', 'Größe', '1'],
  ...['x'.repeat(120), 'x'.repeat(121), ''],
);

const date = fc.oneof(
  fc.constantFrom('2020-02-29', '2020-12-31', '2020-01-01', '0001-01-01', '9999-12-31'),
  fc.integer({ min: 2016, max: 2026 }).map((year) => `${year}-05-17`),
);

const post = fc.record(
  {
    id: fc.oneof(
      fc.constantFrom('__proto__', 'constructor', '../a'),
      fc.nat(40).map((n) => `p${n}`),
    ),
    title,
    date,
    topics: fc.array(tag, { maxLength: 6 }),
    url: fc.constantFrom('https://example.org/a', 'javascript:alert(1)', '//host'),
    minutes: fc.constantFrom(0, 1, 7.5),
    summary: title,
  },
  { requiredKeys: ['id', 'title', 'topics'] },
);
const posts = fc.uniqueArray(post, { selector: ({ id }) => id, maxLength: 14 });

/** What owners write of a topic, every part of it odd in some way or missing. */
const markdown = fc
  .record({
    title: fc.constantFrom(
      '',
      'title: iPhone',
      'title: "\u202eTitle  of\u202c two"',
      `title: ${'y'.repeat(120)}`,
    ),
    omit: fc.constantFrom('', 'omit: [derived.counts]', 'omit: [derived.threads, nothing]'),
    list: fc.constantFrom('', '## Key claims\n- A claim. {#a}\n  - evidence: p1, p2, p1, nowhere'),
    faults: fc.constantFrom(
      '',
      ...['b', 'lost', 'm.i0', 'm.gone', 'derived.cross-read', 'x/y'].map(
        (item) =>
          `## Practical checklist\n- An item. {#b}\n## Failure modes\n- A fault. {#f}\n  - prevented-by: ${item}`,
      ),
    ),
  })
  .map((parts) => `---\n${parts.title}\n${parts.omit}\n---\n${parts.list}\n${parts.faults}\n`);

/**
 * Playbooks of the archive's own: statements about some topics, about none, about many, and failure
 * modes that name an item of any playbook or of none.
 */
const about = fc.uniqueArray(
  fc.constantFrom('go', 'event-sourcing', 'constructor', 'kafka', 'größe', 'nowhere'),
  { maxLength: 3 },
);
const playbooks = fc
  .uniqueArray(
    fc.record({
      family: fc.constantFrom('m', 'n', 'general'),
      definition: fc.array(about, { maxLength: 2 }),
      claims: fc.array(about, { minLength: 1, maxLength: 3 }),
      checklist: fc.array(about, { maxLength: 12 }),
      failureModes: fc.array(
        fc.tuple(about, fc.constantFrom(undefined, 'm.i0', 'm.i9', 'n.i1', 'm.c0', 'n.gone')),
        { maxLength: 4 },
      ),
    }),
    { selector: ({ family }) => family, maxLength: 3 },
  )
  .map((list) =>
    list.map(({ family, ...sections }) => ({
      family,
      name: family,
      members: family === 'm' ? ['go', 'kafka'] : [],
      definition: sections.definition.map((topics, n) => entry(`d${n}`, topics)),
      claims: sections.claims.map((topics, n) => entry(`c${n}`, topics)),
      checklist: sections.checklist.map((topics, n) => entry(`i${n}`, topics)),
      failureModes: sections.failureModes.map(([topics, preventedBy], n) => ({
        ...entry(`f${n}`, topics),
        preventedBy,
      })),
    })),
  );

const evidence = fc.dictionary(
  fc.constantFrom(
    ...['go/m.c0', 'go/n.i1', 'event-sourcing/m.f0', 'go/derived.counts', 'go/authored.a'],
    ...['nowhere/m.c0', 'constructor', '__proto__', '', 'go/craft.scope'],
  ),
  fc.array(fc.constantFrom('p1', 'p2', 'p3', 'nowhere', '__proto__'), { maxLength: 4 }),
);

const archive = fc
  .record({
    posts,
    minimumPosts: fc.integer({ min: 1, max: 4 }),
    overrides: fc.dictionary(
      fc.constantFrom('go', 'event-sourcing', 'constructor', 'proto'),
      markdown,
    ),
    playbooks,
    evidence: fc.option(evidence, { nil: undefined }),
  })
  .map(({ posts: list, minimumPosts, overrides, playbooks: own, evidence: given }) => ({
    'archive.json': { title: 'Odd', minimumPosts },
    'posts.json': list,
    ...Object.fromEntries(
      Object.entries(overrides).map(([slug, text]) => [`topics/${slug}.md`, text]),
    ),
    ...Object.fromEntries(own.map((playbook) => [`playbooks/${playbook.family}.json`, playbook])),
    ...(given && { 'evidence.json': given }),
  }));

describe('every archive without an error', () => {
  it('gives statements that read well', () => {
    fc.assert(
      fc.property(archive, (files) => {
        for (const { topic, card } of cardsOf(compiled(files))) {
          for (const statement of statementsOf(card)) expectToReadWell(statement, topic);
        }
      }),
    );
  });

  it('gives statements with ids of their own that rest on posts of their topic, each once', () => {
    fc.assert(
      fc.property(archive, (files) => {
        const made = compiled(files);
        const known = new Set<string>(made.corpus.posts.map(({ id }) => id));
        const ids = cardsOf(made).flatMap(({ card }) => statementsOf(card).map(({ id }) => id));
        expect(new Set(ids).size).toBe(ids.length);
        for (const { topic, card } of cardsOf(made)) {
          for (const { id, evidence, origin } of statementsOf(card)) {
            expect(id.startsWith(`${topic.slug}/`)).toBe(true);
            expect(new Set(evidence).size).toBe(evidence.length);
            if (origin === 'derived') expect(evidence).not.toEqual([]);
            for (const one of evidence) {
              expect(origin === 'derived' ? topic.posts : [...known]).toContain(one);
            }
          }
        }
      }),
    );
  });

  it('gives cards that follow from the posts: a path without repeats, a card or a stub', () => {
    fc.assert(
      fc.property(archive, (files) => {
        for (const { topic, card } of cardsOf(compiled(files))) {
          const path = topic.path.map((step) => step.post);
          expect(path).toHaveLength(Math.min(3, topic.posts.length));
          expect(new Set(path).size).toBe(path.length);
          expect(topic.posts).toEqual(expect.arrayContaining(path));
          expect(topic.full).toBe(topic.posts.length >= files['archive.json'].minimumPosts);
          expect(sum(Object.values(topic.perYear))).toBe(topic.posts.length);
          const claims = card.claims.filter(({ origin }) => origin !== 'authored');
          expect(claims.length > 0).toBe(topic.full);
        }
      }),
    );
  });

  it('gives each topic one card, in the file of its family', () => {
    fc.assert(
      fc.property(archive, (files) => {
        const { corpus, cards } = compiled(files);
        expect(cards.map(({ family }) => family)).toEqual(corpus.families.map(({ id }) => id));
        for (const { family, cards: list } of cards) {
          expect(list.map(({ topic }) => topic)).toEqual(
            corpus.topics.filter((topic) => topic.family === family).map(({ slug }) => slug),
          );
        }
      }),
    );
  });

  it('leads from a failure mode, and from nothing else, to an item of the same card', () => {
    fc.assert(
      fc.property(archive, (files) => {
        for (const { card } of cardsOf(compiled(files))) {
          const items = card.checklist.map(({ id }) => id);
          for (const section of CARD_SECTIONS) {
            for (const { preventedBy } of card[section]) {
              if (preventedBy === undefined) continue;
              expect(section).toBe('failureModes');
              expect(items).toContain(preventedBy);
            }
          }
        }
      }),
    );
  });

  it('takes from playbooks at most seven items a card, and none for a stub', () => {
    fc.assert(
      fc.property(archive, (files) => {
        for (const { topic, card } of cardsOf(compiled(files))) {
          const items = card.checklist.filter(({ origin }) => origin === 'playbook');
          expect(items.length).toBeLessThanOrEqual(topic.full ? 7 : 0);
        }
      }),
    );
  });

  it('puts the owner’s statements first, then what is about a topic, then what its family says', () => {
    const place = ({ rule, origin }: Statement) =>
      ['authored', 'about', 'playbook', 'derived'].indexOf(origin === 'playbook' ? rule : origin);
    fc.assert(
      fc.property(archive, (files) => {
        for (const { card } of cardsOf(compiled(files))) {
          for (const section of CARD_SECTIONS) {
            const places = card[section]
              .filter(({ rule }) => section !== 'definition' || rule !== 'counts')
              .map(place);
            expect(places).not.toContain(-1);
            expect(places).toEqual(places.toSorted());
          }
        }
      }),
    );
  });

  it('gives a corpus and cards that are read back from their files as they were', () => {
    fc.assert(
      fc.property(archive, (files) => {
        const { corpus, cards } = compiled(files);
        expect(parseCorpus(JSON.parse(JSON.stringify(corpus)))).toEqual({
          ok: true,
          value: corpus,
        });
        for (const file of cards) {
          expect(parseCards(JSON.parse(JSON.stringify(file)), corpus)).toEqual({
            ok: true,
            value: file,
          });
        }
      }),
    );
  });

  it('gives the same bytes again, in whatever order its posts and files stand', () => {
    const twice = archive.chain((files) =>
      fc.record({
        files: fc.constant(files),
        posts: shuffled(files['posts.json']),
        names: shuffled(Object.keys(files)),
      }),
    );
    fc.assert(
      fc.property(twice, ({ files, posts: otherOrder, names }) => {
        const other: Record<string, unknown> = { ...files, 'posts.json': otherOrder };
        const again = compiled(Object.fromEntries(names.map((name) => [name, other[name]])));
        expect(JSON.stringify(again)).toBe(JSON.stringify(compiled(files)));
      }),
    );
  });
});

describe('every archive at all', () => {
  it('is compiled or refused with an error, and never throws', () => {
    const line = fc.constantFrom(
      ...[
        '---',
        'title: a',
        'omit: [',
        '## Key claims',
        '## constructor',
        '## __proto__',
        '- a {#a}',
      ],
      ...[
        '  - why:',
        '  - how: b',
        '  - minutes: 9e9',
        '  - evidence: ,',
        '  - prevented-by: a',
        '## Failure modes',
        '- {#b}',
        'text',
        '<!--',
      ],
      ...['-->', '', '```', '> - q {#q}', '1. n {#n}', '\u0000', '\ufeff', '[a]: b'],
    );
    const json = fc.oneof(
      fc.json(),
      fc.constantFrom('', '[', '{}', '[null]', '[{"id":"a","title":"b","minutes":1e999}]'),
      fc.array(fc.oneof(post, fc.jsonValue())).map((list) => JSON.stringify(list)),
    );
    const files = fc.record(
      {
        'archive.json': fc.oneof(fc.constant('{"title":"A"}'), json),
        'posts.json': json,
        'topics/go.md': fc.array(line).map((lines) => lines.join('\n')),
        'playbooks/odd.json': json,
        'evidence.json': json,
      },
      { requiredKeys: ['archive.json'] },
    );
    fc.assert(
      fc.property(files, (texts) => {
        const { corpus, cards, problems } = compile(filesOf(texts));
        expect(cards).toHaveLength(corpus?.families.length ?? 0);
        expect(corpus === undefined).toBe(problems.some(({ kind }) => SEVERITY[kind] === 'error'));
      }),
    );
  });
});

type Made = { corpus: Corpus; cards: readonly Cards[] };

function compiled(files: Readonly<Record<string, unknown>>): Made {
  const { corpus, cards, problems } = compile(filesOf(files));
  if (!corpus) throw new Error(JSON.stringify(problems));
  return { corpus, cards };
}

/** Every topic with its card. */
function cardsOf({ corpus, cards }: Made): { topic: Topic; card: Card }[] {
  const byTopic = new Map(cards.flatMap((file) => file.cards).map((card) => [card.topic, card]));
  return corpus.topics.map((topic) => {
    const card = byTopic.get(topic.slug);
    if (!card) throw new Error(`“${topic.slug}” has no card.`);
    return { topic, card };
  });
}

function statementsOf(card: Card): Statement[] {
  return CARD_SECTIONS.flatMap((section) => card[section]);
}

function entry(id: string, topics: readonly string[]) {
  return { id, text: 'It is so.', ...(topics.length > 0 && { about: topics }) };
}

function expectToReadWell({ text }: Statement, topic: Topic): void {
  expect(text).not.toMatch(/undefined|NaN|null|\[object|“”|\(\)/);
  expect(text).not.toMatch(/\s{2}|^\s|\s$|[\n\r\t]/);
  expect(text).not.toMatch(/ [,.;:?!](?:\s|$)/);
  expect(text).not.toMatch(/\p{Bidi_Control}/u);
  expect(text).toMatch(/[^.]\.$/);
  expect(text.length).toBeLessThan(900);
  for (const [, count, word] of text.matchAll(/(?<![\d,])([\d,]+) (posts?)\b/g)) {
    expect(`${count} ${word}`).toBe(count === '1' ? '1 post' : `${count} posts`);
  }
  const name = topic.title.replace(/\p{Bidi_Control}/gu, '').trim();
  if (!text.startsWith(name)) expect(text).toMatch(/^\p{Lu}/u);
}

function shuffled<Item>(list: readonly Item[]): fc.Arbitrary<Item[]> {
  return fc.shuffledSubarray([...list], { minLength: list.length });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
