import {
  CARDS_KIND,
  CARDS_VERSION,
  type Card,
  type Cards,
  type Statement,
} from '#src/domain/corpus/cards.ts';
import {
  archiveId,
  type PostId,
  postId,
  statementId,
  type TopicSlug,
} from '#src/domain/corpus/ids.ts';
import { parseCards, parseCorpus } from '#src/domain/corpus/parse-corpus.ts';
import {
  type Archive,
  CORPUS_KIND,
  CORPUS_VERSION,
  type Corpus,
  type Family,
  type Post,
  STAGES,
  type Topic,
} from '#src/domain/corpus/schema.ts';
import { topicSlug } from '#src/domain/corpus/topic-slug.ts';

/**
 * Corpora for tests, as short to write as their posts. Everything that follows from the posts is
 * counted from them, and the result has passed the parser, so that no test rests on a corpus which
 * the app would refuse.
 */

const MINIMUM_POSTS = 3;

const FAMILIES: readonly Family[] = [
  { id: 'data', name: 'Data' },
  { id: 'architecture', name: 'Architecture' },
  { id: 'craft', name: 'Craft' },
];

/** Sets what a test needs of a topic other than it is counted: its family, its title. */
type TopicFacts = Partial<Omit<Topic, 'slug' | 'posts' | 'perYear' | 'span'>>;

type CorpusParts = {
  archive?: Partial<Omit<Archive, 'id'>>;
  /** By slug. */
  topics?: Readonly<Record<string, TopicFacts>>;
};

/** A post by its id; its topics as one would list them in a sentence of slugs: `cqrs go`. */
export function post(
  id: string,
  facts: Partial<Omit<Post, 'id' | 'topics'>> & { topics?: string } = {},
): Post {
  const { topics = '', ...rest } = facts;
  return {
    title: `About ${id}`,
    date: '2020-05-17',
    ...rest,
    id: made(postId(id), id),
    topics: topics.split(' ').filter(Boolean).map(slug),
  };
}

/** A statement of a topic by its key; without more facts a derived one that rests on no post. */
export function statement(
  topic: string,
  key: string,
  facts: Partial<Omit<Statement, 'id' | 'evidence'>> & { evidence?: readonly string[] } = {},
): Statement {
  const { evidence = [], ...rest } = facts;
  return {
    text: `${topic} ${key}.`,
    origin: 'derived',
    rule: 'counts',
    ...rest,
    id: statementId(slug(topic), key),
    evidence: evidence.map((id) => made(postId(id), id)),
  };
}

/** A valid corpus of some posts, `small-notes` by its id. */
export function corpusOf(
  given: readonly Post[],
  { archive = {}, topics = {} }: CorpusParts = {},
): Corpus {
  const posts = [...given].sort((a, b) => (a.date < b.date ? 1 : -1));
  const members = new Map<TopicSlug, Post[]>();
  const edges = new Map<string, { a: TopicSlug; b: TopicSlug; posts: PostId[] }>();
  for (const each of posts) {
    for (const [at, a] of each.topics.entries()) {
      members.set(a, [...(members.get(a) ?? []), each]);
      for (const b of each.topics.slice(at + 1)) {
        const key = [a, b].sort().join(' ');
        const edge = edges.get(key) ?? { a, b, posts: [] };
        edges.set(key, { ...edge, posts: [...edge.posts, each.id] });
      }
    }
  }
  const built = {
    kind: CORPUS_KIND,
    version: CORPUS_VERSION,
    archive: {
      id: made(archiveId('small-notes'), 'small-notes'),
      title: 'Small Notes',
      description: 'A few posts about events.',
      language: 'en',
      minimumPosts: MINIMUM_POSTS,
      ...(posts.length > 0 && { span: spanOf(posts) }),
      ...archive,
    },
    families: FAMILIES,
    posts,
    topics: [...members].map(([name, own], at) => ({
      ...topicOf(name, own, at),
      threads: [...edges.values()]
        .flatMap((edge) => {
          const other = edge.a === name ? edge.b : edge.b === name ? edge.a : undefined;
          return other === undefined ? [] : [{ slug: other, shared: edge.posts.length }];
        })
        .sort((a, b) => b.shared - a.shared),
      ...topics[name],
    })),
    edges: [...edges.values()],
  };
  const opened = parseCorpus(built);
  if (!opened.ok) throw new Error(`Not a valid corpus: ${JSON.stringify(opened.fault)}`);
  return opened.value;
}

/**
 * Valid cards of every topic of a corpus, a file for each family. By slug what a test needs a card to
 * say; whatever it leaves open has one statement, and a stub has none beside its definition.
 */
