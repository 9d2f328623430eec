import {
  lazy,
  type ReactNode,
  type RefObject,
  Suspense,
  useDeferredValue,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react';
import styles from './long-list.module.css';
import { useGrowing } from './use-growing.ts';
import { usePrinting } from './use-printing.ts';
import { useWrittenPage } from './use-written-page.ts';

/** Up to here all rows are in the page, where the browser's own search finds them. */
const SHORT = 200;

/** As many fill a screen. The rest follows once they stand, in pieces that hold up no click. */
const FIRST = 16;

/**
 * As many rows a page written at build time has for readers without scripts, and for a printer that is
 * quicker than they (public/before-paint.js).
 */
const WRITTEN = 500;

export type Rows<Item> = {
  items: readonly Item[];
  keyOf: (item: Item) => string;
  row: (item: Item) => ReactNode;
  /** The usual height of a row in CSS pixels, until it is measured. */
  rowHeight: number;
};

/** What had the focus when the first rows gave way, for what takes their place. */
export type Left = RefObject<Element | null>;

/** Loaded by the archives that need it: most lists are short. */
const WindowedList = lazy(() => import('./windowed-list.tsx')) as <Item>(
  rows: Rows<Item> & { left: Left },
) => ReactNode;

/** A list of any length that stays smooth: beyond 200 rows only those near the screen are drawn. */
export function LongList<Item>(rows: Rows<Item>) {
  // The rows of a written page stay until what takes their place is loaded.
  const written = useDeferredValue(useWrittenPage());
  const left = useRef<Element>(null);
  // The same element while nothing is another: that the page is no longer the written one is news which
  // may not hold up a click.
  return useMemo(() => {
    const first = <FirstRows {...rows} left={left} written={written} />;
    if (rows.items.length <= SHORT) return first;
    if (written) return <Suspense>{first}</Suspense>;
    return (
      <Suspense fallback={first}>
        <WindowedList {...rows} left={left} />
      </Suspense>
    );
  }, [rows, written]);
}

/** The rows that fill a screen, and then all, or in a written page what readers without scripts get. */
function FirstRows<Item>({
  items,
  keyOf,
  row,
  rowHeight,
  left,
  written,
}: Rows<Item> & { left: Left; written: boolean }) {
  useLayoutEffect(
    () => () => {
      left.current = document.activeElement;
    },
    [left],
  );
  const shown = useGrowing(Math.min(items.length, SHORT), FIRST);
  const printing = usePrinting();
  // The paper has all of them, however soon. Those of a written page are printed from what it has.
  const asked = printing ? items.length : shown;
  const drawn = items.slice(0, written ? FIRST : asked);
  const listed = (some: readonly Item[]) =>
    some.map((item) => <li key={keyOf(item)}>{row(item)}</li>);
  return (
    <>
      <ul>{listed(drawn)}</ul>
      {drawn.length < items.length && (
        // The room of the rows to come is kept, so that the place to which one returns is there. It is
        // an attribute, since a page written at build time may carry no styles of its own.
        <svg
          className={styles['room']}
          width="1"
          height={(items.length - drawn.length) * rowHeight}
          aria-hidden="true"
        />
      )}
      {written && items.length > FIRST && (
        <noscript>
          <ul>{listed(items.slice(FIRST, WRITTEN))}</ul>
        </noscript>
      )}
    </>
  );
}
