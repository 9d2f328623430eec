import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';

/** Up to here all rows are in the page, where the browser's own search finds them. */
const SHORT = 200;

type Rows<Item> = {
  items: readonly Item[];
  keyOf: (item: Item) => string;
  row: (item: Item) => ReactNode;
  /** The usual height of a row in CSS pixels, until it is measured. */
  rowHeight: number;
};

/** A list of any length that stays smooth: beyond 200 rows only those near the screen are drawn. */
export function LongList<Item>(rows: Rows<Item>) {
  if (rows.items.length > SHORT) return <WindowedList {...rows} />;
  return (
    <ul>
      {rows.items.map((item) => (
        <li key={rows.keyOf(item)}>{rows.row(item)}</li>
      ))}
    </ul>
  );
}

function WindowedList<Item>({ items, keyOf, row, rowHeight }: Rows<Item>) {
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop(list.current?.offsetTop ?? 0), []);
  const virtualizer = useWindowVirtualizer({
    count: items.length,
    estimateSize: () => rowHeight,
    getItemKey: (at) => keyOf(items[at] as Item),
    overscan: 12,
    scrollMargin: top,
  });
  return (
    <ul ref={list} style={{ position: 'relative', height: virtualizer.getTotalSize() }}>
      {virtualizer.getVirtualItems().map(({ key, index, start }) => (
        <li
          key={key}
          ref={virtualizer.measureElement}
          data-index={index}
          aria-setsize={items.length}
          aria-posinset={index + 1}
          style={{
            position: 'absolute',
            insetInline: 0,
            top: 0,
            transform: `translateY(${start - top}px)`,
          }}
        >
          {row(items[index] as Item)}
        </li>
      ))}
    </ul>
  );
}
