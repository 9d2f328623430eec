import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute, Link } from '@tanstack/react-router';
import { useCallback } from 'react';
import { corpusQuery } from '#src/data/corpus-query.ts';
import type { TopicSlug } from '#src/domain/corpus/ids.ts';
import { WalkPage } from '#src/features/paths/walk/walk-page.tsx';
import { type WalkSearch, WalkSearchSchema } from '#src/features/paths/walk/walk-search.ts';
import UnknownTopic from '#src/features/topics/card/unknown-topic.tsx';
import { OwnText } from '#src/ui/own-text.tsx';

export const Route = createFileRoute('/paths/$topic/')({
  validateSearch: WalkSearchSchema,
  loader: ({ context }) => context.queryClient.ensureQueryData(corpusQuery),
  component: Walk,
});

function Walk() {
  const { data: index } = useSuspenseQuery(corpusQuery);
  const { topic: slug } = Route.useParams();
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const onStep = useCallback(
    (next: WalkSearch) => void navigate({ search: next, resetScroll: false }),
    [navigate],
  );
  const topic = index.topics.get(slug as TopicSlug);
  if (!topic) {
    return (
      <UnknownTopic
        index={index}
        asked={slug}
        link={({ slug: near, title }) => (
          <Link to="/paths/$topic" params={{ topic: near }}>
            <OwnText>{title}</OwnText>
          </Link>
        )}
      />
    );
  }
  return (
    <WalkPage
      key={slug}
      index={index}
      topic={topic}
      search={search}
      onStep={onStep}
      onOrder={(next) => navigate({ search: next, replace: true, resetScroll: false })}
    />
  );
}
