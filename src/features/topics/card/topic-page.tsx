import type { TopicSlug } from '#src/domain/corpus/ids.ts';
import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import { counted, spanText } from '#src/domain/wording.ts';
import { Page } from '#src/ui/page.tsx';
import { PageHead } from '#src/ui/page-head.tsx';
import { nearestNames } from '../nearest-names.ts';
import { TopicLink } from '../topic-link.tsx';
import { UnknownAddress } from '../unknown-address.tsx';
import { Continue } from './continue.tsx';
import { FullCard } from './full-card.tsx';
import { StubCard } from './stub-card.tsx';
import { TopicAside } from './topic-aside.tsx';
import { TopicFactsLine } from './topic-facts-line.tsx';
import styles from './topic-page.module.css';

/** The card of a topic, the smaller one of a stub, or the nearest names when there is none. */
export function TopicPage({
  index,
  slug,
  today,
}: {
  index: CorpusIndex;
  slug: string;
  today: string;
}) {
  const topic = index.topics.get(slug as TopicSlug);
  if (!topic) return <UnknownTopic index={index} asked={slug} />;
  const family = index.families.get(topic.family)?.name ?? topic.family;
  const description = topic.definition[0]?.text ?? `${topic.title}, ${spanText(topic.span)}.`;
  const Card = topic.full ? FullCard : StubCard;
  return (
    <Page label={`topic · ${family.toLowerCase()}`} title={<bdi>{topic.title}</bdi>}>
      <PageHead
        title={topic.title}
        description={`${counted(topic.posts.length, 'post')}, ${spanText(topic.span)}. ${description}`}
      />
      <TopicFactsLine topic={topic} index={index} today={today} />
      <div className={styles['columns']}>
        <div className={styles['card']}>
          <Card topic={topic} index={index} />
          <Continue topic={topic} index={index} />
        </div>
        <TopicAside topic={topic} index={index} />
      </div>
    </Page>
  );
}

function UnknownTopic({ index, asked }: { index: CorpusIndex; asked: string }) {
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
