import {
  type KeyboardEvent,
  lazy,
  type ReactNode,
  type RefObject,
  Suspense,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
} from 'react';
import styles from './mark-control.module.css';
import { Sign } from './mark-sign.tsx';
import { type MarkState, type MarkValue, stateOfKey } from './mark-state.ts';

const MarkMenu = lazy(() => import('./mark-menu.tsx'));

/** How long a finger rests before the menu opens, in milliseconds. */
const LONG_PRESS = 500;
/** How long after it was lifted a click may still be the end of that press, in milliseconds. */
const LIFTING = 120;

const WORDS = { todo: 'mark', doing: 'doing', done: 'done', skipped: 'skipped' } as const;

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
  const { state, ready, onState, onApproach } = mark;
  const box = useRef<HTMLInputElement>(null);
  const menu = useMenu(label, mark);
  const press = useLongPress(() => menu.open(box.current, true), menu.release);
  const between = state === 'doing' || state === 'skipped';
  const early = useEarly(mark, box);
  const sayByKey = markKeys(mark, early);
  useEffect(() => {
    if (box.current) box.current.indeterminate = between;
  }, [between]);
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: what happens here is also in the box and its menu */}
      <span
        className={`${styles['box']} ${round ? styles['round'] : ''}`}
        data-state={state}
        onContextMenu={(event) => {
          event.preventDefault();
          menu.open(box.current, press.beginsMenu());
        }}
        onPointerEnter={onApproach}
        onFocus={onApproach}
        {...press.handlers}
      >
        <input
          ref={box}
          type="checkbox"
          className={styles['input']}
          data-row
          checked={state === 'done'}
          aria-label={between ? `${label}, ${state}` : label}
          aria-disabled={!ready}
          // What is prevented here leaves the box as it was, mixed or not.
          onClick={(event) => {
            if (press.wasLong() || !ready) event.preventDefault();
            if (!ready) early.current = early.current === 'done' ? undefined : 'done';
          }}
          onChange={() => {
            if (ready) onState(state === 'done' ? 'todo' : 'done');
          }}
          onKeyDown={(event) => {
            press.forget();
            sayByKey(event);
          }}
        />
        <span className={styles['sign']} aria-hidden="true">
          {state === 'todo' ? number : <Sign state={state} />}
        </span>
      </span>
      {menu.shown}
    </>
  );
}

/** The state of a mark in a word, which opens the menu. */
export function MarkWord({ label, ...mark }: MarkValue & { label: string }) {
  const button = useRef<HTMLButtonElement>(null);
  const menu = useMenu(label, mark);
  const early = useEarly(mark);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles['word']}
        data-state={mark.state}
        aria-haspopup="dialog"
        aria-disabled={!mark.ready}
        onPointerEnter={mark.onApproach}
        onFocus={mark.onApproach}
        onClick={() => menu.open(button.current)}
        onKeyDown={markKeys(mark, early)}
      >
        {WORDS[mark.state]}
        <span className="visually-hidden"> {`: state and note of ${label.slice(0, 80)}`}</span>
      </button>
      {menu.shown}
    </>
  );
}

type Early = RefObject<MarkState | undefined>;

/**
 * What was said before the marks were there, by a tick or a key, and is done when they are. A page may
 * have been ticked even before its scripts.
 */
export function useEarly(
  { ready, state, onState }: Pick<MarkValue, 'ready' | 'state' | 'onState'>,
  box?: RefObject<HTMLInputElement | null>,
): Early {
  const early = useRef<MarkState>(undefined);
  // A list may be drawn anew before its marks are known.
  const leave = useEffectEvent(() => early.current && onState(early.current));
  useEffect(() => {
    if (box?.current?.checked) early.current = 'done';
    return () => void leave();
  }, [box]);
  useEffect(() => {
    const { current: wanted } = early;
    if (!ready || !wanted) return;
    early.current = undefined;
    // A tick is of what was seen, which was not marked yet.
    if (wanted !== 'done' || state === 'todo') onState(wanted);
  }, [ready, state, onState]);
  return early;
}

/** Says a state by its key, wherever on a row the focus is. */
function markKeys({ ready, onState }: Pick<MarkValue, 'ready' | 'onState'>, early: Early) {
  return (event: KeyboardEvent) => {
    const state = stateOfKey(event);
    if (state === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (ready) onState(state);
    else early.current = state;
  };
}

/** The menu of a control: opened at it, and while a finger is on it held open until that is lifted. */
function useMenu(label: string, mark: MarkValue) {
  const [at, setAt] = useState<{ anchor: HTMLElement; held: boolean }>();
  const open = (anchor: HTMLElement | null, held = false) => {
    if (anchor) setAt({ anchor, held });
  };
  const release = () => setAt((now) => now && { ...now, held: false });
  // Asked for before the marks are there, it comes with them.
  const shown: ReactNode = at && mark.ready && (
    <Suspense>
      <MarkMenu {...mark} {...at} label={label} onClose={() => setAt(undefined)} />
    </Suspense>
  );
  return { open, release, shown };
}

/** A finger that rests opens the menu, and its lifting then neither ticks nor closes anything. */
function useLongPress(onLong: () => void, onLifted: () => void) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const down = useRef(false);
  const long = useRef(false);
  useEffect(() => () => clearTimeout(timer.current), []);
  const end = () => {
    // Leaving follows lifting, and must not undo it.
    if (!down.current) return;
    clearTimeout(timer.current);
    down.current = false;
    // What the browser makes of a finger that lifts, a click among it, comes first.
    if (long.current) timer.current = setTimeout(onLifted, LIFTING);
  };
  return {
    /** Whether the click that comes now is the end of a long press. */
    wasLong: () => long.current,
    forget: () => {
      long.current = false;
    },
    /** The browser opens its own menu for a finger that rests: it is ours that opens. */
    beginsMenu: () => {
      clearTimeout(timer.current);
      long.current ||= down.current;
      return down.current;
    },
    handlers: {
      onPointerDown: ({ pointerType }: { pointerType: string }) => {
        long.current = false;
        if (pointerType === 'mouse') return;
        down.current = true;
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
