import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import styles from './mark-menu.module.css';
import { Sign } from './mark-sign.tsx';
import { MARK_CHOICES, type MarkState, type MarkValue, stateOfKey } from './mark-state.ts';
import { placePopover } from './place-popover.ts';

const NOTE_LONGEST = 2000;

/** All four states of one mark and its note, in a popover at its control. Loaded when first opened. */
export default function MarkMenu({
  label,
  anchor,
  held,
  state,
  note,
  onState,
  onNote,
  onClose,
}: MarkValue & {
  label: string;
  anchor: HTMLElement;
  /** Whether the finger that opened it is still down: lifting it must not close the menu. */
  held: boolean;
  onClose: () => void;
}) {
  const menu = useRef<HTMLDivElement>(null);
  // Undefined until one types: a note that comes from elsewhere meanwhile is none to write over.
  const [draft, setDraft] = useState<string>();
  const shown = draft ?? note;
  const kept = useRef({ draft, note, onNote });
  kept.current = { draft, note, onNote };

  const keepNote = () => keepNoteOf(kept.current);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another kind of popover is shown anew
  useLayoutEffect(() => {
    const { current } = menu;
    if (!current) return;
    current.showPopover();
    placePopover(current, anchor);
    current.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus({ preventScroll: true });
  }, [anchor, held]);

  // What was typed is kept however one leaves: by Esc, a click beside it, another page or app.
  useEffect(() => {
    const leave = () => keepNoteOf(kept.current);
    document.addEventListener('visibilitychange', leave);
    return () => {
      leave();
      document.removeEventListener('visibilitychange', leave);
    };
  }, []);

  const close = () => menu.current?.hidePopover();
  const say = (next: MarkState) => {
    onState(next);
    close();
    anchor.focus();
  };
  return (
    <div
      ref={menu}
      popover={held ? 'manual' : 'auto'}
      role="dialog"
      aria-label={`State and note: ${label.slice(0, 120)}`}
      className={styles['menu']}
      onClickCapture={(event) => {
        // It may have opened under the finger, which has chosen nothing.
        if (held) event.stopPropagation();
      }}
      onToggle={(event) => {
        if (event.newState !== 'closed') return;
        keepNote();
        onClose();
      }}
      onKeyDown={(event) => {
        // In the note letters are letters; Ctrl Enter closes, as Esc does.
        if (event.target instanceof HTMLTextAreaElement) {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) close();
          return;
        }
        const said = stateOfKey(event);
        if (said === undefined) return moveAmong(event);
        event.preventDefault();
        event.stopPropagation();
        say(said);
      }}
    >
      <p className={styles['label']}>{label.length > 90 ? `${label.slice(0, 90)}…` : label}</p>
      <fieldset className={styles['states']}>
        <legend className="visually-hidden">State</legend>
        {MARK_CHOICES.map(({ state: choice, word, key }) => (
          <button
            key={choice}
            type="button"
            className={styles['state']}
            data-choice={choice}
            aria-pressed={choice === state}
            aria-keyshortcuts={key}
            onClick={() => say(choice)}
          >
            <span className={styles['sign']} aria-hidden="true">
              {choice !== 'todo' && <Sign state={choice} />}
            </span>
            <span className={styles['choice']}>{word}</span>
            <span className={styles['key']} aria-hidden="true">
              {key}
            </span>
          </button>
        ))}
      </fieldset>
      <label className={styles['note']}>
        <span className={styles['name']}>Note</span>
        <textarea
          rows={3}
          maxLength={NOTE_LONGEST}
          value={shown}
          onChange={(event) => setDraft(event.target.value)}
          onBlur={keepNote}
        />
      </label>
      <p className={styles['count']}>
        {shown.length > NOTE_LONGEST - 200 &&
          `${NOTE_LONGEST - shown.length} of ${NOTE_LONGEST} characters left`}
      </p>
      <button type="button" className={styles['close']} onClick={close}>
        Close
      </button>
    </div>
  );
}

/** Arrow keys go from one state to the next, round and round. */
function moveAmong(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const states = [...event.currentTarget.querySelectorAll<HTMLElement>('[aria-pressed]')];
  const at = states.indexOf(event.target as HTMLElement);
  if (step === undefined || at < 0) return;
  event.preventDefault();
  states.at((at + step) % states.length)?.focus();
}

function keepNoteOf({
  draft,
  note,
  onNote,
}: {
  draft: string | undefined;
  note: string;
  onNote: (note: string) => void;
}) {
  if (draft !== undefined && draft !== note) onNote(draft);
}
