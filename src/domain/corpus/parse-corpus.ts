import { type FileFault, malformed, type Opened, openFile } from '../file-envelope.ts';
import { CARD_SECTIONS, CARDS_KIND, CARDS_VERSION, type Cards, CardsSchema } from './cards.ts';
import { CORPUS_KIND, CORPUS_VERSION, type Corpus, CorpusSchema } from './schema.ts';
import { SHELF_KIND, SHELF_VERSION, type Shelf, ShelfSchema } from './shelf.ts';

/** Reads a shelf from parsed JSON. */
export function parseShelf(file: unknown): Opened<Shelf> {
  return openFile(file, { kind: SHELF_KIND, version: SHELF_VERSION, schema: ShelfSchema });
}

/** Reads a corpus from parsed JSON and checks that every id in it leads somewhere. */
export function parseCorpus(file: unknown): Opened<Corpus> {
  const opened = openFile(file, {
    kind: CORPUS_KIND,
    version: CORPUS_VERSION,
    schema: CorpusSchema,
  });
  if (!opened.ok) return opened;
  const fault = danglingId(opened.value);
  return fault ? { ok: false, fault } : opened;
}

/** Reads the cards of one family of a corpus and checks that every id in them leads somewhere. */
export function parseCards(file: unknown, corpus: Corpus): Opened<Cards> {
  const opened = openFile(file, { kind: CARDS_KIND, version: CARDS_VERSION, schema: CardsSchema });
  if (!opened.ok) return opened;
  const fault = danglingStatement(opened.value, corpus);
  return fault ? { ok: false, fault } : opened;
}

/** The first reference to a post, topic or family that the corpus does not have, or a repeated id. */
function danglingId({ posts, topics, edges, families }: Corpus): FileFault | undefined {
  const postIds = new Set(posts.map((post) => post.id));
  const slugs = new Set(topics.map((topic) => topic.slug));
  const familyIds = new Set(families.map((family) => family.id));
  const ends = new Set(edges.map(({ a, b }) => [a, b].sort().join(' ')));
  if (postIds.size < posts.length) return malformed('posts', 'two posts have the same id');
  if (slugs.size < topics.length) return malformed('topics', 'two topics have the same slug');
  if (familyIds.size < families.length) return malformed('families', 'two have the same id');
  if (ends.size < edges.length) return malformed('edges', 'two edges join the same topics');

  for (const [at, post] of posts.entries()) {
    const fault = missing(slugs, post.topics, `posts[${at}].topics`);
    if (fault) return fault;
  }
  for (const [at, topic] of topics.entries()) {
    const field = `topics[${at}]`;
    const fault =
      missing(postIds, topic.posts, `${field}.posts`) ??
      missing(familyIds, [topic.family], `${field}.family`) ??
      missing(slugs, topic.broader, `${field}.broader`) ??
      missing(
        slugs,
        topic.threads.map((thread) => thread.slug),
        `${field}.threads`,
      ) ??
      missing(
        postIds,
        topic.path.map((step) => step.post),
        `${field}.path`,
      );
    if (fault) return fault;
  }
  for (const [at, edge] of edges.entries()) {
    const fault =
      missing(slugs, [edge.a, edge.b], `edges[${at}]`) ??
      missing(postIds, edge.posts, `edges[${at}].posts`);
    if (fault) return fault;
  }
  return undefined;
}

/** The first card, piece of evidence or checklist item that is not there, or a repeated id. */
function danglingStatement({ cards }: Cards, { posts, topics }: Corpus): FileFault | undefined {
  const postIds = new Set(posts.map((post) => post.id));
  const slugs = new Set(topics.map((topic) => topic.slug));
  const statements = cards.flatMap((card) => CARD_SECTIONS.flatMap((section) => card[section]));
  if (new Set(cards.map((card) => card.topic)).size < cards.length)
    return malformed('cards', 'two cards are of the same topic');
  if (new Set(statements.map(({ id }) => id)).size < statements.length)
    return malformed('cards', 'two statements have the same id');
  for (const [at, card] of cards.entries()) {
    const items = new Set(card.checklist.map(({ id }) => id));
    const fault =
      missing(slugs, [card.topic], `cards[${at}].topic`) ??
      CARD_SECTIONS.flatMap((section) =>
        card[section].map(({ evidence, preventedBy }, n) => {
          const field = `cards[${at}].${section}[${n}]`;
          return (
            missing(postIds, evidence, `${field}.evidence`) ??
            missing(items, preventedBy ? [preventedBy] : [], `${field}.preventedBy`)
          );
        }),
      ).find(Boolean);
    if (fault) return fault;
  }
  return undefined;
}

function missing<Id>(
  known: ReadonlySet<Id>,
  ids: readonly Id[],
  field: string,
): FileFault | undefined {
  const at = ids.findIndex((id) => !known.has(id));
  return at < 0 ? undefined : malformed(`${field}[${at}]`, `“${ids[at]}” is not in this corpus`);
}
