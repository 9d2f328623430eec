import type { ArchiveId } from '#src/domain/corpus/ids.ts';
import type { Mark, RunId } from '#src/domain/marks/mark.ts';
import { mergeMarks } from '#src/domain/marks/merge.ts';
import { mergeRecords, type ReaderRecord, recordKey } from '#src/domain/marks/record.ts';
import type { Run } from '#src/domain/marks/run.ts';
import { type ShownRuns, shownRuns } from '#src/domain/marks/shown-runs.ts';
import type { TrackableId } from '#src/domain/marks/trackable.ts';
import type { Plan } from '#src/domain/paths/plan-schema.ts';
import { ChangeLog } from './change-log.ts';

/** All records of one archive that a page has read, heard and made, each merged as it came in. */
export class KnownRecords {
  readonly changes = new ChangeLog();
  private readonly archive: ArchiveId;
  private readonly marks = new Map<RunId, Map<TrackableId, Mark>>();
  private readonly runs = new Map<string, Run>();
  private readonly plans = new Map<string, Plan>();
  private shown: ShownRuns | undefined;

  constructor(archive: ArchiveId) {
    this.archive = archive;
  }

  take(records: readonly ReaderRecord[]): void {
    for (const record of records) {
      if (record.kind === 'mark') this.takeMark(record.value);
      else {
        const known = this.recordOf(recordKey(record));
        const { kind, value } = known ? mergeRecords(known, record) : record;
        if (kind === 'run') this.takeRun(value);
        else if (kind === 'plan') this.plans.set(value.id, value);
      }
    }
  }

  /** @param run the one that the mark stands in, which of a post is none of those that are chosen. */
  markIn(run: RunId, trackable: TrackableId): Mark | undefined {
    return this.marks.get(run)?.get(trackable);
  }

  recordOf(key: string): ReaderRecord | undefined {
    const [kind, id = '', trackable = ''] = key.split(' ');
    if (kind === 'mark') {
      const value = this.markIn(id as RunId, trackable as TrackableId);
      return value && { kind, value };
    }
    if (kind === 'run') {
      const value = this.runs.get(id);
      return value && { kind, value };
    }
    const value = this.plans.get(id);
    return value && { kind: 'plan', value };
  }

  *all(): Iterable<ReaderRecord> {
    for (const run of this.runs.values()) yield { kind: 'run', value: run };
    for (const plan of this.plans.values()) yield { kind: 'plan', value: plan };
    for (const ofRun of this.marks.values()) {
      for (const mark of ofRun.values()) yield { kind: 'mark', value: mark };
    }
  }

  /** The marks of the reader and of every run that was not deleted. */
  allMarks(): Mark[] {
    return [...this.marks].flatMap(([run, marks]) =>
      this.runs.get(run)?.stage === 'deleted' ? [] : [...marks.values()],
    );
  }

  allPlans(): Plan[] {
    return [...this.plans.values()];
  }

  /** The runs as they are offered; the same object until one of them changes. */
  shownRuns(): ShownRuns {
    this.shown ??= shownRuns(this.runs.values(), this.archive);
    return this.shown;
  }

  private takeRun(run: Run): void {
    this.runs.set(run.id, run);
    this.shown = undefined;
  }

  private takeMark(mark: Mark): void {
    const { run, trackable } = mark;
    let ofRun = this.marks.get(run);
    if (!ofRun) {
      ofRun = new Map();
      this.marks.set(run, ofRun);
    }
    const known = ofRun.get(trackable);
    const merged = known ? mergeMarks(known, mark) : mark;
    ofRun.set(trackable, merged);
    this.changes.add({ run, trackable, from: known?.state ?? 'todo', to: merged.state });
  }
}
