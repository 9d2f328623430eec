import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { cardsQuery } from '#src/data/cards-query.ts';
import { useMarks } from '#src/data/marks/use-marks.ts';
import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import { statementLanguage } from '#src/domain/corpus/language.ts';
import { belongs } from '#src/domain/marks/checklist.ts';
import { type Begun, begunTopics } from '#src/domain/marks/continue.ts';
import { progressText, shareDone } from '#src/domain/marks/progress.ts';
import { trackableParts } from '#src/domain/marks/trackable.ts';
import { OwnText } from '#src/ui/own-text.tsx';
import { ProgressRing } from '#src/ui/progress-ring.tsx';
import { Section } from '#src/ui/section.tsx';
import styles from './continue-section.module.css';

const MOST = 3;

/** Where one left off: the topics begun, and what comes next on each. Nothing before the first mark. */
export function ContinueSection({ index }: { index: CorpusIndex }) {
  const { store, run, stateOf } = useMarks();
  const marks = (store?.allMarks() ?? []).filter((mark) => {
    const parts = trackableParts(mark.trackable);
    return parts.kind === 'post' || (mark.run === run.id && belongs(run, parts.topic));
  });
  const begun = begunTopics(index, marks, stateOf, MOST);
  if (begun.length === 0) return null;
  return (
    <Section
      title="Continue where you left off"
      note={<Link to="/checklists">all checklists</Link>}
    >
      <ul className={styles['begun']}>
        {begun.map((each) => (
          <li key={each.topic.slug}>
            <BegunTopic begun={each} index={index} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function BegunTopic({ begun, index }: { begun: Begun; index: CorpusIndex }) {
  const { settings } = useMarks();
  const { topic, counts, item, post } = begun;
  const { data: cardOf, isPending } = useQuery(cardsQuery(index.corpus, topic.family));
  const parts = item && trackableParts(item);
  const next = cardOf?.(topic.slug).checklist.find(
    ({ id }) => parts?.kind === 'item' && id === parts.item,
  );
  return (
    <>
      <p className={styles['head']}>
        <Link to="/topics/$slug" params={{ slug: topic.slug }} className={styles['name']}>
          <OwnText>{topic.title}</OwnText>
        </Link>
        <ProgressRing
          share={shareDone(counts, settings.leaveOutSkipped)}
          text={progressText(counts, settings.leaveOutSkipped)}
        />
      </p>
      {/* Whoever shows the section may wait: the card would move what is below it. */}
      {item && isPending && <span data-waits hidden />}
      {next && (
        <p className={styles['next']}>
          <span className={styles['word']}>next item</span>
          <Link to="/topics/$slug" params={{ slug: topic.slug }} hash={next.id}>
            <OwnText language={statementLanguage(next.id)}>{next.text}</OwnText>
          </Link>
        </p>
      )}
      {post && (
        <p className={styles['next']}>
          <span className={styles['word']}>next post</span>
          <Link to="/paths/$topic" params={{ topic: topic.slug }} search={{ post: post.id }}>
            <OwnText language={post.language}>{post.title}</OwnText>
          </Link>
        </p>
      )}
    </>
  );
}
