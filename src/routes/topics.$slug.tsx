import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { corpusQuery } from '#src/data/corpus-query.ts';
import { today } from '#src/data/today.ts';
import { TopicPage } from '#src/features/topics/card/topic-page.tsx';

export const Route = createFileRoute('/topics/$slug')({
  loader: ({ context }) => context.queryClient.ensureQueryData(corpusQuery),
  component: Topic,
});

function Topic() {
  const { data: index } = useSuspenseQuery(corpusQuery);
  const { slug } = Route.useParams();
  return <TopicPage key={slug} index={index} slug={slug} today={today()} />;
}
