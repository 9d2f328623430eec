import type { ReactNode } from 'react';
import type { Card } from '#src/domain/corpus/cards.ts';
import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import type { Topic } from '#src/domain/corpus/schema.ts';
import { counted, spanText } from '#src/domain/wording.ts';
import { OwnText } from '#src/ui/own-text.tsx';
import { Page } from '#src/ui/page.tsx';
import { PageHead } from '#src/ui/page-head.tsx';
import { Continue } from './continue.tsx';
import { FullCard } from './full-card.tsx';
import { StubCard } from './stub-card.tsx';
import { TopicAside } from './topic-aside.tsx';
import { TopicFactsLine } from './topic-facts-line.tsx';
import styles from './topic-page.module.css';

/** The card of a topic, or the smaller one of a stub. */
export function TopicPage({
  index,
  topic,
  card,
  today,
  localGraph,
}: {
  index: CorpusIndex;
  topic: Topic;
  card: Card;
  today: string;
  /** The map around the topic, which is drawn elsewhere. */
  localGraph: ReactNode;
}) {
  const family = index.families.get(topic.family)?.name ?? topic.family;
  const description = card.definition[0]?.text ?? `${topic.title}, ${spanText(topic.span)}.`;
  const Sections = topic.full ? FullCard : StubCard;
  return (
    <Page label={`topic · ${family.toLowerCase()}`} title={<OwnText>{topic.title}</OwnText>}>
      <PageHead
        title={topic.title}
        description={`${counted(topic.posts.length, 'post')}, ${spanText(topic.span)}. ${description}`}
      />
      <TopicFactsLine topic={topic} index={index} today={today} />
      <div className={styles['columns']}>
        <div className={styles['card']}>
          <Sections topic={topic} card={card} index={index} />
          <Continue topic={topic} index={index} />
        </div>
        <TopicAside topic={topic} index={index} localGraph={localGraph} />
      </div>
    </Page>
  );
}
