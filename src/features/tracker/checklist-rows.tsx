import { Link } from '@tanstack/react-router';
import { useCounts } from '#src/data/marks/use-counts.ts';
import { useMark } from '#src/data/marks/use-mark.ts';
import { useRun } from '#src/data/marks/use-run.ts';
import { statementLanguage } from '#src/domain/corpus/language.ts';
import { foundParts } from '#src/domain/corpus/text-match.ts';
import type { ChecklistItem } from '#src/domain/marks/checklist.ts';
import type { Grouping } from '#src/domain/marks/checklist-choices.ts';
import type { ChecklistRow } from '#src/domain/marks/checklist-view.ts';
import { progressText, shareDone } from '#src/domain/marks/progress.ts';
import { minutesText } from '#src/domain/wording.ts';
import { MarkAll } from '#src/ui/mark-all.tsx';
import { MarkChanged } from '#src/ui/mark-changed.tsx';
import { MarkBox, MarkWord } from '#src/ui/mark-control.tsx';
import { MarkNote } from '#src/ui/mark-note.tsx';
import { OwnText } from '#src/ui/own-text.tsx';
import { ProgressRing } from '#src/ui/progress-ring.tsx';
import styles from './checklist-rows.module.css';

/** The heading of a group: its name, how far it is, and a state for all of it. */
export function GroupRow({ row }: { row: Extract<ChecklistRow, { kind: 'group' }> }) {
  const { settings, mark } = useRun();
  const { topic, title, note, items, of } = row;
  const counts = useCounts(of);
  return (
    <div className={styles['group']}>
      <h2 className={styles['name']}>
        {topic ? (
          <Link to="/topics/$slug" params={{ slug: topic.slug }}>
            <OwnText>{title}</OwnText>
          </Link>
        ) : (
          <bdi>{title}</bdi>
        )}
      </h2>
      <span className={styles['note']}>{note}</span>
      <ProgressRing
        share={shareDone(counts, settings.leaveOutSkipped)}
        text={progressText(counts, settings.leaveOutSkipped)}
      />
      <MarkAll label={`of ${title.slice(0, 80)}`} onState={(state) => mark(items, state)} />
    </div>
  );
}

/** One item with its box; what the heading over it says is not said again, found words are lit. */
export function ItemRow({ item, by, found }: { item: ChecklistItem; by: Grouping; found: string }) {
  const { changedFrom, ...mark } = useMark(item.trackable, item.text);
  const { topic, text, minutes } = item;
  const withTopic = by !== 'topic';
  return (
    <div className={styles['item']}>
      <MarkBox {...mark} label={withTopic ? `${text} (${topic.title})` : text} />
      <div className={styles['body']}>
        <p className={styles['text']} data-state={mark.state}>
          <OwnText language={by === 'item' ? undefined : statementLanguage(item.id)}>
            {foundParts(by === 'item' ? topic.title : text, found).map(({ part, isFound, at }) =>
              isFound ? <mark key={at}>{part}</mark> : part,
            )}
          </OwnText>
        </p>
        <p className={styles['facts']}>
          <MarkWord {...mark} label={text} />
          {minutes !== undefined && <span>about {minutesText(minutes)}</span>}
          <Link to="/topics/$slug" params={{ slug: topic.slug }} hash={item.id}>
            {by === 'topic' || by === 'item' ? 'on the card' : <OwnText>{topic.title}</OwnText>}
          </Link>
        </p>
        <MarkNote note={mark.note} />
        <MarkChanged
          from={changedFrom}
          to={text}
          onConfirm={() => mark.onState(mark.state)}
          onReopen={() => mark.onState('todo')}
        />
      </div>
    </div>
  );
}
