import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import type { GraphSelection } from '#src/domain/graph/shown-graph.ts';
import { hueOfNode } from './colours.ts';
import { rowNamed, treeMove } from './tree-keys.ts';
import { rowsTo, sameSelection, type TwinRow, twinRows } from './twin-rows.ts';
import type { Explorer } from './use-explorer.ts';

/** How long letters belong to one name while one types it. */
const TYPING_MS = 700;

/**
 * The tree of the graph as text: which rows there are, which of them the Tab key comes to, and what
 * keys and clicks do.
 */
export function useTree(explorer: Explorer) {
  const { index, state, change, progressOf } = explorer;
  const { selection, colour } = state;
  const hueOf = useMemo(() => hueOfNode(index, colour, progressOf), [index, colour, progressOf]);
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const [active, setActive] = useState<string>();
  const typed = useRef({ text: '', at: 0 });
  let rows = twinRows(explorer, turned, hueOf);

  // What was selected elsewhere comes into sight: its rows are opened, and it is the active one.
  const [seen, setSeen] = useState<GraphSelection>();
  if (!sameSelection(seen, selection) && (seen || selection)) {
    setSeen(selection);
    if (selection && !rows.some((row) => row.id === active && isSelected(row, selection))) {
      const { above, id } = rowsTo(index, selection);
      const opened = new Set(turned);
      for (const each of above) {
        const row = twinRows(explorer, opened, hueOf).find((one) => one.id === each);
        if (row?.open === false) turn(opened, each);
      }
      setTurned(opened);
      setActive(id);
      rows = twinRows(explorer, opened, hueOf);
    }
  }

  const activeRow = rows.find(({ id }) => id === active) ?? rows[0];
  const toggle = (id: string) => {
    const next = new Set(turned);
    turn(next, id);
    setTurned(next);
  };
  const select = (row: TwinRow) => {
    setActive(row.id);
    if (row.selects) change({ selection: row.selects });
    else toggle(row.id);
  };
  /** @returns whether the row to focus may be another one now. */
  const onKeyDown = (event: KeyboardEvent): boolean => {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    if (event.key === 'Escape' && selection) {
      change({ selection: undefined });
      return false;
    }
    const move = treeMove(rows, activeRow?.id, event.key);
    if (move) {
      event.preventDefault();
      typed.current.text = '';
      if (move.kind === 'go') setActive(move.id);
      else if (move.kind === 'turn') toggle(move.id);
      else select(move.row);
      return true;
    }
    if (event.key.length !== 1) return false;
    const { text, at } = typed.current;
    const now = event.timeStamp;
    typed.current = { text: now - at > TYPING_MS ? event.key : text + event.key, at: now };
    const row = rowNamed(rows, activeRow?.id, typed.current.text);
    if (row) setActive(row.id);
    return row !== undefined;
  };
  return { rows, active: activeRow?.id, activate: setActive, onKeyDown, select, toggle };
}

export function isSelected(row: TwinRow, selection: GraphSelection | undefined): boolean {
  return row.selects !== undefined && sameSelection(row.selects, selection);
}

function turn(turned: Set<string>, id: string): void {
  if (!turned.delete(id)) turned.add(id);
}
