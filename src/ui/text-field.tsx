import { useState } from 'react';
import styles from './fields.module.css';
import { useEarlyInput } from './use-early-input.ts';

/** What the URL carries at most. */
const LONGEST = 200;

/**
 * A search field whose value lives elsewhere (in the URL). While one types it shows what was typed,
 * so that a value which comes back late cannot swallow a letter.
 */
export function TextField({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
}) {
  const [draft, setDraft] = useState<string>();
  const field = useEarlyInput(value, onChange, (input: HTMLInputElement) => input.value);
  return (
    <label className={styles['field']}>
      <span className={styles['name']}>{label}</span>
      <input
        ref={field}
        type="search"
        className={styles['control']}
        value={draft ?? value}
        onFocus={() => setDraft(value)}
        onBlur={() => setDraft(undefined)}
        onChange={(event) => {
          setDraft(event.target.value);
          onChange(event.target.value);
        }}
        maxLength={LONGEST}
        autoComplete="off"
        spellCheck={false}
      />
    </label>
  );
}
