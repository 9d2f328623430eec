import type { MarksStore } from '#src/data/marks/marks-store.ts';
import type { Mark, RunId } from '#src/domain/marks/mark.ts';
import { runOf } from '#src/domain/marks/run-of.ts';
import type { TrackableId } from '#src/domain/marks/trackable.ts';

/** Each trackable's mark as it was when a list was laid out, and which are others by now. */
export class SettledMarks {
  private readonly store: MarksStore | undefined;
  private readonly run: RunId;
  private readonly marks = new Map<TrackableId, Mark | undefined>();
  private readonly moved = new Set<TrackableId>();
  private followed: number;

  constructor(store: MarksStore | undefined, run: RunId) {
    this.store = store;
    this.run = run;
    this.followed = store?.changes.number ?? 0;
  }

  readonly markOf = (trackable: TrackableId): Mark | undefined => {
    if (!this.marks.has(trackable))
      this.marks.set(trackable, this.store?.markOf(trackable, this.run));
    return this.marks.get(trackable);
  };

  /** How many of those that are shown are in another state by now. */
  movedAmong(shown: ReadonlySet<TrackableId>): number {
    this.follow();
    let count = 0;
    for (const trackable of this.moved) if (shown.has(trackable)) count += 1;
    return count;
  }

  private follow(): void {
    const { store } = this;
    if (!store) return;
    const changed = store.changes
      .since(this.followed)
      ?.filter(({ trackable, run }) => run === runOf(trackable, this.run))
      .map(({ trackable }) => trackable);
    this.followed = store.changes.number;
    for (const trackable of changed ?? this.marks.keys()) {
      if (!this.marks.has(trackable)) continue;
      const before = this.marks.get(trackable)?.state ?? 'todo';
      if ((store.markOf(trackable, this.run)?.state ?? 'todo') === before)
        this.moved.delete(trackable);
      else this.moved.add(trackable);
    }
  }
}
