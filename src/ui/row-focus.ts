/** What `j` and `k` go through: the boxes of items and posts, and the links of other rows. */
const ROWS = '#main [data-row]';

/**
 * Moves the focus to the next row of the page, or the one before; from anywhere else to the first one
 * that is in sight.
 */
export function focusRow(step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>(ROWS)].filter(isShown);
  const next = rows[placeOf(document.activeElement, rows, step)];
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'nearest' });
}

function placeOf(at: Element | null, rows: readonly HTMLElement[], step: 1 | -1): number {
  // Whoever stands at the beginning of the page may have scrolled on.
  if (at?.closest('#main') && !at.matches('main, h1')) {
    const own = rows.findIndex((row) => row === at || row.contains(at));
    if (own >= 0) return own + step;
    const after = rows.findIndex(
      (row) => at.compareDocumentPosition(row) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    if (step < 0) return (after < 0 ? rows.length : after) - 1;
    return after;
  }
  const inSight = rows.findIndex((row) => row.getBoundingClientRect().bottom >= 0);
  return step > 0 ? inSight : inSight - 1;
}

function isShown(row: HTMLElement): boolean {
  return row.checkVisibility?.() ?? true;
}
