import { type ReactNode, useId } from 'react';
import styles from './choice-row.module.css';

/** One of a few values, all of them in sight; arrow keys move between them, as between radio buttons. */
export function ChoiceRow<Value extends string>({
  label,
  value,
  choices,
  quiet = false,
  onChange,
}: {
  label: string;
  value: Value;
  choices: readonly { value: Value; name: ReactNode }[];
  /** Whether the label is only read aloud. */
  quiet?: boolean;
  onChange: (value: Value) => void;
}) {
  const group = useId();
  return (
    <fieldset className={styles['field']}>
      <legend className={quiet ? 'visually-hidden' : styles['legend']}>{label}</legend>
      <div className={styles['row']}>
        {choices.map((choice) => (
          <label key={choice.value} className={styles['choice']}>
            <input
              type="radio"
              name={group}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            {choice.name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
