import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import type { Topic } from '#src/domain/corpus/schema.ts';

/** `a`, `a and b`, `a, b and c`, each a link to its card. */
export function TopicNames({ topics }: { topics: readonly Topic[] }) {
  return topics.map(({ slug, title }, at) => (
    <Fragment key={slug}>
      {at > 0 && (at === topics.length - 1 ? ' and ' : ', ')}
      <Link to="/topics/$slug" params={{ slug }}>
        <bdi>{title}</bdi>
      </Link>
    </Fragment>
  ));
}
