import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState } from 'react';
import type { Rows } from './long-list.tsx';

/** A list of which only the rows near the screen are in the page. */
export default function WindowedList<Item>({ items, keyOf, row, rowHeight }: Rows<Item>) {
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
