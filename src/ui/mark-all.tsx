import { useId, useRef } from 'react';
import styles from './mark-all.module.css';
import { MARK_CHOICES, type MarkState } from './mark-state.ts';
import { placePopover } from './place-popover.ts';

/** Says one state of a whole section; the toast takes it back. */
export function MarkAll({
  label,
  onState,
}: {
  /** What is marked, after “Mark all”: `items of the practical checklist`. */
  label: string;
  onState: (state: MarkState) => void;
}) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  return (
    <>
      <button ref={button} type="button" className={styles['button']} popoverTarget={id}>
        mark all<span className="visually-hidden"> {label}</span>
      </button>
      <div
        ref={menu}
        id={id}
        popover="auto"
        className={styles['menu']}
        onToggle={({ newState }) => {
          if (newState === 'open' && menu.current && button.current)
            placePopover(menu.current, button.current);
        }}
      >
        {MARK_CHOICES.map(({ state, word }) => (
          <button
            key={state}
            type="button"
            className={styles['choice']}
            popoverTarget={id}
            popoverTargetAction="hide"
            onClick={() => onState(state)}
          >
            all {word}
          </button>
        ))}
      </div>
    </>
  );
}
