import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { corpusQuery } from '#src/data/corpus-query.ts';
import { useToday } from '#src/data/use-today.ts';
import { NextUpSection } from '#src/features/paths/next-up.tsx';
import { HomePage } from '#src/features/topics/home/home-page.tsx';
import { ContinueSection } from '#src/features/tracker/continue-section.tsx';

export const Route = createFileRoute('/')({
  loader: ({ context }) => context.queryClient.ensureQueryData(corpusQuery),
  component: Home,
});

function Home() {
  const { data: index } = useSuspenseQuery(corpusQuery);
  return (
    <HomePage
      index={index}
      today={useToday()}
      continued={
        <>
          <ContinueSection index={index} />
          <NextUpSection index={index} />
        </>
      }
    />
  );
}
