import type { MarkState, RunId } from '#src/domain/marks/mark.ts';
import type { TrackableId } from '#src/domain/marks/trackable.ts';

/** That a mark was made or changed, and the state that it had and has. */
export type Changed = { run: RunId; trackable: TrackableId; from: MarkState; to: MarkState };

/** More at once is a file that was imported, or all that was stored: those are looked at as a whole. */
const MOST = 1000;

/**
 * The latest changes of marks, in their order. What counts marks reads on from where it was, instead of
 * looking at tens of thousands of them for every tick.
 */
export class ChangeLog {
  private latest: Changed[] = [];
  private added = 0;

  /** How many changes there have been; it grows with each. */
  get number(): number {
    return this.added;
  }

  add(changed: Changed): void {
    this.added += 1;
    if (this.latest.length >= 2 * MOST) this.latest = this.latest.slice(-MOST);
    this.latest.push(changed);
  }

  /** @returns what changed since there were so many; undefined where it is not remembered any more. */
  since(number: number): readonly Changed[] | undefined {
    const missing = this.added - number;
    if (missing > this.latest.length) return undefined;
    return missing === 0 ? [] : this.latest.slice(-missing);
  }
}
