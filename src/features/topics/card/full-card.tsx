import type { Card } from '#src/domain/corpus/cards.ts';
import type { PostId } from '#src/domain/corpus/ids.ts';
import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import type { Topic } from '#src/domain/corpus/schema.ts';
import { counted } from '#src/domain/wording.ts';
import { Section } from '#src/ui/section.tsx';
import { PostLines } from '../post-lines.tsx';
import { CARD_HEADINGS } from './card-headings.ts';
import { Checklist } from './checklist.tsx';
import { PathLinks } from './path-links.tsx';
import { ReadingPath } from './reading-path.tsx';
import { References } from './references.tsx';
import { StatementList } from './statement-list.tsx';

const RELATED_POSTS = 8;

/** Everything known of a topic, in the order of the model card. */
export function FullCard({ topic, card, index }: { topic: Topic; card: Card; index: CorpusIndex }) {
  const postsOf = (ids: readonly PostId[]) => ids.flatMap((id) => index.posts.get(id) ?? []);
  const posts = postsOf(topic.posts);
  const { definition, claims, failureModes, path, related } = CARD_HEADINGS;
  return (
    <>
      <Section {...definition}>
        <StatementList statements={card.definition} index={index} look="prose" />
      </Section>
      <Section {...claims}>
        <StatementList statements={card.claims} index={index} look="claim" />
      </Section>
      <Checklist items={card.checklist} index={index} />
      <Section {...failureModes}>
        <StatementList
          statements={card.failureModes}
          index={index}
          look="failure"
          checklist={card.checklist}
        />
      </Section>
      <Section {...path} note={counted(topic.path.length, 'stage')}>
        <ReadingPath topic={topic} index={index} />
        <PathLinks topic={topic} />
      </Section>
      <Section
        {...related}
        note={
          posts.length > RELATED_POSTS ? `${RELATED_POSTS} newest of ${posts.length}` : undefined
        }
      >
        <PostLines posts={posts.slice(0, RELATED_POSTS)} />
      </Section>
      <References posts={posts} index={index} />
    </>
  );
}
