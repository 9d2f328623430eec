import { useEffect } from 'react';
import { useMark } from '#src/data/marks/use-mark.ts';
import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import { linkHost } from '#src/domain/corpus/safe-link.ts';
import type { Topic } from '#src/domain/corpus/schema.ts';
import { STAGE_TEXT } from '#src/domain/corpus/stage-text.ts';
import { postTrackable } from '#src/domain/marks/trackable.ts';
import { postTimeText, readingTime } from '#src/domain/paths/reading-time.ts';
import { stageWhy } from '#src/domain/paths/stages.ts';
import type { WalkStep } from '#src/domain/paths/walk.ts';
import { dayText } from '#src/domain/wording.ts';
import { Button } from '#src/ui/button.tsx';
import { careForFocus } from '#src/ui/care-for-focus.ts';
import { ExternalLink } from '#src/ui/external-link.tsx';
import { MarkWord, useEarly } from '#src/ui/mark-control.tsx';
import { MarkNote } from '#src/ui/mark-note.tsx';
import type { MarkState } from '#src/ui/mark-state.ts';
import { OwnText } from '#src/ui/own-text.tsx';
import { ReadOffer, useReturn } from './read-offer.tsx';
import styles from './step-article.module.css';
import { TopicNames } from './topic-names.tsx';
import { useStepKeys } from './use-step-keys.ts';

/** The post at which one stands: its place, what it says and adds, its mark, the way to the original. */
export function StepArticle({
  step: { post, stage, adds, meets },
  place,
  topic,
  index,
  onNext,
  onPrevious,
}: {
  step: WalkStep;
  /** `2 of 3`. */
  place: string;
  topic: Topic;
  index: CorpusIndex;
  /** Left out where there is none. */
  onNext: (() => void) | undefined;
  onPrevious: (() => void) | undefined;
}) {
  const { changedFrom: _, ...mark } = useMark(postTrackable(post.id), post.title);
  const { back, leave, answer } = useReturn();
  useEffect(careForFocus, []);
  const early = useEarly(mark);
  const say = (state: MarkState) => {
    if (mark.ready) mark.onState(state);
    else early.current = state;
  };
  useStepKeys({ onNext, onPrevious, onState: say });
  const read = mark.state === 'done';
  const markRead = () => {
    say('done');
    answer();
  };
  return (
    <article aria-labelledby="step-title" className={styles['step']}>
      <p className={styles['label']}>
        {place}
        {stage && ` · ${STAGE_TEXT[stage]}, ${stageWhy(stage, topic)}`}
      </p>
      <h2 id="step-title" tabIndex={-1} className={styles['title']}>
        <OwnText language={post.language}>{post.title}</OwnText>
      </h2>
      <p className={styles['label']}>
        <time dateTime={post.date}>{dayText(post.date)}</time> ·{' '}
        {postTimeText(readingTime(index, post))}
      </p>
      {post.summary !== undefined && (
        <p className={styles['summary']}>
          <OwnText language={post.language}>{post.summary}</OwnText>
        </p>
      )}
      <p className={styles['adds']}>
        {adds.length > 0 ? (
          <>
            Adds <TopicNames topics={adds} /> to what you have met.
          </>
        ) : (
          'Adds no topic that you have not met.'
        )}
        {meets.length > 0 && (
          <>
            {' '}
            Comes back to <TopicNames topics={meets} />.
          </>
        )}
      </p>
      <p className={styles['out']}>
        {post.url === undefined ? (
          'The archive has no link to the original.'
        ) : (
          <ExternalLink href={post.url} onFollow={leave}>
            Read the original at {linkHost(post.url)}
          </ExternalLink>
        )}
      </p>
      <ReadOffer asked={back && !read} onRead={markRead} onNotYet={answer} />
      <div className={styles['mark']}>
        {/* There from the start, so that it moves nothing, and keeps what is said before the marks are. */}
        {!read && (
          <span className={styles['read']} data-ready={mark.ready}>
            <Button onClick={markRead}>Mark as read</Button>
          </span>
        )}
        <MarkWord {...mark} label={post.title} />
      </div>
      <MarkNote note={mark.note} />
    </article>
  );
}
