import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { corpusQuery } from '#src/data/corpus-query.ts';
import { useToday } from '#src/data/use-today.ts';
import { PathsPage } from '#src/features/paths/overview/paths-page.tsx';

export const Route = createFileRoute('/paths/')({
  loader: ({ context }) => context.queryClient.ensureQueryData(corpusQuery),
  component: Paths,
});

function Paths() {
  const { data: index } = useSuspenseQuery(corpusQuery);
  return <PathsPage index={index} today={useToday()} />;
}
