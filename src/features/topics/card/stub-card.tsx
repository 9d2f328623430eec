import type { Card } from '#src/domain/corpus/cards.ts';
import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import type { Topic } from '#src/domain/corpus/schema.ts';
import { counted } from '#src/domain/wording.ts';
import { Section } from '#src/ui/section.tsx';
import { CARD_HEADINGS } from './card-headings.ts';
import { PathLinks } from './path-links.tsx';
import { References } from './references.tsx';
import { StatementList } from './statement-list.tsx';

/** A topic with too few posts to claim anything: its counts, the owner's words if any, its posts. */
export function StubCard({ topic, card, index }: { topic: Topic; card: Card; index: CorpusIndex }) {
  const least = index.corpus.archive.minimumPosts;
  const posts = topic.posts.flatMap((id) => index.posts.get(id) ?? []);
  const { definition, claims, checklist, failureModes } = CARD_HEADINGS;
  const sections = [
    { ...definition, statements: card.definition, look: 'prose' as const },
    { ...claims, statements: card.claims, look: 'claim' as const },
    { ...checklist, statements: card.checklist, look: 'item' as const },
    { ...failureModes, statements: card.failureModes, look: 'failure' as const },
  ].filter(({ statements }) => statements.length > 0);
  const note = `This is a stub. With ${counted(posts.length, 'post')} there is too little to derive claims from: a full card needs ${least}.`;
  return (
    <>
      {sections.map(({ id, title, statements, look }, at) => (
        <Section key={id} id={id} title={title} intro={at === 0 ? note : undefined}>
          <StatementList
            statements={statements}
            index={index}
            look={look}
            checklist={card.checklist}
          />
        </Section>
      ))}
      <PathLinks topic={topic} />
      <References posts={posts} index={index} intro={sections.length === 0 ? note : undefined} />
    </>
  );
}
