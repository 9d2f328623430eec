import { Link } from '@tanstack/react-router';
import type { Topic } from '#src/domain/corpus/schema.ts';

export function TopicLink({ topic }: { topic: Topic }) {
  return (
    <Link to="/topics/$slug" params={{ slug: topic.slug }}>
      <bdi>{topic.title}</bdi>
    </Link>
  );
}
