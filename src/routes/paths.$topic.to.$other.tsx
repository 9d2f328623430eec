import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute, Link } from '@tanstack/react-router';
import { corpusQuery } from '#src/data/corpus-query.ts';
import type { TopicSlug } from '#src/domain/corpus/ids.ts';
import { BridgePage } from '#src/features/paths/bridge/bridge-page.tsx';
import { BridgeSearchSchema } from '#src/features/paths/bridge/bridge-search.ts';
import UnknownTopic from '#src/features/topics/card/unknown-topic.tsx';
import { OwnText } from '#src/ui/own-text.tsx';

export const Route = createFileRoute('/paths/$topic/to/$other')({
  validateSearch: BridgeSearchSchema,
  loader: ({ context }) => context.queryClient.ensureQueryData(corpusQuery),
  component: Bridge,
});

function Bridge() {
  const { data: index } = useSuspenseQuery(corpusQuery);
  const { topic, other } = Route.useParams();
  const search = Route.useSearch();
  const from = index.topics.get(topic as TopicSlug);
  const to = index.topics.get(other as TopicSlug);
  if (from && to) return <BridgePage index={index} from={from} to={to} search={search} />;
  return (
    <UnknownTopic
      index={index}
      asked={from ? other : topic}
      link={({ slug: near, title }) => (
        <Link
          to="/paths/$topic/to/$other"
          params={from ? { topic, other: near } : { topic: near, other }}
        >
          <OwnText>{title}</OwnText>
        </Link>
      )}
    />
  );
}
