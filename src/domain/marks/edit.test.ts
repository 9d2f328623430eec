import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArchiveId } from '../corpus/ids.ts';
import { type Edit, editText, undoing, withNote, withState } from './edit.ts';
import { isMark, LAST_INSTANT, MARK_STATES, type Mark, type RunId } from './mark.ts';
import { MARK_TEXT_LONGEST } from './mark-text.ts';
import { type ReaderRecord, recordKey } from './record.ts';
import { madeRun } from './run-edits.ts';
import { READER } from './run-of.ts';
import type { TrackableId } from './trackable.ts';

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

describe('a state', () => {
  it('is said in the run of an item, and of a post by the reader', () => {
    expect(done).toEqual({ ...place, state: 'done', text: 'A.', at: 100 });
    const post = { ...place, trackable: 'post:a' as TrackableId };
    expect(withState(post, undefined, { state: 'done', text: 'P', now: 1 }).run).toBe(READER);
  });

  it('leaves the note as it is, and a note the state', () => {
    const noted = withNote(place, done, { note: 'n', text: 'A.', now: 200 });
    expect(noted).toEqual({ ...done, note: 'n', noteAt: 200 });
    expect(withState(place, noted, { state: 'todo', text: 'A.', now: 300 })).toMatchObject({
      state: 'todo',
      note: 'n',
      noteAt: 200,
    });
  });

  it('keeps as much of a long text as is compared', () => {
    const text = 'x'.repeat(5000);
    expect(withState(place, undefined, { state: 'done', text, now: 1 }).text).toHaveLength(
      MARK_TEXT_LONGEST,
    );
  });

  it('is later than the one before, whatever the clock says', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ state: fc.constantFrom(...MARK_STATES), now: fc.nat() }), {
          minLength: 2,
        }),
        (said) => {
          let mark: Mark | undefined;
          for (const { state, now } of said) {
            const next = withState(place, mark, { state, text: 'A.', now });
            if (mark) expect(next.at).toBeGreaterThan(mark.at);
            mark = next;
          }
        },
      ),
    );
  });

  it('can be read again after one of the last instant that there is', () => {
    const last = { ...done, at: LAST_INSTANT };
    const next = withState(place, last, { state: 'todo', text: 'A.', now: 100 });
    expect(next.state).toBe('todo');
    expect(isMark(next)).toBe(true);
  });
});

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

it.each([
  ['done', ['Write it down.'], 'Done: Write it down.'],
  ['todo', ['Write it down.'], 'To do: Write it down.'],
  ['skipped', ['a', 'b'], 'Skipped: 2 items'],
  ['doing', ['x'.repeat(80)], `Doing: ${'x'.repeat(59)}…`],
] as const)('says %s of %j', (state, texts, said) => {
  expect(editText(state, texts)).toBe(said);
});
