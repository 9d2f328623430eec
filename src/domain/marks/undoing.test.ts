import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArchiveId } from '../corpus/ids.ts';
import { type Edit, withNote, withState } from './edit.ts';
import { MARK_STATES, type Mark, type RunId } from './mark.ts';
import { type ReaderRecord, recordKey } from './record.ts';
import { changedRun, madeRun } from './run-edits.ts';
import type { TrackableId } from './trackable.ts';
import { afterUndoing, undoing } from './undoing.ts';

const archive = 'notes' as ArchiveId;
const run = 'first' as RunId;
const place = { archive, run, trackable: 'item:cqrs/own.a' as TrackableId };
const done = withState(place, undefined, { state: 'done', text: 'A.', now: 100 });

const asRecord = (value: Mark): ReaderRecord => ({ kind: 'mark', value });
const edit = (before: Mark | undefined, after: Mark): Edit => ({
  said: 'Done: A.',
  changes: [{ before: before && asRecord(before), after: asRecord(after) }],
});
const isNow = (mark: Mark | undefined) => () => mark && asRecord(mark);

describe('undoing', () => {
  it('brings back what there was, as something said later', () => {
    const doing = withState(place, undefined, { state: 'doing', text: 'Old.', now: 50 });
    const { edit: back, left } = undoing(edit(doing, done), isNow(done), 200);
    expect(left).toBe(0);
    expect(back.changes[0]?.after.value).toEqual({ ...doing, at: 200 });
  });

  it('makes what was never marked one to do', () => {
    const { edit: back } = undoing(edit(undefined, done), isNow(done), 200);
    expect(back.changes[0]?.after.value).toMatchObject({ state: 'todo', at: 200 });
  });

  it('leaves what was said since', () => {
    const since = withState(place, done, { state: 'skipped', text: 'A.', now: 150 });
    expect(undoing(edit(undefined, done), isNow(since), 200)).toMatchObject({
      edit: { changes: [] },
      left: 1,
    });
  });

  it('takes back a state and leaves the note that was written since, and the other way round', () => {
    const noted = withNote(place, done, { note: 'n', text: 'A.', now: 150 });
    const state = undoing(edit(undefined, done), isNow(noted), 200).edit;
    expect(state.changes[0]?.after.value).toMatchObject({ state: 'todo', note: 'n', noteAt: 150 });
    const note = undoing(edit(done, noted), isNow(noted), 200).edit;
    expect(note.changes[0]?.after.value).toMatchObject({ state: 'done', note: '', at: 100 });
  });

  it('is later than what it takes back when the clock was set back', () => {
    const { edit: back } = undoing(edit(undefined, done), isNow(done), 5);
    expect(back.changes[0]?.after.value.at).toBe(101);
  });

  it('deletes a run that was made, and leaves one that was renamed since', () => {
    const { edit: made } = madeRun('Billing', { archive, now: 10, taken: () => false });
    const record = made.changes[0]?.after as ReaderRecord;
    const key = recordKey(record);
    const back = undoing(made, (asked) => (asked === key ? record : undefined), 20);
    expect(back.edit.changes[0]?.after.value).toMatchObject({ stage: 'deleted', at: 20 });
    const renamed = { ...record, value: { ...record.value, at: 15 } } as ReaderRecord;
    expect(undoing(made, () => renamed, 20).left).toBe(1);
  });
});

describe('taking back edit after edit', () => {
  const items = ['item:cqrs/own.a', 'item:cqrs/own.b'] as TrackableId[];
  const says = (record: ReaderRecord | undefined) =>
    record?.kind === 'mark' && [record.value.state, record.value.note ?? ''];

  it('leads all the way back, whatever was done and said to the same thing', () => {
    const step = fc.record({
      trackable: fc.constantFrom(...items),
      does: fc.oneof(
        fc.record({ state: fc.constantFrom(...MARK_STATES) }),
        fc.record({ note: fc.constantFrom('', 'n', 'm') }),
      ),
      // Several within one millisecond, and a clock that is set back.
      now: fc.integer({ min: 0, max: 3 }),
    });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), (steps) => {
        const records = new Map<string, ReaderRecord>();
        const apply = ({ changes }: Edit) => {
          for (const { after } of changes) records.set(recordKey(after), after);
        };
        let edits: readonly Edit[] = [];
        const seen = [];
        for (const { trackable, does, now } of steps) {
          const key = `mark ${run} ${trackable}`;
          const before = records.get(key);
          const mark = before?.kind === 'mark' ? before.value : undefined;
          const at = { archive, run, trackable };
          const after =
            'state' in does
              ? withState(at, mark, { state: does.state, text: 'A.', now })
              : withNote(at, mark, { note: does.note, text: 'A.', now });
          seen.push({ key, says: says(before) || ['todo', ''] });
          const made = edit(mark, after);
          edits = [...edits, made];
          apply(made);
        }
        for (const { key, says: was } of seen.toReversed()) {
          const last = edits.at(-1) as Edit;
          const { edit: back, left } = undoing(last, (asked) => records.get(asked), 2);
          expect(left).toBe(0);
          apply(back);
          expect(says(records.get(key))).toEqual(was);
          edits = edits.slice(0, -1).map(afterUndoing(last, back));
        }
      }),
    );
  });

  it('stops where another tab came between, also after going back to it', () => {
    const elsewhere = withState(place, done, { state: 'skipped', text: 'A.', now: 150 });
    const doing = withState(place, elsewhere, { state: 'doing', text: 'A.', now: 200 });
    const last = edit(elsewhere, doing);
    const { edit: back } = undoing(last, isNow(doing), 300);
    const earlier = afterUndoing(last, back)(edit(undefined, done));
    const restored = back.changes[0]?.after;
    expect(restored?.value).toMatchObject({ state: 'skipped' });
    expect(undoing(earlier, () => restored, 400).left).toBe(1);
  });

  it('leaves a note of another tab that stands on a state that went back', () => {
    const noted = withNote(place, done, { note: 'mine', text: 'A.', now: 110 });
    const doing = withState(place, noted, { state: 'doing', text: 'A.', now: 120 });
    const elsewhere = withNote(place, doing, { note: 'theirs', text: 'A.', now: 130 });
    const last = edit(noted, doing);
    const { edit: back } = undoing(last, isNow(elsewhere), 200);
    const restored = back.changes[0]?.after;
    expect(restored?.value).toMatchObject({ state: 'done', note: 'theirs' });
    const earlier = afterUndoing(last, back)(edit(done, noted));
    expect(undoing(earlier, () => restored, 300).left).toBe(1);
  });

  it('unmakes a run that was renamed in between', () => {
    const { edit: made } = madeRun('Billing', { archive, now: 10, taken: () => false });
    const first = made.changes[0]?.after;
    if (first?.kind !== 'run') throw new Error('A run was made.');
    const renamed = changedRun(first.value, { name: 'Payments' }, 20);
    const now = renamed.changes[0]?.after;
    const { edit: back } = undoing(renamed, () => now, 30);
    const restored = back.changes[0]?.after;
    expect(restored?.value).toMatchObject({ name: 'Billing' });
    const { edit: unmade } = undoing(afterUndoing(renamed, back)(made), () => restored, 40);
    expect(unmade.changes[0]?.after.value).toMatchObject({ stage: 'deleted' });
  });
});
