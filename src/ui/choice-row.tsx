import { type ReactNode, useId } from 'react';
import styles from './choice-row.module.css';
import { useEarlyInput } from './use-early-input.ts';

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
  const field = useEarlyInput(value, onChange, (row: HTMLFieldSetElement) => {
    const chosen = row.querySelector<HTMLInputElement>('input:checked')?.value;
    return choices.find((choice) => choice.value === chosen)?.value;
  });
  return (
    <fieldset ref={field} className={styles['field']}>
      <legend className={quiet ? 'visually-hidden' : styles['legend']}>{label}</legend>
      <div className={styles['row']}>
        {choices.map((choice) => (
          <label key={choice.value} className={styles['choice']}>
            <input
              type="radio"
              name={group}
              value={choice.value}
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
