import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import { cardDocuments, corpusDocuments } from '#src/domain/search/corpus-documents.ts';
import type { SearchDocument } from '#src/domain/search/search-document.ts';
import { listed } from '#src/domain/wording.ts';
import { cardsQuery } from '../cards-query.ts';
import { SearchDoor } from './search-door.ts';

/** As many documents are handed over at a time: a copy takes the page a few milliseconds. */
const CHUNK = 500;

/** What can be searched by now. */
export type Filled = {
  /** Whether all topics and posts can be found; the statements come later. */
  hasNames: boolean;
  complete: boolean;
  /** Said of what could not be loaded and so is not found. */
  missing: string | undefined;
};

/** Before anything is handed over. */
export const NOT_FILLED: Filled = { hasNames: false, complete: false, missing: undefined };

/** The search of one archive: its door, and how far it has been filled. */
class Search {
  readonly door = new SearchDoor();
  private filled = NOT_FILLED;
  private readonly listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Another object after each step. */
  readonly state = (): Filled => this.filled;

  /**
   * Hands everything over: topics and posts at once, then the statements of all cards. It may be
   * searched all the while; a family whose cards do not load is missing and named.
   */
  async fill(index: CorpusIndex, client: QueryClient): Promise<void> {
    await this.add(corpusDocuments(index));
    this.tell({ hasNames: true, complete: false, missing: undefined });
    const { corpus, families } = index;
    const loaded = await Promise.allSettled(
      corpus.families.map(({ id }) => client.ensureQueryData(cardsQuery(corpus, id))),
    );
    const cardOf = new Map(
      loaded.map((cards, at) => [
        corpus.families[at]?.id,
        cards.status === 'fulfilled' ? cards.value : undefined,
      ]),
    );
    const cards = corpus.topics.flatMap((topic) => {
      const card = cardOf.get(topic.family)?.(topic.slug);
      return card ? [{ topic, card }] : [];
    });
    await this.add(cardDocuments(cards));
    const lost = corpus.families.filter(({ id }) => cardOf.get(id) === undefined);
    const names = lost.map(({ id }) => families.get(id)?.name ?? id);
    this.tell({
      hasNames: true,
      complete: true,
      missing: names.length > 0 ? listed(names) : undefined,
    });
  }

  private async add(documents: Iterable<SearchDocument>): Promise<void> {
    let chunk: SearchDocument[] = [];
    for (const document of documents) {
      chunk.push(document);
      if (chunk.length < CHUNK) continue;
      await this.door.add(chunk);
      chunk = [];
    }
    if (chunk.length > 0) await this.door.add(chunk);
  }

  private tell(filled: Filled): void {
    this.filled = filled;
    for (const listener of this.listeners) listener();
  }
}

/** The search of an archive, opened when it is first asked for and kept as long as the page is open. */
export const searchQuery = (index: CorpusIndex) =>
  queryOptions({
    queryKey: ['search', index.corpus.archive.id, index.corpus.fingerprint],
    queryFn: ({ client }) => {
      const search = new Search();
      // What goes wrong there is told to whoever searches.
      void search.fill(index, client).catch(() => {});
      return search;
    },
  });
