import { grouped, listed } from '../wording.ts';
import { type Change, type Edit, nextInstant } from './edit.ts';
import { FIRST_RUN } from './first-run.ts';
import type { Mark, RunId } from './mark.ts';
import { saysSomething } from './mark-text.ts';
import type { Texts } from './reconcile.ts';
import { mergeRecords, type ReaderRecord, recordKey } from './record.ts';
import { READER } from './run-of.ts';

/**
 * What importing a record would do. `same`: nothing that one could see. `unknown`: new, and of
 * something that is not in the archive as it is now; it goes to the attic.
 */
type FindingKind = 'new' | 'same' | 'conflicting' | 'unknown';

/** Which of two answers holds: the later one, or what the reader says. */
export type Choice = 'newer' | 'mine' | 'theirs';

export type Finding = {
  key: string;
  kind: FindingKind;
  /** What is known here; always there in a conflict. */
  mine: ReaderRecord | undefined;
  theirs: ReaderRecord;
  /** What importing makes of it when nothing is chosen. */
  merged: ReaderRecord;
};

/** What is known here. */
export type Known = {
  recordOf: (key: string) => ReaderRecord | undefined;
  texts: Texts;
};

export type ImportPreview = {
  findings: readonly Finding[];
  counts: Readonly<Record<FindingKind, number>>;
};

/** Compares the records of a file with what is known. Changes nothing. */
export function previewImport(records: Iterable<ReaderRecord>, known: Known): ImportPreview {
  const counts = { new: 0, same: 0, conflicting: 0, unknown: 0 };
  const findings = [...withRuns(unique(records), known)].map(([key, theirs]) => {
    const mine = known.recordOf(key);
    const finding = {
      key,
      kind: kindOf(mine, theirs, known.texts),
      mine,
      theirs,
      merged: mine ? mergeRecords(mine, theirs) : theirs,
    };
    counts[finding.kind] += 1;
    return finding;
  });
  return { findings, counts };
}

/**
 * The edit that an import is: one step of undo. What was chosen against the times is said anew, so
 * that it holds wherever the two are merged later. Records that end as they were are no part of it.
 *
 * @param choices by key; a conflict without one is won by the later answer.
 */
export function importEdit(
  { findings }: ImportPreview,
  choices: ReadonlyMap<string, Choice>,
  { said, now }: { said: string; now: number },
): Edit {
  const changes = findings.flatMap((finding): Change[] => {
    const after = chosen(finding, choices.get(finding.key) ?? 'newer', now);
    const { mine: before } = finding;
    return before && identical(before, after) ? [] : [{ before, after }];
  });
  return { said, changes };
}

/** `Imported: 12 new, 3 conflicting`, as the toast says it. */
export function importText({ counts }: ImportPreview): string {
  const parts = (['new', 'unknown', 'conflicting'] as const)
    .filter((kind) => counts[kind] > 0)
    .map((kind) => `${grouped(counts[kind])} ${kind === 'unknown' ? 'to the attic' : kind}`);
  return `Imported: ${listed(parts) || 'nothing that was not here'}`;
}

/** A file may say the same thing twice: a post on two paths of a Markdown file. */
function unique(records: Iterable<ReaderRecord>): Map<string, ReaderRecord> {
  const byKey = new Map<string, ReaderRecord>();
  for (const record of records) {
    const key = recordKey(record);
    const known = byKey.get(key);
    byKey.set(key, known ? mergeRecords(known, record) : record);
  }
  return byKey;
}

/** Adds the runs that marks stand in and nobody knows: without a run a mark could not be seen. */
function withRuns(records: Map<string, ReaderRecord>, known: Known): Map<string, ReaderRecord> {
  const runs = new Map<RunId, Mark['archive']>();
  for (const { kind, value } of records.values()) {
    if (kind === 'mark' && value.run !== READER && value.run !== FIRST_RUN)
      runs.set(value.run, value.archive);
  }
  const all = new Map(records);
  for (const [id, archive] of runs) {
    const key = `run ${id}`;
    if (records.has(key) || known.recordOf(key)) continue;
    all.set(key, {
      kind: 'run',
      value: { archive, id, name: id, stage: 'open', made: 0, at: 0 },
    });
  }
  return all;
}

