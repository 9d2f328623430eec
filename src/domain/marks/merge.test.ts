import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { someMark, somePlan, someRecord, someRun } from '#src/testing/reader-records.ts';
import type { Mark } from './mark.ts';
import { mergeMarks } from './merge.ts';
import { mergeRecords, type ReaderRecord, recordKey } from './record.ts';

/** Three states of one thing, as three places may know it. */
const three = fc.oneof(
  ...[
    someMark.map((value): ReaderRecord => ({ kind: 'mark', value })),
    someRun.map((value): ReaderRecord => ({ kind: 'run', value })),
    somePlan.map((value): ReaderRecord => ({ kind: 'plan', value })),
  ].map((record) =>
    fc
      .tuple(record, record, record)
      .map(([a, b, c]) => [a, sameThing(a, b), sameThing(a, c)] as const),
  ),
);

/** The second record as one of the first one's thing. */
function sameThing(first: ReaderRecord, { kind, value }: ReaderRecord): ReaderRecord {
  if (first.kind === 'mark' && kind === 'mark') {
    const { run, trackable } = first.value;
    return { kind, value: { ...value, run, trackable } };
  }
  return { kind, value: { ...value, id: (first.value as { id: string }).id } } as ReaderRecord;
}

describe('merging what two places know of one thing', () => {
  it('does not depend on which of them is heard first', () => {
    fc.assert(
      fc.property(three, ([a, b]) => {
        expect(mergeRecords(a, b)).toStrictEqual(mergeRecords(b, a));
      }),
    );
  });

  it('does not depend on which two of three are merged first', () => {
    fc.assert(
      fc.property(three, ([a, b, c]) => {
        expect(mergeRecords(mergeRecords(a, b), c)).toStrictEqual(
          mergeRecords(a, mergeRecords(b, c)),
        );
      }),
    );
  });

  it('changes nothing when the same is heard again', () => {
    fc.assert(
      fc.property(three, ([a, b]) => {
        const merged = mergeRecords(a, b);
        expect(mergeRecords(a, a)).toStrictEqual(a);
        expect(mergeRecords(merged, a)).toStrictEqual(merged);
        expect(mergeRecords(merged, b)).toStrictEqual(merged);
      }),
    );
  });

  it('keeps the key', () => {
    fc.assert(
      fc.property(three, ([a, b]) => {
        expect(recordKey(mergeRecords(a, b))).toBe(recordKey(a));
      }),
    );
  });

  it('refuses records of two kinds', () => {
    fc.assert(
      fc.property(someRecord, someRecord, (a, b) => {
        fc.pre(a.kind !== b.kind);
        expect(() => mergeRecords(a, b)).toThrow('cannot be merged');
      }),
    );
  });
});

describe('two marks', () => {
  const base = {
    archive: 'small-notes',
    run: 'first',
    trackable: 'item:cqrs/data.targets-first',
    text: 'Write it down.',
  };
  const mark = (facts: object) => ({ ...base, ...facts }) as Mark;

  it.each([
    [
      'the later state',
      { state: 'done', at: 1 },
      { state: 'skipped', at: 2 },
      { state: 'skipped', at: 2 },
    ],
    [
      'the state of one and the note of the other',
      { state: 'done', at: 2 },
      { state: 'todo', at: 0, note: 'mine', noteAt: 1 },
      { state: 'done', at: 2, note: 'mine', noteAt: 1 },
    ],
    [
      'a note taken away later',
      { state: 'done', at: 2, note: 'old', noteAt: 1 },
      { state: 'done', at: 2, note: '', noteAt: 2 },
      { state: 'done', at: 2, note: '', noteAt: 2 },
    ],
    [
      'a note that was taken away over one that never was, at one instant',
      { state: 'done', at: 2 },
      { state: 'done', at: 2, note: '' },
      { state: 'done', at: 2, note: '' },
    ],
  ])('give %s', (_, a, b, merged) => {
    expect(mergeMarks(mark(a), mark(b))).toStrictEqual(mark(merged));
    expect(mergeMarks(mark(b), mark(a))).toStrictEqual(mark(merged));
  });
});
