import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import { nearestNames } from '#src/domain/nearest-names.ts';
import { TopicLink } from '../topic-link.tsx';
import { UnknownAddress } from '../unknown-address.tsx';

export function UnknownTopic({ index, asked }: { index: CorpusIndex; asked: string }) {
  const nearest = nearestNames(
    asked,
    index.corpus.topics.map((topic) => ({ item: topic, names: [topic.slug, topic.title] })),
  );
  return (
    <UnknownAddress
      kind="topic"
      asked={asked}
      nearest={nearest.map((topic) => ({ key: topic.slug, link: <TopicLink topic={topic} /> }))}
    />
  );
}
