import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { corpusQuery } from '#src/data/corpus-query.ts';
import { useToday } from '#src/data/use-today.ts';
import { PlanPage } from '#src/features/paths/plan/plan-page.tsx';

/** Beside the paths and not among them, where a topic could have its name. */
export const Route = createFileRoute('/plans/$planId')({
  loader: ({ context }) => context.queryClient.ensureQueryData(corpusQuery),
  component: PlanRoute,
});

function PlanRoute() {
  const { data: index } = useSuspenseQuery(corpusQuery);
  const { planId } = Route.useParams();
  return <PlanPage index={index} id={planId} today={useToday()} />;
}
