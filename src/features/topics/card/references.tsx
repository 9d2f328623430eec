import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import type { Post } from '#src/domain/corpus/schema.ts';
import { counted } from '#src/domain/wording.ts';
import { Section } from '#src/ui/section.tsx';
import { Reference } from '../reference.tsx';
import { CARD_HEADINGS } from './card-headings.ts';

/** All posts of a topic, newest first, each in full. */
export function References({
  posts,
  index,
  intro,
}: {
  posts: readonly Post[];
  index: CorpusIndex;
  intro?: string | undefined;
}) {
  return (
    <Section {...CARD_HEADINGS.references} note={counted(posts.length, 'post')} intro={intro}>
      <ol>
        {posts.map((post) => (
          <li key={post.id}>
            <Reference post={post} index={index} />
          </li>
        ))}
      </ol>
    </Section>
  );
}
