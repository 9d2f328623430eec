import { queryOptions } from '@tanstack/react-query';
import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import { allItems } from '#src/domain/marks/checklist.ts';
import { cardsQuery } from './cards-query.ts';

/** The checklist items of all topics, from the cards of every family. */
export const allItemsQuery = (index: CorpusIndex) =>
  queryOptions({
    queryKey: ['all-items', index.corpus.archive.id],
    queryFn: async ({ client }) => {
      const families = index.corpus.families.map(({ id }) => id);
      const cards = await Promise.all(
        families.map((family) => client.ensureQueryData(cardsQuery(index.corpus, family))),
      );
      const cardOf = new Map(families.map((family, at) => [family, cards[at]]));
      return allItems(index, (topic) => {
        const card = cardOf.get(topic.family)?.(topic.slug);
        if (!card) throw new Error(`The family “${topic.family}” is none of the corpus.`);
        return card;
      });
    },
  });
