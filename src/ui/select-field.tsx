import styles from './fields.module.css';
import { useEarlyInput } from './use-early-input.ts';

/** One of a few values, each with its name; the first is what nothing chosen means. */
export function SelectField({
  label,
  value,
  options,
  onChange,
}: {
  label: string;
  value: string;
  options: readonly { value: string; name: string }[];
  onChange: (value: string) => void;
}) {
  const known = options.some((option) => option.value === value) ? value : options[0]?.value;
  const field = useEarlyInput(known ?? '', onChange, (select: HTMLSelectElement) => select.value);
  return (
    <label className={styles['field']}>
      <span className={styles['name']}>{label}</span>
      <select
        ref={field}
        className={styles['control']}
        value={known}
        onChange={(event) => onChange(event.target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  );
}
