import { folded } from '#src/domain/corpus/text-match.ts';
import type { TwinRow } from './twin-rows.ts';

/** What a key does in a tree, by the ARIA Authoring Practices: go to a row, turn one, or select it. */
export type TreeMove =
  | { kind: 'go'; id: string }
  | { kind: 'turn'; id: string }
  | { kind: 'select'; row: TwinRow };

/** @returns undefined for a key that means nothing here. */
export function treeMove(
  rows: readonly TwinRow[],
  active: string | undefined,
  key: string,
): TreeMove | undefined {
  const at = rows.findIndex(({ id }) => id === active);
  const row = rows[at];
  const go = (to: TwinRow | undefined): TreeMove | undefined => to && { kind: 'go', id: to.id };
  switch (key) {
    case 'ArrowDown':
      return go(rows[at + 1]);
    case 'ArrowUp':
      return go(rows[at - 1]);
    case 'Home':
      return go(rows[0]);
    case 'End':
      return go(rows.at(-1));
    case 'ArrowRight':
      if (row?.open === false) return { kind: 'turn', id: row.id };
      return row?.open ? go(rows[at + 1]) : undefined;
    case 'ArrowLeft':
      if (row?.open) return { kind: 'turn', id: row.id };
      return go(rows.find(({ id }) => id === row?.parent));
    case 'Enter':
    case ' ':
      if (row?.selects) return { kind: 'select', row };
      return row && { kind: 'turn', id: row.id };
    default:
      return undefined;
  }
}

/** The next row whose name begins with what is typed, after the active one and round again. */
export function rowNamed(
  rows: readonly TwinRow[],
  active: string | undefined,
  typed: string,
): TwinRow | undefined {
  const wanted = folded(typed);
  const at = rows.findIndex(({ id }) => id === active);
  // One letter goes on to the next row; more of them may still mean the row one is on.
  const start = wanted.length === 1 ? at + 1 : Math.max(0, at);
  return [...rows.slice(start), ...rows.slice(0, start)].find(({ title }) =>
    folded(title).startsWith(wanted),
  );
}
