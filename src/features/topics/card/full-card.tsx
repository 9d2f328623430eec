import type { PostId } from '#src/domain/corpus/ids.ts';
import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import type { Topic } from '#src/domain/corpus/schema.ts';
import { counted } from '#src/domain/wording.ts';
import { Section } from '#src/ui/section.tsx';
import { PostLines } from '../post-lines.tsx';
import { Reference } from '../reference.tsx';
import { CARD_SECTIONS } from './card-sections.ts';
import { ReadingPath } from './reading-path.tsx';
import { StatementList } from './statement-list.tsx';

const RELATED_POSTS = 8;

/** Everything known of a topic, in the order of the model card. */
export function FullCard({ topic, index }: { topic: Topic; index: CorpusIndex }) {
  const postsOf = (ids: readonly PostId[]) => ids.flatMap((id) => index.posts.get(id) ?? []);
  const posts = postsOf(topic.posts);
  const { definition, claims, checklist, failureModes, path, related, references } = CARD_SECTIONS;
  return (
    <>
      <Section {...definition}>
        <StatementList statements={topic.definition} index={index} look="prose" />
      </Section>
      <Section {...claims}>
        <StatementList statements={topic.claims} index={index} look="claim" />
      </Section>
      <Section {...checklist} note={counted(topic.checklist.length, 'item')}>
        <StatementList statements={topic.checklist} index={index} look="item" />
      </Section>
      <Section {...failureModes}>
        <StatementList statements={topic.failureModes} index={index} look="failure" />
      </Section>
      <Section {...path} note={counted(topic.path.length, 'stage')}>
        <ReadingPath topic={topic} index={index} />
      </Section>
      <Section
        {...related}
        note={
          posts.length > RELATED_POSTS ? `${RELATED_POSTS} newest of ${posts.length}` : undefined
        }
      >
        <PostLines posts={posts.slice(0, RELATED_POSTS)} />
      </Section>
      <Section {...references} note={counted(posts.length, 'post')}>
        <ol>
          {posts.map((post) => (
            <li key={post.id}>
              <Reference post={post} index={index} />
            </li>
          ))}
        </ol>
      </Section>
    </>
  );
}
