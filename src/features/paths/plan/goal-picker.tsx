import { X } from 'lucide';
import type { TopicSlug } from '#src/domain/corpus/ids.ts';
import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import { Icon } from '#src/ui/icon.tsx';
import { OwnText } from '#src/ui/own-text.tsx';
import { TopicPicker } from '../topic-picker.tsx';
import styles from './goal-picker.module.css';

/** The goals of a plan, to add to and to take from; one that left the archive is named as such. */
export function GoalPicker({
  goals,
  index,
  full,
  onChange,
}: {
  goals: readonly TopicSlug[];
  index: CorpusIndex;
  full: boolean;
  onChange: (goals: TopicSlug[]) => void;
}) {
  return (
    <div className={styles['goals']}>
      <ul className={styles['chosen']} aria-label="Goals">
        {goals.map((slug) => {
          const topic = index.topics.get(slug);
          return (
            <li key={slug} className={styles['goal']} data-gone={topic === undefined}>
              <OwnText>{topic?.title ?? slug}</OwnText>
              {!topic && <span className={styles['gone']}>left the archive</span>}
              <button
                type="button"
                className={styles['remove']}
                aria-label={`Take away the goal ${topic?.title ?? slug}`}
                onClick={() => onChange(goals.filter((goal) => goal !== slug))}
              >
                <Icon of={X} size={16} />
              </button>
            </li>
          );
        })}
      </ul>
      {!full && (
        <TopicPicker
          label={goals.length === 0 ? 'Choose a goal' : 'Add a goal'}
          chosen="a topic by its name"
          clears
          index={index}
          onChoose={(slug) => {
            if (!goals.includes(slug)) onChange([...goals, slug]);
          }}
        />
      )}
    </div>
  );
}
