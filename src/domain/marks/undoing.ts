import { type Change, type Edit, nextInstant } from './edit.ts';
import type { Mark } from './mark.ts';
import { type ReaderRecord, recordKey, sameRecord } from './record.ts';

/**
 * The changes that take an edit back. Only what still is as the edit left it goes back; what was
 * changed since, here or in another tab, stays and is counted.
 *
 * @param current the record as it is now, by its key.
 */
export function undoing(
  edit: Edit,
  current: (key: string) => ReaderRecord | undefined,
  now: number,
): { edit: Edit; left: number } {
  const changes = edit.changes.flatMap(({ before, after }) => {
    const is = current(recordKey(after));
    const back = is && backTo(before, after, is, now);
    return back ? [{ before: is, after: back }] : [];
  });
  return {
    edit: { said: `Undone: ${edit.said}`, changes },
    left: edit.changes.length - changes.length,
  };
}

function backTo(
  before: ReaderRecord | undefined,
  after: ReaderRecord,
  is: ReaderRecord,
  now: number,
): ReaderRecord | undefined {
  if (after.kind === 'mark' && is.kind === 'mark') {
    const value = markBackTo(
      before?.kind === 'mark' ? before.value : undefined,
      after.value,
      is.value,
      now,
    );
    return value && { kind: 'mark', value };
  }
  if (!sameRecord(is, after)) return undefined;
  const at = nextInstant(now, is.value.at);
  if (after.kind === 'run') {
    const value =
      before?.kind === 'run' ? before.value : { ...after.value, stage: 'deleted' as const };
    return { kind: 'run', value: { ...value, at } };
  }
  if (after.kind === 'plan') {
    const value = before?.kind === 'plan' ? before.value : { ...after.value, deleted: true };
    return { kind: 'plan', value: { ...value, at } };
  }
  return undefined;
}

/**
 * State and note go back each for itself. They are compared by content too: what was merged may be
 * of the same instant and yet say something else.
 */
function markBackTo(
  before: Mark | undefined,
  after: Mark,
  is: Mark,
  now: number,
): Mark | undefined {
  const state = !saidSame(after, before) && saidSame(is, after);
  const note = !notedSame(after, before) && notedSame(is, after);
  if (!state && !note) return undefined;
  return {
    ...is,
    ...(state && {
      state: before?.state ?? 'todo',
      text: before?.text ?? after.text,
      at: nextInstant(now, is.at),
    }),
    ...(note && { note: before?.note ?? '', noteAt: nextInstant(now, is.noteAt) }),
  };
}

function saidSame(a: Mark, b: Mark | undefined): boolean {
  return a.at === b?.at && a.state === b.state && a.text === b.text;
}

function notedSame(a: Mark, b: Mark | undefined): boolean {
  return a.noteAt === b?.noteAt && a.note === b?.note;
}

/**
 * What earlier edits are once a later one was taken back. To go back is something said anew, at a later
 * instant: where they speak of what was restored they speak of that one, or else the next of them would
 * be taken for changed since.
 *
 * @param undone the edit that was taken back.
 * @param back what took it back, from `undoing`.
 */
export function afterUndoing(undone: Edit, back: Edit): (earlier: Edit) => Edit {
  const restored = new Map(back.changes.map((change) => [recordKey(change.after), change]));
  const were = new Map(undone.changes.map(({ before, after }) => [recordKey(after), before]));
  const followed = (record: ReaderRecord): ReaderRecord => {
    const key = recordKey(record);
    const [was, change] = [were.get(key), restored.get(key)];
    return was && change ? restated(record, was, change) : record;
  };
  return (earlier) => {
    if (!earlier.changes.some(({ after }) => restored.has(recordKey(after)))) return earlier;
    const changes = earlier.changes.map(({ before, after }) => ({
      before: before && followed(before),
      after: followed(after),
    }));
    return { ...earlier, changes };
  };
}

/** A record that is as it was before the edit, as what it went back to; of a mark each half for itself. */
function restated(
  record: ReaderRecord,
  was: ReaderRecord,
  { before, after }: Change,
): ReaderRecord {
  if (record.kind !== 'mark' || was.kind !== 'mark' || after.kind !== 'mark')
    return sameRecord(record, was) ? after : record;
  const from = before?.kind === 'mark' ? before.value : undefined;
  const { state, text, at, note = '', noteAt = 0 } = after.value;
  const isSaid = !saidSame(after.value, from) && saidSame(record.value, was.value);
  const isNoted = !notedSame(after.value, from) && notedSame(record.value, was.value);
  const value = {
    ...record.value,
    ...(isSaid && { state, text, at }),
    ...(isNoted && { note, noteAt }),
  };
  return { kind: 'mark', value };
}
