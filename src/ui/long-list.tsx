import { lazy, type ReactNode, Suspense, useDeferredValue } from 'react';

/** Up to here all rows are in the page, where the browser's own search finds them. */
const SHORT = 200;

export type Rows<Item> = {
  items: readonly Item[];
  keyOf: (item: Item) => string;
  row: (item: Item) => ReactNode;
  /** The usual height of a row in CSS pixels, until it is measured. */
  rowHeight: number;
};

/** As many fill a screen. The rest follows once they stand, in pieces that hold up no click. */
const FIRST = 16;

/** Loaded by the archives that need it: most lists are short. */
const WindowedList = lazy(() => import('./windowed-list.tsx')) as <Item>(
  rows: Rows<Item>,
) => ReactNode;

/** A list of any length that stays smooth: beyond 200 rows only those near the screen are drawn. */
export function LongList<Item>(rows: Rows<Item>) {
  const { length } = rows.items;
  const shown = useDeferredValue(length, FIRST);
  if (length > SHORT) {
    return (
      <Suspense>
        <WindowedList {...rows} />
      </Suspense>
    );
  }
  return (
    // The room of the rows to come is kept, so that the place to which one returns is there.
    <ul style={{ minHeight: shown < length ? length * rows.rowHeight : undefined }}>
      {rows.items.slice(0, Math.max(shown, FIRST)).map((item) => (
        <li key={rows.keyOf(item)}>{rows.row(item)}</li>
      ))}
    </ul>
  );
}
