import { malformed, type Opened, openFile } from '../file-envelope.ts';
import { CARD_SECTIONS, CARDS_KIND, CARDS_VERSION, type Cards, CardsSchema } from './cards.ts';
import { CORPUS_KIND, CORPUS_VERSION, type Corpus, CorpusSchema } from './schema.ts';
import { SHELF_KIND, SHELF_VERSION, type Shelf, ShelfSchema } from './shelf.ts';

/** Reads a shelf from parsed JSON. */
export function parseShelf(file: unknown): Opened<Shelf> {
  return openFile(file, { kind: SHELF_KIND, version: SHELF_VERSION, schema: ShelfSchema });
}

/** Reads a corpus from parsed JSON and checks that every id in it leads somewhere. */
export function parseCorpus(file: unknown): Opened<Corpus> {
  const expected = { kind: CORPUS_KIND, version: CORPUS_VERSION, schema: CorpusSchema };
  return checked(openFile(file, expected), idsOfCorpus);
}

/** Reads the cards of one family of a corpus and checks that every id in them leads somewhere. */
export function parseCards(file: unknown, corpus: Corpus): Opened<Cards> {
  const expected = { kind: CARDS_KIND, version: CARDS_VERSION, schema: CardsSchema };
  return checked(openFile(file, expected), (cards) => idsOfCards(cards, corpus));
}

/** Some ids, where they stand in the file, and among which they must be; or, without those, no two alike. */
type Ids = [field: string, ids: readonly string[], known?: ReadonlySet<string>];

function* idsOfCorpus({ posts, topics, edges, families }: Corpus): Generator<Ids> {
  const postIds = posts.map(({ id }) => id);
  const slugs = topics.map(({ slug }) => slug);
  const familyIds = families.map(({ id }) => id);
  yield ['posts', postIds];
  yield ['topics', slugs];
  yield ['families', familyIds];
  yield ['edges', edges.map(({ a, b }) => [a, b].sort().join(' '))];

  const knownPosts = new Set<string>(postIds);
  const knownTopics = new Set<string>(slugs);
  const knownFamilies = new Set<string>(familyIds);
  for (const [at, post] of posts.entries()) yield [`posts[${at}].topics`, post.topics, knownTopics];
  for (const [at, topic] of topics.entries()) {
    const field = `topics[${at}]`;
    yield [`${field}.posts`, topic.posts, knownPosts];
    yield [`${field}.family`, [topic.family], knownFamilies];
    yield [`${field}.broader`, topic.broader, knownTopics];
    yield [`${field}.threads`, topic.threads.map(({ slug }) => slug), knownTopics];
    yield [`${field}.path`, topic.path.map(({ post }) => post), knownPosts];
  }
  for (const [at, { a, b, posts: shared }] of edges.entries()) {
    yield [`edges[${at}]`, [a, b], knownTopics];
    yield [`edges[${at}].posts`, shared, knownPosts];
  }
}

function* idsOfCards({ cards }: Cards, { posts, topics }: Corpus): Generator<Ids> {
  const knownPosts = new Set<string>(posts.map(({ id }) => id));
  const knownTopics = new Set<string>(topics.map(({ slug }) => slug));
  const statements = cards.flatMap((card) => CARD_SECTIONS.flatMap((section) => card[section]));
  yield ['cards', cards.map(({ topic }) => topic)];
  yield ['cards', statements.map(({ id }) => id)];
  for (const [at, card] of cards.entries()) {
    yield [`cards[${at}].topic`, [card.topic], knownTopics];
    const items = new Set<string>(card.checklist.map(({ id }) => id));
    for (const section of CARD_SECTIONS) {
      for (const [n, { evidence, preventedBy }] of card[section].entries()) {
        const field = `cards[${at}].${section}[${n}]`;
        yield [`${field}.evidence`, evidence, knownPosts];
        if (preventedBy) yield [`${field}.preventedBy`, [preventedBy], items];
      }
    }
  }
}

/** What was opened, unless one of its ids leads nowhere or stands for two. */
function checked<T>(opened: Opened<T>, idsOf: (value: T) => Iterable<Ids>): Opened<T> {
  if (!opened.ok) return opened;
  for (const [field, ids, known] of idsOf(opened.value)) {
    const seen = new Set<string>();
    const at = ids.findIndex((id) => (known ? !known.has(id) : seen.size === seen.add(id).size));
    if (at < 0) continue;
    const fault = known
      ? malformed(`${field}[${at}]`, `“${ids[at]}” is not in this corpus`)
      : malformed(field, `two have the id “${ids[at]}”`);
    return { ok: false, fault };
  }
  return opened;
}
