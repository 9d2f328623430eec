import { Fragment, type ReactNode } from 'react';
import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import type { BridgeChain, Joint } from '#src/domain/paths/bridge.ts';
import { counted } from '#src/domain/wording.ts';
import { OwnText } from '#src/ui/own-text.tsx';
import { Section } from '#src/ui/section.tsx';
import { Series } from '#src/ui/series.tsx';
import { PostRow } from '../post-row.tsx';
import styles from './joints.module.css';

/** More than these are folded away: the newest posts of a pair say most of what joins it. */
const FIRST = 4;

/** The reading list of a chain, pair by pair. */
export function Joints({ chain, index }: { chain: BridgeChain; index: CorpusIndex }) {
  return chain.joints.map((joint) => (
    <Section
      key={joint.to.slug}
      title={
        <>
          <OwnText>{joint.from.title}</OwnText> to <OwnText>{joint.to.title}</OwnText>
        </>
      }
      note={counted(joint.posts.length + joint.again.length, 'shared post')}
      intro={again(joint)}
    >
      <Posts posts={joint.posts.slice(0, FIRST)} index={index} />
      {joint.posts.length > FIRST && (
        <details className={styles['more']}>
          <summary>{counted(joint.posts.length - FIRST, 'older post')} that they share</summary>
          <Posts posts={joint.posts.slice(FIRST)} index={index} />
        </details>
      )}
    </Section>
  ));
}

function again({ again: posts }: Joint): ReactNode {
  if (posts.length === 0) return undefined;
  const titles = posts.slice(0, 2).map(({ id, title, language }) => (
    <Fragment key={id}>
      “<OwnText language={language}>{title}</OwnText>”
    </Fragment>
  ));
  const more = posts.length - titles.length;
  return (
    <>
      Listed above already: <Series of={more > 0 ? [...titles, counted(more, 'other')] : titles} />.
    </>
  );
}

function Posts({ posts, index }: { posts: Joint['posts']; index: CorpusIndex }) {
  return (
    <ul>
      {posts.map((post) => (
        <li key={post.id}>
          <PostRow post={post} index={index} />
        </li>
      ))}
    </ul>
  );
}
