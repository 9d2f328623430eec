import { Link } from '@tanstack/react-router';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useOpenMarks } from '#src/data/marks/marks-provider.tsx';
import { useMarks } from '#src/data/marks/use-marks.ts';
import type { PostId } from '#src/domain/corpus/ids.ts';
import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import type { Topic } from '#src/domain/corpus/schema.ts';
import { readBefore } from '#src/domain/paths/reading.ts';
import { rangeText, totalTime } from '#src/domain/paths/reading-time.ts';
import { counted, spanText } from '#src/domain/wording.ts';
import { OwnText } from '#src/ui/own-text.tsx';
import { Page } from '#src/ui/page.tsx';
import { PageHead } from '#src/ui/page-head.tsx';
import { ProgressRing } from '#src/ui/progress-ring.tsx';
import { TextButton } from '#src/ui/text-button.tsx';
import { useNewPlan } from '../plan/use-new-plan.ts';
import { useReading } from '../use-reading.ts';
import { FullPath } from './full-path.tsx';
import { PathEnd } from './path-end.tsx';
import { StepArticle } from './step-article.tsx';
import { StageLine, StepNav } from './step-nav.tsx';
import styles from './walk-page.module.css';
import type { WalkSearch } from './walk-search.ts';
import { walkView } from './walk-view.ts';

/** The path of a topic, walked post by post. */
export function WalkPage({
  index,
  topic,
  search,
  onStep,
  onOrder,
}: {
  index: CorpusIndex;
  topic: Topic;
  search: WalkSearch;
  /** To another step, or to the same in another order. */
  onStep: (search: WalkSearch) => void;
  onOrder: (search: WalkSearch) => void;
}) {
  useOpenMarks();
  const { loaded } = useMarks();
  const reading = useReading();
  const newPlan = useNewPlan();
  // Where one begins depends on what was read before, and must not move once it is marked.
  const opened = useRef(Number.POSITIVE_INFINITY);
  useEffect(() => {
    opened.current = Date.now();
  }, []);
  const [first, setFirst] = useState<PostId>();
  const view = walkView(index, topic, {
    search: { ...search, post: search.post ?? first },
    reading,
  });
  if (loaded && first === undefined && view.step) {
    const before = { search, reading: readBefore(reading, opened.current) };
    setFirst(walkView(index, topic, before).step?.post.id);
  }
  const { steps, at, step, previous, next, all, passed } = view;
  const go = useCallback((post: PostId) => onStep({ ...search, post }), [onStep, search]);
  useFocusOnStep(step?.post.id);
  const family = index.families.get(topic.family)?.name ?? topic.family;
  const time = totalTime(
    index,
    steps.map(({ post }) => post),
  );
  const facts = `${counted(topic.posts.length, 'post')}, ${spanText(topic.span)}`;
  return (
    <Page label={`path · ${family.toLowerCase()}`} title={<OwnText>{topic.title}</OwnText>}>
      <PageHead
        title={`The path of ${topic.title}`}
        description={`A reading path through ${topic.title}: ${facts}.`}
      />
      <ul className={styles['facts']} aria-label="Facts">
        <li>
          <ProgressRing
            share={steps.length === 0 ? 0 : passed / steps.length}
            text={`${passed} of ${steps.length} read`}
          />
        </li>
        <li>{facts}</li>
        <li>
          {rangeText(time)} for {all ? 'all of it' : counted(steps.length, 'stage')}
          {time.estimated > 0 && `, ${time.estimated} estimated`}
        </li>
      </ul>
      <nav className={styles['ways']} aria-label={`Around the path of ${topic.title}`}>
        <Link to="/topics/$slug" params={{ slug: topic.slug }}>
          The card
        </Link>
        <Link to="/paths/$topic/to" params={{ topic: topic.slug }}>
          Bridge to…
        </Link>
        <TextButton onClick={() => newPlan([topic])}>Plan it</TextButton>
        {all && (
          <Link to="/paths/$topic" params={{ topic: topic.slug }} search={{ order: search.order }}>
            Only its stages
          </Link>
        )}
      </nav>
      {!all && steps.length > 1 && (
        <StageLine steps={steps} at={at} topic={topic} reading={reading} />
      )}
      {step && (
        <StepArticle
          key={step.post.id}
          step={step}
          place={`${at + 1} of ${steps.length}`}
          topic={topic}
          index={index}
          onNext={next && (() => go(next.post.id))}
          onPrevious={previous && (() => go(previous.post.id))}
        />
      )}
      <StepNav previous={previous} next={next} topic={topic} search={search} />
      {passed === steps.length && <PathEnd topic={topic} index={index} reading={reading} />}
      <FullPath topic={topic} index={index} reading={reading} search={search} onSearch={onOrder} />
    </Page>
  );
}

/** A step taken is read from its title on, by whoever hears the page instead of seeing it. */
function useFocusOnStep(id: string | undefined) {
  const last = useRef(id);
  useEffect(() => {
    if (last.current !== id) document.getElementById('step-title')?.focus();
    last.current = id;
  }, [id]);
}
