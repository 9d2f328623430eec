import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArchiveId } from '../corpus/ids.ts';
import { editText, withNote, withState } from './edit.ts';
import { isMark, LAST_INSTANT, MARK_STATES, type Mark, type RunId } from './mark.ts';
import { MARK_TEXT_LONGEST } from './mark-text.ts';
import { READER } from './run-of.ts';
import type { TrackableId } from './trackable.ts';

const archive = 'notes' as ArchiveId;
const run = 'first' as RunId;
const place = { archive, run, trackable: 'item:cqrs/own.a' as TrackableId };
const done = withState(place, undefined, { state: 'done', text: 'A.', now: 100 });

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

it.each([
  ['done', ['Write it down.'], 'Done: Write it down.'],
  ['todo', ['Write it down.'], 'To do: Write it down.'],
  ['skipped', ['a', 'b'], 'Skipped: 2 items'],
  ['doing', ['x'.repeat(80)], `Doing: ${'x'.repeat(59)}…`],
] as const)('says %s of %j', (state, texts, said) => {
  expect(editText(state, texts)).toBe(said);
});
