import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState } from 'react';
import type { Left, Rows } from './long-list.tsx';
import { usePrinting } from './use-printing.ts';

/** A list of which only the rows near the screen are in the page, and all of them on paper. */
export default function WindowedList<Item>({
  items,
  keyOf,
  row,
  rowHeight,
  left,
}: Rows<Item> & { left: Left }) {
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  const focused = useRef(-1);
  useLayoutEffect(() => setTop(list.current?.offsetTop ?? 0), []);
  const virtualizer = useWindowVirtualizer({
    count: items.length,
    estimateSize: () => rowHeight,
    getItemKey: (at) => keyOf(items[at] as Item),
    overscan: 12,
    scrollMargin: top,
    // The row that has the focus is always in the page: scrolling on must not take it away.
    rangeExtractor: (range) => {
      const near = defaultRangeExtractor(range);
      const { current: at } = focused;
      const isFar = at >= 0 && at < items.length && !near.includes(at);
      return isFar ? [...near, at].sort((a, b) => a - b) : near;
    },
  });
  useLayoutEffect(() => {
    const { current: element } = left;
    const before = element?.closest('li');
    if (!(element instanceof HTMLElement) || !before || before.isConnected) return;
    const at = [...(before.parentElement?.children ?? [])].indexOf(before);
    focused.current = at;
    const now = list.current?.querySelector(`[data-index="${at}"]`);
    // Else it comes with the next drawing.
    if (!now) return;
    left.current = null;
    stopsOf(now)[stopsOf(before).indexOf(element)]?.focus({ preventScroll: true });
  });
  if (usePrinting()) {
    return (
      <ul key="paper">
        {items.map((item) => (
          <li key={keyOf(item)}>{row(item)}</li>
        ))}
      </ul>
    );
  }
  return (
    <ul
      ref={list}
      style={{ position: 'relative', height: virtualizer.getTotalSize() }}
      onFocus={({ target }) => {
        focused.current = Number(
          target.closest('li[data-index]')?.getAttribute('data-index') ?? -1,
        );
      }}
      onBlur={() => {
        focused.current = -1;
      }}
    >
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

/** What of a row can have the focus, in order. */
function stopsOf(row: Element): HTMLElement[] {
  return [...row.querySelectorAll<HTMLElement>('a, button, input, summary')];
}
