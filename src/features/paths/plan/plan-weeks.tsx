import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import { datesText, weekText } from '#src/domain/paths/plan-text.ts';
import type { PlanEntry, PlanView } from '#src/domain/paths/plan-view.ts';
import { rangeText } from '#src/domain/paths/reading-time.ts';
import { counted } from '#src/domain/wording.ts';
import { careForFocus } from '#src/ui/care-for-focus.ts';
import { LongList } from '#src/ui/long-list.tsx';
import { OwnText } from '#src/ui/own-text.tsx';
import { Section } from '#src/ui/section.tsx';
import { TextButton } from '#src/ui/text-button.tsx';
import { PostRow } from '../post-row.tsx';
import styles from './plan-weeks.module.css';

/** A quarter of a year; nobody reads further ahead than that at once. */
const FIRST_WEEKS = 13;
const ROW_HEIGHT = 84;

/** What is left of a plan, week by week, then whatever has no date. */
export function PlanWeeks({
  view: { weeks, undated },
  index,
  today,
}: {
  view: PlanView;
  index: CorpusIndex;
  today: string;
}) {
  const [shown, setShown] = useState(FIRST_WEEKS);
  useEffect(careForFocus, []);
  return (
    <div>
      {weeks.slice(0, shown).map((week) => (
        <Section
          key={week.monday}
          title={`Week ${week.number}`}
          note={
            <>
              {weekText(week)} · {rangeText(week.time)}
            </>
          }
        >
          <ol>
            {week.entries.map((entry, at) => (
              <li key={entry.post.id}>
                <Entry
                  entry={entry}
                  index={index}
                  today={today}
                  again={entry.dates?.from === week.entries[at - 1]?.dates?.from}
                />
              </li>
            ))}
          </ol>
        </Section>
      ))}
      {weeks.length > shown && (
        <>
          <TextButton onClick={() => setShown(shown + FIRST_WEEKS)}>
            Show more of the {counted(weeks.length - shown, 'week')} after these
          </TextButton>
          <p className={styles['rest']}>
            {counted(weeks.length - shown, 'week')} after these, not shown
          </p>
        </>
      )}
      {undated.length > 0 && (
        <Section
          title={weeks.length > 0 ? 'Beyond ten years' : 'In this order'}
          note={counted(undated.length, 'post')}
        >
          <LongList
            items={undated}
            keyOf={({ post }) => post.id}
            rowHeight={ROW_HEIGHT}
            row={(entry) => <Entry entry={entry} index={index} today={today} />}
          />
        </Section>
      )}
    </div>
  );
}

function Entry({
  entry: { post, topic, why, dates },
  index,
  today,
  again = false,
}: {
  entry: PlanEntry;
  index: CorpusIndex;
  today: string;
  /** Whether its day was named just before: then it is only read aloud. */
  again?: boolean;
}) {
  return (
    <div className={styles['entry']}>
      <p className={styles['date']}>
        {dates && (
          <time
            dateTime={dates.from}
            data-today={dates.from === today}
            className={again && dates.from === dates.to ? 'visually-hidden' : undefined}
          >
            {datesText(dates)}
            {dates.from === today && ', today'}
          </time>
        )}
      </p>
      <PostRow
        post={post}
        index={index}
        why={<bdi>{why}</bdi>}
        link={
          <Link to="/paths/$topic" params={{ topic: topic.slug }} search={{ post: post.id }}>
            <OwnText language={post.language}>{post.title}</OwnText>
          </Link>
        }
      />
    </div>
  );
}
