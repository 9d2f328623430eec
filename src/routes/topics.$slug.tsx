import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { lazy } from 'react';
import { cardsQuery } from '#src/data/cards-query.ts';
import { corpusQuery } from '#src/data/corpus-query.ts';
import { useToday } from '#src/data/use-today.ts';
import type { TopicSlug } from '#src/domain/corpus/ids.ts';
import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import type { Topic } from '#src/domain/corpus/schema.ts';
import { HopsSchema } from '#src/features/graph/local/hops.ts';
import { LocalGraph } from '#src/features/graph/local/local-graph.tsx';
import { TopicPage } from '#src/features/topics/card/topic-page.tsx';

export const Route = createFileRoute('/topics/$slug')({
  validateSearch: HopsSchema,
  loader: async ({ context: { queryClient }, params }) => {
    const { corpus, topics } = await queryClient.ensureQueryData(corpusQuery);
    const topic = topics.get(params.slug as TopicSlug);
    if (topic) await queryClient.ensureQueryData(cardsQuery(corpus, topic.family));
  },
  component: TopicRoute,
});

/** Few addresses are wrong, and looking for the nearest names takes a script of its own. */
const UnknownTopic = lazy(() => import('#src/features/topics/card/unknown-topic.tsx'));

function TopicRoute() {
  const { data: index } = useSuspenseQuery(corpusQuery);
  const { slug } = Route.useParams();
  const topic = index.topics.get(slug as TopicSlug);
  if (!topic) return <UnknownTopic index={index} asked={slug} />;
  return <KnownTopic key={slug} index={index} topic={topic} />;
}

function KnownTopic({ index, topic }: { index: CorpusIndex; topic: Topic }) {
  const { data: cardOf } = useSuspenseQuery(cardsQuery(index.corpus, topic.family));
  const today = useToday();
  const { hops = '1' } = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <TopicPage
      index={index}
      topic={topic}
      card={cardOf(topic.slug)}
      today={today}
      localGraph={
        <LocalGraph
          index={index}
          slug={topic.slug}
          hops={hops}
          onHops={(next) =>
            navigate({
              search: next === '1' ? {} : { hops: next },
              replace: true,
              resetScroll: false,
            })
          }
          onOpen={(slug) => navigate({ to: '/topics/$slug', params: { slug } })}
        />
      }
    />
  );
}
