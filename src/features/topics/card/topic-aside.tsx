import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import type { Thread, Topic } from '#src/domain/corpus/schema.ts';
import { counted } from '#src/domain/wording.ts';
import { HueDot } from '#src/ui/hue-dot.tsx';
import { TopicLink } from '../topic-link.tsx';
import { CARD_HEADINGS } from './card-headings.ts';
import styles from './topic-aside.module.css';

const FIRST_THREADS = 8;

/** What stands beside a card: its threads, where it belongs, and what is on the page. */
export function TopicAside({
  topic,
  index,
  localGraph,
}: {
  topic: Topic;
  index: CorpusIndex;
  localGraph: ReactNode;
}) {
  const broader = topic.broader.flatMap((slug) => index.topics.get(slug) ?? []);
  const narrower = index.narrower.get(topic.slug) ?? [];
  const community = index.communities.get(topic.community);
  return (
    <aside className={styles['aside']} aria-label={`Around ${topic.title}`}>
      {topic.threads.length > 0 && (
        <Part title="On the map">
          {localGraph}
          <p className={styles['graph']}>
            <Link to="/graph" search={{ focus: topic.slug, topic: topic.slug }}>
              Open in the graph
            </Link>
          </p>
        </Part>
      )}
      <Part title="Threads">
        <Threads threads={topic.threads} index={index} />
      </Part>
      {broader.length > 0 && (
        <Part title="Broader">
          <Topics topics={broader} />
        </Part>
      )}
      {narrower.length > 0 && (
        <Part title="Narrower">
          <Topics topics={narrower} />
        </Part>
      )}
      {community && (
        <Part title="Community">
          <p className={styles['community']}>
            <HueDot group={community.id} />
            <Link to="/topics" search={{ community: String(community.id) }}>
              {community.name}
            </Link>
            <span className={styles['count']}>{counted(community.topics.length, 'topic')}</span>
          </p>
        </Part>
      )}
      {topic.full && (
        <nav aria-label="On this page" className={styles['contents']}>
          <h2>On this page</h2>
          <ul>
            {Object.values(CARD_HEADINGS).map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </aside>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Topics({ topics }: { topics: readonly Topic[] }) {
  return (
    <ul>
      {topics.map((topic) => (
        <li key={topic.slug}>
          <TopicLink topic={topic} />
        </li>
      ))}
    </ul>
  );
}

function Threads({ threads, index }: { threads: readonly Thread[]; index: CorpusIndex }) {
  if (threads.length === 0) {
    return <p className={styles['none']}>None: no post of it carries another topic.</p>;
  }
  const first = threads.slice(0, FIRST_THREADS);
  const rest = threads.slice(FIRST_THREADS);
  return (
    <>
      <ThreadList threads={first} index={index} />
      {rest.length > 0 && (
        <details>
          <summary>{counted(rest.length, 'more thread')}</summary>
          <ThreadList threads={rest} index={index} />
        </details>
      )}
    </>
  );
}

function ThreadList({ threads, index }: { threads: readonly Thread[]; index: CorpusIndex }) {
  return (
    <ul>
      {threads.flatMap(({ slug, shared }) => {
        const thread = index.topics.get(slug);
        if (!thread) return [];
        return [
          <li key={slug} className={styles['thread']}>
            <TopicLink topic={thread} />
            <span className={styles['count']}>{counted(shared, 'post')}</span>
          </li>,
        ];
      })}
    </ul>
  );
}
