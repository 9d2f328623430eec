import { useId } from 'react';
import type { Choice } from '#src/domain/marks/import-preview.ts';
import { OwnText } from '#src/ui/own-text.tsx';
import type { FindingView } from './finding-view.ts';
import styles from './take-along.module.css';

const NAMES: Readonly<Record<Choice, string>> = {
  mine: 'Here',
  theirs: 'In the file',
  newer: 'The newer state and the newer note',
};

/** Two answers to one thing, of which one is chosen. */
export function ConflictRow({
  view: { title, language, place, theirs, conflict },
  choice,
  onChoice,
}: {
  view: FindingView;
  /** Undefined while nothing was chosen: the newer answer. */
  choice: Choice | undefined;
  onChoice: (choice: Choice) => void;
}) {
  const name = useId();
  if (!conflict) return null;
  const [newer] = conflict.options;
  const said: Readonly<Record<Choice, string>> = { mine: conflict.mine, theirs, newer: '' };
  return (
    <fieldset className={styles['conflict']}>
      <legend>
        <OwnText language={language}>{title}</OwnText>{' '}
        <span className={styles['place']}>{place}</span>
      </legend>
      {(['mine', 'theirs', 'newer'] as const)
        .filter((option) => conflict.options.includes(option))
        .map((option) => (
          <label key={option} className={styles['answer']}>
            <input
              type="radio"
              name={name}
              checked={option === (choice === 'newer' ? newer : (choice ?? newer))}
              onChange={() => onChoice(option)}
            />
            <span>
              <span className={styles['side']}>{NAMES[option]}</span> <bdi>{said[option]}</bdi>
              {option === newer && option !== 'newer' && (
                <span className={styles['place']}> newer</span>
              )}
            </span>
          </label>
        ))}
    </fieldset>
  );
}
