import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute, Link } from '@tanstack/react-router';
import { corpusQuery } from '#src/data/corpus-query.ts';
import type { TopicSlug } from '#src/domain/corpus/ids.ts';
import { BridgeStart } from '#src/features/paths/bridge/bridge-start.tsx';
import UnknownTopic from '#src/features/topics/card/unknown-topic.tsx';
import { OwnText } from '#src/ui/own-text.tsx';

export const Route = createFileRoute('/paths/$topic/to/')({
  loader: ({ context }) => context.queryClient.ensureQueryData(corpusQuery),
  component: Start,
});

function Start() {
  const { data: index } = useSuspenseQuery(corpusQuery);
  const { topic: slug } = Route.useParams();
  const from = index.topics.get(slug as TopicSlug);
  if (from) return <BridgeStart key={slug} index={index} from={from} />;
  return (
    <UnknownTopic
      index={index}
      asked={slug}
      link={({ slug: near, title }) => (
        <Link to="/paths/$topic/to" params={{ topic: near }}>
          <OwnText>{title}</OwnText>
        </Link>
      )}
    />
  );
}
