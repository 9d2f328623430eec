import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import styles from './mark-menu.module.css';
import { MARK_CHOICES, type MarkValue, stateOfKey } from './mark-state.ts';
import { placePopover } from './place-popover.ts';

const NOTE_LONGEST = 2000;

/** All four states of one mark and its note, in a popover at its control. Loaded when first opened. */
export default function MarkMenu({
  label,
  anchor,
  state,
  note,
  onState,
  onNote,
  onClose,
}: MarkValue & { label: string; anchor: HTMLElement; onClose: () => void }) {
  const menu = useRef<HTMLDivElement>(null);
  const group = useId();
  const [draft, setDraft] = useState(note);
  const kept = useRef({ draft, note, onNote });
  kept.current = { draft, note, onNote };

  const keepNote = () => keepNoteOf(kept.current);

  useLayoutEffect(() => {
    const { current } = menu;
    if (!current) return;
    current.showPopover();
    placePopover(current, anchor);
    current.querySelector<HTMLInputElement>('input:checked')?.focus({ preventScroll: true });
  }, [anchor]);

  // What was typed is kept however one leaves: by Esc, a click beside it, another page or app.
  useEffect(() => {
    const leave = () => keepNoteOf(kept.current);
    document.addEventListener('visibilitychange', leave);
    return () => document.removeEventListener('visibilitychange', leave);
  }, []);

  const close = () => menu.current?.hidePopover();
  return (
    <div
      ref={menu}
      popover="auto"
      role="dialog"
      aria-label={`State and note: ${label.slice(0, 120)}`}
      className={styles['menu']}
      onToggle={(event) => {
        if (event.newState !== 'closed') return;
        keepNote();
        onClose();
      }}
      onKeyDown={(event) => {
        if (event.target instanceof HTMLTextAreaElement) return;
        const said = stateOfKey(event);
        if (said === undefined && event.key !== 'Enter') return;
        event.preventDefault();
        event.stopPropagation();
        if (said !== undefined) onState(said);
        close();
        anchor.focus();
      }}
    >
      <fieldset className={styles['states']}>
        <legend className={styles['label']}>
          {label.length > 90 ? `${label.slice(0, 90)}…` : label}
        </legend>
        {MARK_CHOICES.map(({ state: choice, word, key }) => (
          <label key={choice} className={styles['state']}>
            <input
              type="radio"
              name={group}
              checked={choice === state}
              onChange={() => onState(choice)}
            />
            <span className={styles['choice']}>{word}</span>
            <span className={styles['key']} title="Key on the row">
              {key}
            </span>
          </label>
        ))}
      </fieldset>
      <label className={styles['note']}>
        <span className={styles['name']}>Note</span>
        <textarea
          rows={3}
          maxLength={NOTE_LONGEST}
          value={draft}
          onChange={(event) => setDraft(event.target.value)}
          onBlur={keepNote}
        />
      </label>
      <p className={styles['count']}>
        {draft.length > NOTE_LONGEST - 200 &&
          `${NOTE_LONGEST - draft.length} of ${NOTE_LONGEST} characters left`}
      </p>
      <button type="button" className={styles['close']} onClick={close}>
        Close
      </button>
    </div>
  );
}

function keepNoteOf({
  draft,
  note,
  onNote,
}: {
  draft: string;
  note: string;
  onNote: (note: string) => void;
}) {
  if (draft !== note) onNote(draft);
}
