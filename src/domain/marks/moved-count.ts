import type { MarkState } from './mark.ts';
import type { Counts } from './progress.ts';

/** The counts after one of what is counted went from a state to another; the same where it did not. */
export function movedCount(counts: Counts, from: MarkState, to: MarkState): Counts {
  if (from === to) return counts;
  return {
    ...counts,
    ...(from !== 'todo' && { [from]: counts[from] - 1 }),
    ...(to !== 'todo' && { [to]: counts[to] + 1 }),
  };
}
