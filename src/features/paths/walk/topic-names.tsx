import { Link } from '@tanstack/react-router';
import type { Topic } from '#src/domain/corpus/schema.ts';
import { OwnText } from '#src/ui/own-text.tsx';
import { Series } from '#src/ui/series.tsx';

/** `a`, `a and b`, `a, b and c`, each a link to its card. */
export function TopicNames({ topics }: { topics: readonly Topic[] }) {
  return (
    <Series
      of={topics.map(({ slug, title }) => (
        <Link key={slug} to="/topics/$slug" params={{ slug }}>
          <OwnText>{title}</OwnText>
        </Link>
      ))}
    />
  );
}
