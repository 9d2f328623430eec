import { Link } from '@tanstack/react-router';
import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import type { Topic } from '#src/domain/corpus/schema.ts';
import { counted } from '#src/domain/wording.ts';
import { OwnText } from '#src/ui/own-text.tsx';
import styles from './continue.module.css';

/** The way on from the end of a card: its two strongest threads that have a full card. */
export function Continue({ topic, index }: { topic: Topic; index: CorpusIndex }) {
  const next = topic.threads
    .flatMap(({ slug, shared }) => {
      const thread = index.topics.get(slug);
      return thread?.full ? [{ thread, shared }] : [];
    })
    .slice(0, 2);
  if (next.length === 0) return null;
  return (
    <nav className={styles['continue']} aria-label="Continue with a thread">
      {next.map(({ thread, shared }) => (
        <Link key={thread.slug} to="/topics/$slug" params={{ slug: thread.slug }}>
          <span className={styles['reason']}>continue · {counted(shared, 'shared post')}</span>
          <OwnText className={styles['name']}>{thread.title}</OwnText>
        </Link>
      ))}
    </nav>
  );
}
