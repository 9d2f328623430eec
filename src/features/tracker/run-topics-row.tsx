import { useMemo } from 'react';
import { useCounts } from '#src/data/marks/use-counts.ts';
import { useRun } from '#src/data/marks/use-run.ts';
import type { Topic } from '#src/domain/corpus/schema.ts';
import { foundParts } from '#src/domain/corpus/text-match.ts';
import { belongs } from '#src/domain/marks/checklist.ts';
import { progressText, topicItems } from '#src/domain/marks/progress.ts';
import { grouped } from '#src/domain/wording.ts';
import { OwnText } from '#src/ui/own-text.tsx';
import { TextButton } from '#src/ui/text-button.tsx';
import styles from './run-topics.module.css';

/** The heading of a family: how many of its topics belong to the run, and all or none of them. */
export function FamilyRow({
  name,
  topics,
  onChoose,
}: {
  name: string;
  topics: readonly Topic[];
  onChoose: (isIn: boolean) => void;
}) {
  const { run } = useRun();
  const chosen = topics.filter(({ slug }) => belongs(run, slug)).length;
  return (
    <div className={styles['family']}>
      <h2 className={styles['name']}>
        <bdi>{name}</bdi>
      </h2>
      <span className={styles['count']}>
        {grouped(chosen)} of {grouped(topics.length)}
      </span>
      <span>
        <TextButton onClick={() => onChoose(true)}>
          all<span className="visually-hidden"> of {name}</span>
        </TextButton>
        <TextButton onClick={() => onChoose(false)}>
          none<span className="visually-hidden"> of {name}</span>
        </TextButton>
      </span>
    </div>
  );
}

/** Some topics side by side, each with its box. */
export function TopicsRow({
  topics,
  columns,
  found,
  onChoose,
}: {
  topics: readonly Topic[];
  columns: 1 | 2 | 3;
  /** The text that was sought: where it stands it is lit. */
  found: string;
  onChoose: (topic: Topic, isIn: boolean) => void;
}) {
  return (
    <div className={styles['topics']} data-columns={columns}>
      {topics.map((topic) => (
        <TopicChoice key={topic.slug} topic={topic} found={found} onChoose={onChoose} />
      ))}
    </div>
  );
}

function TopicChoice({
  topic,
  found,
  onChoose,
}: {
  topic: Topic;
  found: string;
  onChoose: (topic: Topic, isIn: boolean) => void;
}) {
  const { run, settings } = useRun();
  const items = useMemo(() => topicItems(topic), [topic]);
  const counts = useCounts(items);
  return (
    <label className={styles['topic']}>
      <input
        type="checkbox"
        data-row
        checked={belongs(run, topic.slug)}
        onChange={({ target }) => onChoose(topic, target.checked)}
      />
      <OwnText>
        {foundParts(topic.title, found).map(({ part, isFound, at }) =>
          isFound ? <mark key={at}>{part}</mark> : part,
        )}
      </OwnText>{' '}
      <span className={styles['count']}>{progressText(counts, settings.leaveOutSkipped)}</span>
    </label>
  );
}
