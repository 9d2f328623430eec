import { queryOptions } from '@tanstack/react-query';
import type { Card } from '#src/domain/corpus/cards.ts';
import type { TopicSlug } from '#src/domain/corpus/ids.ts';
import { parseCards } from '#src/domain/corpus/parse-corpus.ts';
import type { Corpus } from '#src/domain/corpus/schema.ts';
import { LoadFailure } from './load-failure.ts';
import { loadJson } from './load-json.ts';

/** The cards of one family of a corpus, as a look-up by topic. */
export const cardsQuery = (corpus: Corpus, family: string) =>
  queryOptions({
    queryKey: ['cards', corpus.archive.id, family],
    queryFn: async ({ signal }) => {
      const file = `corpora/${corpus.archive.id}/cards/${encodeURIComponent(family)}.json`;
      const { cards } = await loadJson(file, (json) => parseCards(json, corpus), signal);
      const byTopic = new Map(cards.map((card) => [card.topic, card]));
      const cardOf = (topic: TopicSlug): Card => {
        const card = byTopic.get(topic);
        if (card) return card;
        const reason = `it lacks the card of “${topic}”`;
        throw new LoadFailure(file, { fault: 'malformed', field: 'cards', reason });
      };
      // A file that lacks a card is refused while it is loaded, so that trying again asks for it anew.
      for (const topic of corpus.topics) if (topic.family === family) cardOf(topic.slug);
      return cardOf;
    },
  });
