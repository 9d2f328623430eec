import {
  type KeyboardEvent,
  lazy,
  type ReactNode,
  Suspense,
  useEffect,
  useRef,
  useState,
} from 'react';
import styles from './mark-control.module.css';
import { type MarkValue, stateOfKey } from './mark-state.ts';

const MarkMenu = lazy(() => import('./mark-menu.tsx'));

/** How long a finger rests before the menu opens, in milliseconds. */
const LONG_PRESS = 500;

const WORDS = { todo: 'mark', doing: 'doing', done: 'done', skipped: 'skipped' } as const;

/** A box to tick and a word that opens all four states and the note. */
export function MarkControl(props: MarkValue & { label: string }) {
  return (
    <span className={styles['control']}>
      <MarkBox {...props} />
      <MarkWord {...props} />
    </span>
  );
}

/**
 * The box of a mark: a checkbox, `mixed` while doing or skipped. Click and Space tick it; `d` `i` `s`
 * `r` say a state; right click and a long press open the menu.
 *
 * @param number shown in the box while there is nothing else to show, as in a numbered list.
 */
export function MarkBox({
  label,
  number,
  round = false,
  ...mark
}: MarkValue & { label: string; number?: number; round?: boolean }) {
  const { state, ready, onState } = mark;
  const box = useRef<HTMLInputElement>(null);
  const menu = useMenu(label, mark);
  const press = useLongPress(() => menu.open(box.current));
  const between = state === 'doing' || state === 'skipped';
  // A page that was there before its scripts may have been ticked already.
  const early = useRef(false);
  useEffect(() => {
    early.current = box.current?.checked === true;
  }, []);
  useEffect(() => {
    if (!ready || !early.current) return;
    early.current = false;
    if (state === 'todo') onState('done');
  }, [ready, state, onState]);
  useEffect(() => {
    if (box.current) box.current.indeterminate = between;
  }, [between]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what happens here is also in the box and its menu
    <span
      className={`${styles['box']} ${round ? styles['round'] : ''}`}
      data-state={state}
      onContextMenu={(event) => {
        event.preventDefault();
        menu.open(box.current);
      }}
      {...press.handlers}
    >
      <input
        ref={box}
        type="checkbox"
        className={styles['input']}
        checked={state === 'done'}
        aria-label={between ? `${label}, ${state}` : label}
        aria-disabled={!ready}
        onChange={() => {
          if (ready && !press.wasLong()) onState(state === 'done' ? 'todo' : 'done');
        }}
        onKeyDown={markKeys(mark)}
      />
      <span className={styles['sign']} aria-hidden="true">
        {state === 'todo' ? number : <Sign state={state} />}
      </span>
      {menu.shown}
    </span>
  );
}

/** The state of a mark in a word, which opens the menu. */
export function MarkWord({ label, ...mark }: MarkValue & { label: string }) {
  const button = useRef<HTMLButtonElement>(null);
  const menu = useMenu(label, mark);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles['word']}
        data-state={mark.state}
        aria-haspopup="dialog"
        aria-disabled={!mark.ready}
        onClick={() => menu.open(button.current)}
        onKeyDown={markKeys(mark)}
      >
        {WORDS[mark.state]}
        <span className="visually-hidden"> {`: state and note of ${label.slice(0, 80)}`}</span>
      </button>
      {menu.shown}
    </>
  );
}

/** Says a state by its key, wherever on a row the focus is. */
export function markKeys({ ready, onState }: Pick<MarkValue, 'ready' | 'onState'>) {
  return (event: KeyboardEvent) => {
    const state = stateOfKey(event);
    if (state === undefined || !ready) return;
    event.preventDefault();
    event.stopPropagation();
    onState(state);
  };
}

/** The sign of a state: a tick, half a box, a stroke through. Never colour alone. */
export function Sign({ state }: { state: 'doing' | 'done' | 'skipped' }) {
  const paths = {
    done: 'M3.5 8.5 6.5 11.5 12.5 4.5',
    doing: 'M4 12 12 4',
    skipped: 'M3.5 8H12.5',
  };
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" fill="none" aria-hidden="true">
      <path d={paths[state]} stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
    </svg>
  );
}

function useMenu(
  label: string,
  mark: MarkValue,
): { open: (anchor: HTMLElement | null) => void; shown: ReactNode } {
  const [anchor, setAnchor] = useState<HTMLElement>();
  return {
    open: (next) => {
      if (mark.ready && next) setAnchor(next);
    },
    shown: anchor && (
      <Suspense>
        <MarkMenu {...mark} label={label} anchor={anchor} onClose={() => setAnchor(undefined)} />
      </Suspense>
    ),
  };
}

/** A finger that rests opens the menu, and its lifting then ticks nothing. */
function useLongPress(onLong: () => void) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const long = useRef(false);
  const end = () => clearTimeout(timer.current);
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    wasLong: () => long.current,
    handlers: {
      onPointerDown: ({ pointerType }: { pointerType: string }) => {
        long.current = false;
        if (pointerType === 'mouse') return;
        timer.current = setTimeout(() => {
          long.current = true;
          onLong();
        }, LONG_PRESS);
      },
      onPointerUp: end,
      onPointerCancel: end,
      onPointerLeave: end,
    },
  };
}
