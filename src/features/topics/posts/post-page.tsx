import type { PostId } from '#src/domain/corpus/ids.ts';
import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import { nearPosts } from '#src/domain/corpus/near-posts.ts';
import { linkHost } from '#src/domain/corpus/safe-link.ts';
import type { Post } from '#src/domain/corpus/schema.ts';
import { STAGE_TEXT } from '#src/domain/corpus/stage-text.ts';
import { nearestNames } from '#src/domain/nearest-names.ts';
import { counted, dayText } from '#src/domain/wording.ts';
import { ExternalLink } from '#src/ui/external-link.tsx';
import { OwnText } from '#src/ui/own-text.tsx';
import { Page } from '#src/ui/page.tsx';
import { PageHead } from '#src/ui/page-head.tsx';
import { Section } from '#src/ui/section.tsx';
import { PostLines } from '../post-lines.tsx';
import { PostLink } from '../post-link.tsx';
import { PostBox, PostNote, PostWord } from '../post-mark.tsx';
import { TopicLink } from '../topic-link.tsx';
import { UnknownAddress } from '../unknown-address.tsx';
import styles from './post-page.module.css';

const NEAR = 6;

/** One post: its facts, the way to the original, its topics, its paths and what is near it. */
export function PostPage({ index, id }: { index: CorpusIndex; id: string }) {
  const post = index.posts.get(id as PostId);
  if (!post) return <UnknownPost index={index} asked={id} />;
  const paths = index.paths.get(post.id) ?? [];
  const near = nearPosts(index, post, NEAR);
  const sharedOf = new Map(near.map(({ post: other, shared }) => [other.id, shared]));
  return (
    <Page label="post" title={<OwnText language={post.language}>{post.title}</OwnText>}>
      <PageHead
        title={post.title}
        description={post.summary ?? `A post of ${dayText(post.date)}.`}
      />
      <div className={styles['post']}>
        <p className={styles['facts']}>
          <time dateTime={post.date}>{dayText(post.date)}</time>
          {post.minutes !== undefined && <span>{post.minutes} min to read</span>}
          {post.language !== undefined && <span>language: {post.language}</span>}
          <span className={styles['mark']}>
            <PostBox post={post} />
            <PostWord post={post} />
          </span>
        </p>
        <PostNote post={post} />
        {post.summary !== undefined && (
          <p className={styles['summary']}>
            <OwnText language={post.language}>{post.summary}</OwnText>
          </p>
        )}
        <p className={styles['out']}>
          {post.url === undefined ? (
            'The archive has no link to the original.'
          ) : (
            <ExternalLink href={post.url}>Read the original at {linkHost(post.url)}</ExternalLink>
          )}
        </p>
        <PostTopics post={post} index={index} />
        {paths.length > 0 && (
          <Section title="On these reading paths">
            <ul className={styles['topics']}>
              {paths.map(({ topic, stage }) => (
                <li key={topic.slug}>
                  <TopicLink topic={topic} />
                  <span className={styles['count']}>{STAGE_TEXT[stage]}</span>
                </li>
              ))}
            </ul>
          </Section>
        )}
        {near.length > 0 && (
          <Section title="Near it" intro="Posts that share most topics with this one.">
            <PostLines
              posts={near.map((entry) => entry.post)}
              aside={(other) => counted(sharedOf.get(other.id) ?? 0, 'topic')}
            />
          </Section>
        )}
      </div>
    </Page>
  );
}

function PostTopics({ post, index }: { post: Post; index: CorpusIndex }) {
  const topics = post.topics.flatMap((slug) => index.topics.get(slug) ?? []);
  return (
    <Section title="Topics">
      {topics.length === 0 ? (
        <p className={styles['none']}>
          The archive gives this post no topics, so it stands on no card.
        </p>
      ) : (
        <ul className={styles['topics']}>
          {topics.map((topic) => (
            <li key={topic.slug}>
              <TopicLink topic={topic} />
              <span className={styles['count']}>{counted(topic.posts.length, 'post')}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function UnknownPost({ index, asked }: { index: CorpusIndex; asked: string }) {
  const nearest = nearestNames(
    asked,
    index.corpus.posts.map((post) => ({ item: post, names: [post.id, post.title] })),
  );
  return (
    <UnknownAddress
      kind="post"
      asked={asked}
      nearest={nearest.map((post) => ({ key: post.id, link: <PostLink post={post} /> }))}
    />
  );
}
