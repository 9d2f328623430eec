import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { ChevronRight } from 'lucide';
import { useEffect, useRef } from 'react';
import { HueDot } from '#src/ui/hue-dot.tsx';
import { Icon } from '#src/ui/icon.tsx';
import { useGrowing } from '#src/ui/use-growing.ts';
import styles from './text-twin.module.css';
import type { TwinRow } from './twin-rows.ts';
import type { Explorer } from './use-explorer.ts';
import { isSelected, useTree } from './use-tree.ts';

/** Up to here all rows are in the page, where the browser's own search finds them. */
const FEW = 400;
const ROW_HEIGHT = 46;
/** As many fill a screen. */
const FIRST = 24;

/**
 * The graph as text: what the map shows, by community, each topic with its threads in words. A tree
 * of one tab stop; its rows are not nested, so that of thousands only those in sight are in the page.
 */
export function TextTwin({ explorer }: { explorer: Explorer }) {
  const { state } = explorer;
  const { rows, active, activate, onKeyDown, select, toggle } = useTree(explorer);
  const box = useRef<HTMLDivElement>(null);
  const takesFocus = useRef(false);
  const at = rows.findIndex(({ id }) => id === active);
  const windowed = rows.length > FEW;
  // The active row is always in the page, here too.
  const drawn = Math.max(useGrowing(windowed ? 0 : rows.length, FIRST), at + 1);
  const virtualizer = useVirtualizer({
    count: windowed ? rows.length : 0,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (row) => rows[row]?.id ?? row,
    overscan: 8,
    // The active row is always in the page: it has the focus, or gets it next.
    rangeExtractor: (range) => {
      const near = defaultRangeExtractor(range);
      return at < 0 || near.includes(at) ? near : [...near, at].sort((a, b) => a - b);
    },
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: it follows the active row alone
  useEffect(() => {
    if (at < 0) return;
    if (windowed) virtualizer.scrollToIndex(at);
    const element = rowElement(box.current, active);
    element?.scrollIntoView?.({ block: 'nearest' });
    if (takesFocus.current) element?.focus({ preventScroll: true });
  }, [active]);

  const row = (each: TwinRow, n: number, top?: number) => (
    <div
      key={each.id}
      role="treeitem"
      data-row={each.id}
      data-level={each.level}
      data-index={n}
      ref={windowed ? virtualizer.measureElement : undefined}
      aria-level={each.level}
      aria-posinset={each.position}
      aria-setsize={each.siblings}
      aria-expanded={each.open}
      aria-selected={isSelected(each, state.selection)}
      tabIndex={each.id === active ? 0 : -1}
      className={windowed ? `${styles['row']} ${styles['placed']}` : styles['row']}
      style={top === undefined ? undefined : { transform: `translateY(${top}px)` }}
      onClick={() => select(each)}
      onKeyDown={(event) => {
        takesFocus.current = onKeyDown(event);
      }}
      onFocus={() => {
        activate(each.id);
        takesFocus.current = true;
      }}
      onBlur={() => {
        takesFocus.current = false;
      }}
    >
      <span
        aria-hidden="true"
        className={styles['turn']}
        data-open={each.open}
        onClick={(event) => {
          if (each.open === undefined) return;
          event.stopPropagation();
          toggle(each.id);
        }}
      >
        {each.open !== undefined && <Icon of={ChevronRight} size={16} />}
      </span>
      <HueDot group={each.hue} hollow={each.hollow} />
      <span className={styles['text']}>
        <bdi className={styles['title']}>{each.title}</bdi>
        {each.level === 2 ? ': ' : ', '}
        <span className={styles['words']}>{each.words}</span>
      </span>
    </div>
  );
  return (
    <div ref={box} role="tree" aria-label="Topics and their threads" className={styles['tree']}>
      <div
        className={styles['all']}
        style={windowed ? { height: virtualizer.getTotalSize() } : undefined}
      >
        {windowed
          ? virtualizer.getVirtualItems().map(({ index, start }) => {
              const each = rows[index];
              return each && row(each, index, start);
            })
          : rows.slice(0, drawn).map((each, n) => row(each, n))}
      </div>
    </div>
  );
}

function rowElement(box: HTMLElement | null, id: string | undefined): HTMLElement | undefined {
  const all = box?.querySelectorAll<HTMLElement>('[data-row]') ?? [];
  return [...all].find((element) => element.dataset['row'] === id);
}