export function cardsOf(
  corpus: Corpus,
  given: Readonly<Record<string, Partial<Omit<Card, 'topic'>>>> = {},
): Cards[] {
  return corpus.families.map(({ id: family }) => {
    const topics = corpus.topics.filter((topic) => topic.family === family);
    const built = {
      kind: CARDS_KIND,
      version: CARDS_VERSION,
      archive: corpus.archive.id,
      family,
      cards: topics.map((topic) => ({ ...cardOf(topic), ...given[topic.slug] })),
    };
    const opened = parseCards(built, corpus);
    if (!opened.ok) throw new Error(`Not valid cards: ${JSON.stringify(opened.fault)}`);
    return opened.value;
  });
}

/** Nine posts: full topics, a stub, two communities, and posts without a topic, link or length. */
export function smallCorpus(): Corpus {
  return corpusOf(
    [
      post('2021-10-25-pipelines', {
        title: 'Event Pipelines in Practice',
        date: '2021-10-25',
        url: 'https://notes.example/pipelines',
        minutes: 7,
        summary: 'What a ledger taught its authors.',
        topics: 'event-sourcing architecture go',
      }),
      post('2021-02-03-letter', { title: 'Letter to the Readers', date: '2021-02-03' }),
      post('2020-08-14-boundaries', {
        title: 'Drawing Boundaries Early',
        date: '2020-08-14',
        url: 'https://www.notes.example/boundaries',
        minutes: 4,
        topics: 'architecture',
      }),
      post('2019-03-04-zustaende', {
        title: 'Ereignisse statt Zustände',
        date: '2019-03-04',
        url: 'mailto:notes@notes.example',
        summary: 'Warum die Geschichte der Zustand ist.',
        language: 'de',
        topics: 'event-sourcing architecture',
      }),
      post('2018-06-01-ledgers', {
        title: 'Ledgers for Beginners',
        date: '2018-06-01',
        url: 'https://notes.example/ledgers',
        topics: 'event-sourcing',
      }),
      post('2017-04-10-why-events', {
        title: 'Why We Chose Events',
        date: '2017-04-10',
        url: 'https://notes.example/why-events',
        minutes: 12,
        topics: 'event-sourcing architecture',
      }),
      post('2016-09-09-kitchen', { title: 'A Kitchen Table', date: '2016-09-09', topics: 'wood' }),
      post('2016-05-05-chairs', { title: 'Chairs', date: '2016-05-05', topics: 'wood joints' }),
      post('2016-02-02-dovetails', {
        title: 'Dovetails',
        date: '2016-02-02',
        topics: 'wood joints',
      }),
    ],
    {
      archive: { homepage: 'https://notes.example', note: 'Made for tests.' },
      topics: {
        'event-sourcing': {
          title: 'Event sourcing',
          motifs: ['ledger'],
          items: ['data.targets', 'data.rebuild', 'derived.newest-first'],
          broader: [slug('architecture')],
        },
        architecture: { title: 'Architecture', family: 'architecture' },
        go: {
          title: 'Go',
          family: 'craft',
        },
        wood: { title: 'Wood', family: 'craft', community: 1 },
        joints: { title: 'Joints', family: 'craft', community: 1 },
      },
    },
  );
}

/** The cards of the nine posts: one topic and the stub have statements as they are in earnest. */
export function smallCards(): Cards[] {
  const evidence = ['2021-10-25-pipelines', '2017-04-10-why-events'];
  const said = (key: string, facts: Parameters<typeof statement>[2] = {}) =>
    statement('event-sourcing', key, facts);
  return cardsOf(smallCorpus(), {
    'event-sourcing': {
      definition: [
        said('authored.what-it-is', {
          text: 'State is kept as the events that led to it.',
          origin: 'authored',
          rule: 'authored',
          evidence: ['2017-04-10-why-events'],
        }),
      ],
      claims: [
        said('data.copies', {
          text: 'Every copy drifts from its source.',
          origin: 'playbook',
          rule: 'playbook',
        }),
        said('derived.threads', {
          text: 'Where it comes up, you also meet architecture.',
          rule: 'threads',
          evidence,
        }),
      ],
      checklist: [
        said('data.targets', {
          text: 'Write down the loss that you accept.',
          origin: 'playbook',
          rule: 'playbook',
          why: 'Without numbers every design looks fine.',
          how: ['List the datasets.', 'Give each a number.'],
          minutes: 45,
        }),
        said('data.rebuild', {
          text: 'Rebuild one copy from its source.',
          origin: 'playbook',
          rule: 'about',
          why: 'What was never rebuilt cannot be repaired.',
          how: ['Rebuild it beside the live one.'],
          minutes: 90,
        }),
        said('derived.newest-first', {
          text: 'Read the newest post first.',
          rule: 'newest-first',
          evidence,
        }),
      ],
      failureModes: [
        said('data.lag', {
          text: 'Readers act on a copy that is minutes behind.',
          origin: 'playbook',
          rule: 'playbook',
          why: 'Nobody measures the lag.',
          preventedBy: statementId(slug('event-sourcing'), 'data.rebuild'),
        }),
        said('derived.changed-since', {
          text: 'Applying guidance of those years as it stands.',
          rule: 'changed-since',
          evidence,
        }),
      ],
    },
    go: {
      definition: [
        statement('go', 'derived.counts', {
          text: 'Go: 1 post, written in Oct 2021.',
          evidence: ['2021-10-25-pipelines'],
        }),
      ],
    },
  });
}

