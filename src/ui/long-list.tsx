import { lazy, type ReactNode, Suspense } from 'react';

/** Up to here all rows are in the page, where the browser's own search finds them. */
const SHORT = 200;

export type Rows<Item> = {
  items: readonly Item[];
  keyOf: (item: Item) => string;
  row: (item: Item) => ReactNode;
  /** The usual height of a row in CSS pixels, until it is measured. */
  rowHeight: number;
};

/** Loaded by the archives that need it: most lists are short. */
const WindowedList = lazy(() => import('./windowed-list.tsx')) as <Item>(
  rows: Rows<Item>,
) => ReactNode;

/** A list of any length that stays smooth: beyond 200 rows only those near the screen are drawn. */
export function LongList<Item>(rows: Rows<Item>) {
  if (rows.items.length > SHORT) {
    return (
      <Suspense>
        <WindowedList {...rows} />
      </Suspense>
    );
  }
  return (
    <ul>
      {rows.items.map((item) => (
        <li key={rows.keyOf(item)}>{rows.row(item)}</li>
      ))}
    </ul>
  );
}
