import type { BrowserContext } from '@playwright/test';
import { CARDS_KIND, CARDS_VERSION } from '#src/domain/corpus/cards.ts';
import { CORPUS_KIND, CORPUS_VERSION, STAGES } from '#src/domain/corpus/schema.ts';
import { SHELF_KIND, SHELF_VERSION } from '#src/domain/corpus/shelf.ts';

const TOPICS = 10_000;
const ITEMS_A_TOPIC = 3;
const FAMILIES = 8;
const DAY = 86_400_000;

const ARCHIVE = 'generated';

/** What the figures were measured on. */
export const MARKED_ARCHIVE =
  '10,000 topics with 3 posts and 3 checklist items each, in 8 families; texts of 60–90 characters';

const text = (n: number) =>
  `Write down for service ${n} which loss of data is accepted, and ask those who would bear it.`;

/** Answers the requests for shelf, corpus and cards with those of a large archive. */
export async function serveLargeArchive(context: BrowserContext): Promise<void> {
  const files = largeArchive();
  for (const [path, body] of Object.entries(files)) {
    await context.route(`**/corpora/${path}`, (route) =>
      route.fulfill({ body, contentType: 'application/json' }),
    );
  }
}

function largeArchive(): Readonly<Record<string, string>> {
  const at = Array.from({ length: TOPICS }, (_, n) => n);
  const date = (n: number) => new Date(Date.UTC(2016, 0, 1) + (n % 3600) * DAY).toISOString();
  const post = (n: number) => `post-${n % TOPICS}`;
  const key = (item: number) => `data.item-${item}`;
  const items = Array.from({ length: ITEMS_A_TOPIC }, (_, item) => item);
  const family = (n: number) => `family-${n % FAMILIES}`;
  const families = Array.from({ length: FAMILIES }, (_, n) => ({ id: family(n), name: `F ${n}` }));
  const posts = at
    .map((n) => ({
      id: post(n),
      title: `Post ${n} on what was learned`,
      date: date(n).slice(0, 10),
      topics: [0, 1, 2].map((back) => `topic-${(n - back + TOPICS) % TOPICS}`),
    }))
    .sort((a, b) => (a.date < b.date ? 1 : -1));
  const topics = at.map((n) => ({
    slug: `topic-${n}`,
    title: `Topic ${n}`,
    family: family(n),
    full: true,
    posts: [post(n), post(n + 1), post(n + 2)],
    span: { from: '2016-01', to: '2025-12' },
    motifs: [],
    threads: [],
    items: items.map(key),
    path: STAGES.map((stage, step) => ({ stage, post: post(n + step) })),
    perYear: { 2016: 3 },
    broader: [],
    community: n % FAMILIES,
    position: { x: (n % 100) * 10, y: Math.floor(n / 100) * 10 },
  }));
  const said = (topic: number, name: string, words: string) => ({
    id: `topic-${topic}/${name}`,
    text: words,
    origin: 'playbook',
    rule: 'playbook',
    evidence: [],
  });
  const cards = families.map(({ id }, of) => ({
    kind: CARDS_KIND,
    version: CARDS_VERSION,
    archive: ARCHIVE,
    family: id,
    cards: at
      .filter((n) => n % FAMILIES === of)
      .map((n) => ({
        topic: `topic-${n}`,
        definition: [said(n, 'definition', `What topic ${n} is.`)],
        claims: [],
        checklist: items.map((item) => said(n, key(item), text(n * ITEMS_A_TOPIC + item))),
        failureModes: [],
      })),
  }));
  const corpus = {
    kind: CORPUS_KIND,
    version: CORPUS_VERSION,
    archive: {
      id: ARCHIVE,
      title: 'Generated',
      description: 'An archive made for a benchmark.',
      language: 'en',
      minimumPosts: 3,
      span: { from: '2016-01', to: '2025-12' },
    },
    families,
    posts,
    topics,
    edges: [],
  };
  const shelf = {
    kind: SHELF_KIND,
    version: SHELF_VERSION,
    corpora: [{ id: ARCHIVE, title: 'Generated', posts: TOPICS, topics: TOPICS }],
  };
  return {
    'shelf.json': JSON.stringify(shelf),
    [`${ARCHIVE}/corpus.json`]: JSON.stringify(corpus),
    ...Object.fromEntries(
      cards.map((file) => [`${ARCHIVE}/cards/${file.family}.json`, JSON.stringify(file)]),
    ),
  };
}

/** So many marks, from the last topic back, those that have no room in one run in the next. */
export function manyMarks(count: number) {
  const items = TOPICS * ITEMS_A_TOPIC;
  return Array.from({ length: count }, (_, n) => {
    const item = items - 1 - (n % items);
    const state = (['done', 'doing', 'skipped', 'done'] as const)[n % 4] ?? 'done';
    const at = 1_764_000_000_000 + n;
    return {
      archive: ARCHIVE,
      run: n < items ? 'first' : 'second',
      trackable: `item:topic-${Math.floor(item / ITEMS_A_TOPIC)}/data.item-${item % ITEMS_A_TOPIC}`,
      state,
      at,
      text: text(item),
      ...(n % 10 === 0 && { note: `Agreed with those who run service ${item}.`, noteAt: at }),
    };
  });
}
