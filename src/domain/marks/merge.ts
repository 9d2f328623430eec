import type { Mark } from './mark.ts';
import type { Run } from './run.ts';

/**
 * Merging what two places know of the same thing. State and note of a mark are two registers of
 * which the later entry wins (last-writer-wins registers; Shapiro et al., "A comprehensive study of
 * convergent and commutative replicated data types", 2011, section 3.2.1); entries of the same
 * instant are ordered by their content. So merging is commutative, associative and idempotent, and
 * it does not matter in which order files and tabs are heard.
 */
export function mergeMarks(a: Mark, b: Mark): Mark {
  const said = later(a, b, (mark) => [mark.at, mark.state, mark.text]) ? a : b;
  const noted = later(a, b, noteKeys) ? a : b;
  const { note: _, noteAt: __, ...state } = said;
  return {
    ...state,
    ...(noted.note !== undefined && { note: noted.note }),
    ...(noted.noteAt !== undefined && { noteAt: noted.noteAt }),
  };
}

/** A note that was taken away is something said, one that never was is not. */
function noteKeys({ note, noteAt }: Mark): readonly (number | string)[] {
  return [noteAt ?? -1, note === undefined ? 0 : 1, note ?? ''];
}

/** The later of two states of one run. */
export function mergeRuns(a: Run, b: Run): Run {
  return mergeWhole(a, b);
}

/** The later of two states of a record that changes as a whole. */
export function mergeWhole<T extends { at: number }>(a: T, b: T): T {
  return later(a, b, (whole) => [whole.at, JSON.stringify(ordered(whole))]) ? a : b;
}

/** The same fields in the same order, so that equal records are equal as text. */
function ordered(record: object): unknown {
  return Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
}

function later<T>(a: T, b: T, keys: (of: T) => readonly (number | string)[]): boolean {
  const [ofA, ofB] = [keys(a), keys(b)];
  for (const [at, mine] of ofA.entries()) {
    const other = ofB[at] ?? '';
    if (mine !== other) return mine > other;
  }
  return true;
}
