import { useEffect, useId, useRef, useState } from 'react';
import styles from './fields.module.css';

/** How long a number or a day rests before it counts, in milliseconds. */
const RESTS = 700;

/**
 * A field that keeps what is typed to itself until one leaves it or the page, presses Enter or, for
 * numbers and days, rests for a moment. What cannot be taken stays in the field, with the reason under it.
 *
 * @param problem why a value cannot be taken; undefined for one that can.
 */
export function DraftField({
  label,
  type,
  value,
  problem,
  onCommit,
  limits = {},
}: {
  label: string;
  type: 'text' | 'number' | 'date';
  value: string;
  problem: (value: string) => string | undefined;
  onCommit: (value: string) => void;
  limits?: { min?: number | string; max?: number | string; step?: number; maxLength?: number };
}) {
  const id = useId();
  const [draft, setDraft] = useState<string>();
  const said = draft === undefined ? undefined : problem(draft);
  const commit = () => {
    if (draft === undefined || problem(draft) !== undefined) return;
    if (draft !== value) onCommit(draft);
    setDraft(undefined);
  };
  const latest = useRef(commit);
  latest.current = commit;
  // No field that is taken away, or whose page is, is left first.
  useEffect(() => {
    const leave = () => latest.current();
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, []);
  useEffect(() => {
    if (draft === undefined || type === 'text') return;
    const timer = setTimeout(() => latest.current(), RESTS);
    return () => clearTimeout(timer);
  }, [draft, type]);
  return (
    <div className={styles['field']}>
      <label className={styles['name']} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type={type}
        className={styles['control']}
        value={draft ?? value}
        aria-invalid={said !== undefined}
        aria-describedby={said === undefined ? undefined : `${id}-problem`}
        autoComplete="off"
        {...limits}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit();
        }}
      />
      {said !== undefined && (
        <span id={`${id}-problem`} role="alert" className={styles['problem']}>
          {said}
        </span>
      )}
    </div>
  );
}