/** As many topics, `Topic 1` to `Topic n`, each with a post of its own. */
export function corpusOfTopics(count: number): Corpus {
  return corpusOf(
    Array.from({ length: count }, (_, at) =>
      post(`post-${at + 1}`, { title: `Post ${at + 1}`, topics: `topic-${at + 1}` }),
    ),
  );
}

/** What a careless or hostile archive may hold in its texts. Run by nothing, shown as it is. */
export const HOSTILE = {
  markup: '<img src=x onerror="window.wasRun = true"><script>window.wasRun = true</script>',
  long: 'long '.repeat(1000).trim(),
  unbroken: 'm'.repeat(5000),
  rightToLeft: '\u202Etxet desrever \u05E9\u05DC\u05D5\u05DD',
} as const;

/** A corpus whose every text is hostile in one of these ways. */
export function hostileCorpus(): Corpus {
  const { markup, long, unbroken, rightToLeft } = HOSTILE;
  const date = (day: number) => `2021-10-0${day}`;
  return corpusOf(
    [
      post('markup', {
        title: markup,
        summary: markup,
        date: date(4),
        topics: 'odd',
        language: 'en',
      }),
      post('long', { title: long, summary: long, date: date(3), topics: 'odd long' }),
      post('unbroken', { title: unbroken, summary: unbroken, date: date(2), topics: 'odd long' }),
      post('right-to-left', {
        title: rightToLeft,
        summary: rightToLeft,
        date: date(1),
        topics: 'odd right',
      }),
    ],
    {
      archive: { title: markup, description: rightToLeft, note: markup },
      topics: {
        odd: {
          title: markup,
          motifs: [markup],
        },
        long: { title: unbroken },
        right: { title: rightToLeft },
      },
    },
  );
}

/** Its cards, as hostile. */
export function hostileCards(): Cards[] {
  const { markup, long, unbroken, rightToLeft } = HOSTILE;
  return cardsOf(hostileCorpus(), {
    odd: {
      definition: [statement('odd', 'markup', { text: markup, rule: markup })],
      claims: [statement('odd', 'long', { text: long })],
      checklist: [statement('odd', 'item', { text: rightToLeft, why: markup, how: [markup] })],
      failureModes: [statement('odd', 'failure', { text: unbroken, why: rightToLeft })],
    },
  });
}

function topicOf(name: TopicSlug, posts: readonly Post[], at: number): Topic {
  const title = name.replaceAll('-', ' ');
  const full = posts.length >= MINIMUM_POSTS;
  return {
    slug: name,
    title: title.charAt(0).toUpperCase() + title.slice(1),
    family: 'data',
    full,
    posts: posts.map(({ id }) => id),
    span: spanOf(posts),
    motifs: [],
    threads: [],
    items: full ? ['checklist'] : [],
    path: pathOf(posts),
    perYear: perYear(posts),
    broader: [],
    community: 0,
    position: { x: 120 * (at % 40), y: 120 * Math.floor(at / 40) },
  };
}

/** The newest, the middle and the oldest post, as far as they are different ones. */
function pathOf(newestFirst: readonly Post[]): Topic['path'] {
  const middle = newestFirst[Math.floor(newestFirst.length / 2)];
  const stages = [newestFirst[0], middle, newestFirst.at(-1)];
  return STAGES.flatMap((stage, at) => {
    const post = stages[at];
    const again = stages.slice(0, at).includes(post) || (at === 1 && post === newestFirst.at(-1));
    return post && !again ? [{ stage, post: post.id }] : [];
  });
}

function cardOf({ slug: topic, full }: Topic): Card {
  const name = topic.replaceAll('-', ' ');
  const said = (key: string) => [
    statement(topic, key, { text: `What is to be said as ${key} of ${name}.` }),
  ];
  return {
    topic,
    definition: said('definition'),
    claims: full ? said('claims') : [],
    checklist: full ? said('checklist') : [],
    failureModes: full ? said('failure-modes') : [],
  };
}

function spanOf(newestFirst: readonly Post[]): Topic['span'] {
  const month = (each: Post | undefined) => made(each?.date.slice(0, 7), 'no post');
  return { from: month(newestFirst.at(-1)), to: month(newestFirst[0]) };
}

function perYear(posts: readonly Post[]): Topic['perYear'] {
  const counts: Record<string, number> = {};
  for (const { date } of posts) {
    const year = date.slice(0, 4);
    counts[year] = (counts[year] ?? 0) + 1;
  }
  return counts;
}

function slug(text: string): TopicSlug {
  return made(topicSlug(text), text);
}

function made<Id>(created: Id | undefined, text: string): Id {
  if (created === undefined) throw new Error(`“${text}” cannot be used here.`);
  return created;
}
