import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useOwnRoom } from '#src/data/marks/use-own-room.ts';
import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import { quietText } from '#src/domain/corpus/rhythm.ts';
import { linkHost } from '#src/domain/corpus/safe-link.ts';
import { counted, spanText } from '#src/domain/wording.ts';
import { ExternalLink } from '#src/ui/external-link.tsx';
import { Notice } from '#src/ui/notice.tsx';
import { OwnText } from '#src/ui/own-text.tsx';
import { Page } from '#src/ui/page.tsx';
import { PageHead } from '#src/ui/page-head.tsx';
import { Section } from '#src/ui/section.tsx';
import { PostLines } from '../post-lines.tsx';
import { TopicHistogram } from '../topic-histogram.tsx';
import { TopicLink } from '../topic-link.tsx';
import styles from './home-page.module.css';
import { homeView } from './home-view.ts';
import { MapPicture } from './map-picture.tsx';

/** What this archive is, its map, and where to begin. */
export function HomePage({
  index,
  today,
  continued,
}: {
  index: CorpusIndex;
  today: string;
  /** Where the reader left off; it comes from the tracker. */
  continued?: ReactNode;
}) {
  const { archive, posts, topics } = index.corpus;
  const room = useOwnRoom('continued');
  const { strongest, newest, quiet } = homeView(index, today);
  return (
    <Page
      label="archive"
      title={<OwnText>{archive.title}</OwnText>}
      lead={archive.description ? <OwnText>{archive.description}</OwnText> : undefined}
    >
      <PageHead
        title={archive.title}
        description={`${archive.title}: ${counted(posts.length, 'post')} and ${counted(topics.length, 'topic')} as a map. ${archive.description}`}
      />
      <ul className={styles['facts']} aria-label="Facts">
        <li>
          <Link to="/posts">{counted(posts.length, 'post')}</Link>
        </li>
        <li>
          <Link to="/topics">{counted(topics.length, 'topic')}</Link>
        </li>
        {archive.span && <li>{spanText(archive.span)}</li>}
        {archive.homepage !== undefined && (
          <li>
            <ExternalLink href={archive.homepage}>{linkHost(archive.homepage)}</ExternalLink>
          </li>
        )}
      </ul>
      {topics.length === 0 ? (
        <Notice>
          <p>
            There is no map yet:{' '}
            {posts.length === 0 ? 'the archive has no posts' : 'no post has a topic'}. Add some to
            posts.json and compile again.
          </p>
        </Notice>
      ) : (
        <>
          <div ref={room} className={styles['continued']}>
            {continued}
          </div>
          <div className={styles['map']}>
            <MapPicture index={index} />
          </div>
          <div className={styles['columns']}>
            <Section title="Most to say" note={<Link to="/topics">all topics</Link>}>
              <ul>
                {strongest.map((topic) => (
                  <li key={topic.slug} className={styles['topic']}>
                    <span className={styles['name']}>
                      <TopicLink topic={topic} />
                    </span>
                    <TopicHistogram topic={topic} span={archive.span ?? topic.span} height={20} />
                    <span className={styles['count']}>{counted(topic.posts.length, 'post')}</span>
                  </li>
                ))}
              </ul>
            </Section>
            <Section title="What is new" note={<Link to="/posts">all posts</Link>}>
              <PostLines posts={newest} />
            </Section>
          </div>
          {quiet.length > 0 && (
            <Section
              title="What has gone quiet"
              intro="Topics with much behind them and nothing in the archive’s last two years."
            >
              <ul className={styles['quiet']}>
                {quiet.map(({ topic, months }) => (
                  <li key={topic.slug} className={styles['topic']}>
                    <span className={styles['name']}>
                      <TopicLink topic={topic} />
                    </span>
                    <span className={styles['count']}>{quietText(months)}</span>
                  </li>
                ))}
              </ul>
            </Section>
          )}
        </>
      )}
      {archive.note !== undefined && (
        <Section title="About this archive">
          <p className={styles['note']}>
            <OwnText>{archive.note}</OwnText>
          </p>
        </Section>
      )}
    </Page>
  );
}
