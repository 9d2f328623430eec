import type { ReactNode } from 'react';
import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import type { Topic } from '#src/domain/corpus/schema.ts';
import { nearestNames } from '#src/domain/nearest-names.ts';
import { TopicLink } from '../topic-link.tsx';
import { UnknownAddress } from '../unknown-address.tsx';

/** No such topic, and the nearest names; where they lead is the route's to say. */
export default function UnknownTopic({
  index,
  asked,
  link = (topic) => <TopicLink topic={topic} />,
}: {
  index: CorpusIndex;
  asked: string;
  link?: (topic: Topic) => ReactNode;
}) {
  const nearest = nearestNames(
    asked,
    index.corpus.topics.map((topic) => ({ item: topic, names: [topic.slug, topic.title] })),
  );
  return (
    <UnknownAddress
      kind="topic"
      asked={asked}
      nearest={nearest.map((topic) => ({ key: topic.slug, link: link(topic) }))}
    />
  );
}