function kindOf(mine: ReaderRecord | undefined, theirs: ReaderRecord, texts: Texts): FindingKind {
  const relation =
    theirs.kind === 'mark'
      ? markRelation(mine?.kind === 'mark' ? mine.value : undefined, theirs.value)
      : wholeRelation(mine, theirs);
  const attic = theirs.kind === 'mark' && !texts.has(theirs.value.trackable);
  return relation === 'new' && attic ? 'unknown' : relation;
}

type Relation = 'new' | 'same' | 'conflicting';

/** State and note each for itself: where one of the two was never said there is no conflict. */
function markRelation(mine: Mark | undefined, theirs: Mark): Relation {
  if (!mine) return saysSomething(theirs) ? 'new' : 'same';
  if (stateConflicts(mine, theirs) || noteConflicts(mine, theirs)) return 'conflicting';
  const merged = mergeRecords({ kind: 'mark', value: mine }, { kind: 'mark', value: theirs });
  return looksSame({ kind: 'mark', value: mine }, merged) ? 'same' : 'new';
}

/** Runs and plans answer as a whole. A removed one that was never here is nothing new. */
function wholeRelation(mine: ReaderRecord | undefined, theirs: ReaderRecord): Relation {
  if (!mine) return isRemoved(theirs) ? 'same' : 'new';
  if (looksSame(mine, theirs)) return 'same';
  // A run that was only made to show marks says nothing itself.
  if (theirs.value.at === 0) return 'same';
  return mine.value.at === 0 ? 'new' : 'conflicting';
}

function isRemoved({ kind, value }: ReaderRecord): boolean {
  return kind === 'run' ? value.stage === 'deleted' : kind === 'plan' && value.deleted === true;
}

function stateConflicts(mine: Mark, theirs: Mark): boolean {
  return saidState(mine) && saidState(theirs) && mine.state !== theirs.state;
}

function noteConflicts(mine: Mark, theirs: Mark): boolean {
  return saidNote(mine) && saidNote(theirs) && (mine.note ?? '') !== (theirs.note ?? '');
}

/** A note alone leaves the state at the beginning of time (edit.ts). */
function saidState({ state, at }: Mark): boolean {
  return state !== 'todo' || at > 0;
}

function saidNote({ note, noteAt }: Mark): boolean {
  return note !== undefined || noteAt !== undefined;
}

/** Whether a reader would see no difference: times and the text of a mark aside. */
function looksSame(a: ReaderRecord, b: ReaderRecord): boolean {
  if (a.kind === 'mark' && b.kind === 'mark')
    return a.value.state === b.value.state && (a.value.note ?? '') === (b.value.note ?? '');
  return content(a) === content(b);
}

function content({ value }: ReaderRecord): string {
  const { at: _, ...rest } = value;
  return JSON.stringify(Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function identical(a: ReaderRecord, b: ReaderRecord): boolean {
  return a.value.at === b.value.at && content(a) === content(b);
}

function chosen(
  { kind, mine, theirs, merged }: Finding,
  choice: Choice,
  now: number,
): ReaderRecord {
  if (kind !== 'conflicting' || choice === 'newer' || !mine) return merged;
  const wanted = choice === 'mine' ? mine : theirs;
  if (
    mine.kind === 'mark' &&
    theirs.kind === 'mark' &&
    wanted.kind === 'mark' &&
    merged.kind === 'mark'
  )
    return {
      kind: 'mark',
      value: chosenMark(mine.value, theirs.value, {
        wanted: wanted.value,
        merged: merged.value,
        now,
      }),
    };
  if (identical(wanted, merged)) return merged;
  const at = nextInstant(now, merged.value.at);
  return { ...wanted, value: { ...wanted.value, at } } as ReaderRecord;
}

/** Only where the two conflict does the choice count; where it wins anyway its time stays. */
function chosenMark(
  mine: Mark,
  theirs: Mark,
  { wanted, merged, now }: { wanted: Mark; merged: Mark; now: number },
): Mark {
  const state = stateConflicts(mine, theirs) && wanted.state !== merged.state;
  const note = noteConflicts(mine, theirs) && (wanted.note ?? '') !== (merged.note ?? '');
  return {
    ...merged,
    ...(state && { state: wanted.state, text: wanted.text, at: nextInstant(now, merged.at) }),
    ...(note && { note: wanted.note ?? '', noteAt: nextInstant(now, merged.noteAt) }),
  };
}
