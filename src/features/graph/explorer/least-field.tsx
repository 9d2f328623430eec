import { useId } from 'react';
import { counted } from '#src/domain/wording.ts';
import fields from '#src/ui/fields.module.css';
import styles from './least-field.module.css';

/** How many posts two topics have to share for their edge to be shown. */
export function LeastField({
  most,
  value,
  onChange,
}: {
  most: number;
  value: number;
  onChange: (least: number) => void;
}) {
  const field = useId();
  const said = value === 1 ? 'any' : counted(value, 'post');
  return (
    <div className={fields['field']}>
      <span className={styles['head']}>
        <label htmlFor={field} className={fields['name']}>
          Least shared posts
        </label>
        <output htmlFor={field} className={fields['name']}>
          {said}
        </output>
      </span>
      <input
        id={field}
        type="range"
        className={styles['range']}
        min={1}
        max={most}
        disabled={most === 1}
        value={value}
        aria-valuetext={said}
        onChange={(event) => onChange(Number(event.target.value))}
      />
    </div>
  );
}
