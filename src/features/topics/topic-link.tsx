import { Link } from '@tanstack/react-router';
import type { Topic } from '#src/domain/corpus/schema.ts';
import { OwnText } from '#src/ui/own-text.tsx';

export function TopicLink({ topic }: { topic: Topic }) {
  return (
    <Link to="/topics/$slug" params={{ slug: topic.slug }}>
      <OwnText>{topic.title}</OwnText>
    </Link>
  );
}
