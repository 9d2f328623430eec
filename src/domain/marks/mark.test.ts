import fc from 'fast-check';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { someMark, someRecord } from '#src/testing/reader-records.ts';
import { isMark, MarkSchema } from './mark.ts';
import { isRecord, RecordSchema } from './record.ts';

/** Values that are nearly right in some field. */
const odd = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    '',
    'first',
    'Not a name',
    'a--b',
    'item:cqrs/a',
    'item:cqrs',
    'item:cqrs/a/b',
    'post:a\u007f',
    'post:',
    'todo',
    'later',
    -1,
    0,
    1.5,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    8.64e15,
    8.64e15 + 1,
    '5',
    {},
    [],
  ),
  fc.constantFrom(60, 61, 320, 321, 1000, 1001, 2000, 2001).map((length) => 'a'.repeat(length)),
  fc.constantFrom(320, 321).map((length) => `post:${'a'.repeat(length - 5)}`),
  fc.anything(),
);

it('a mark is told as its schema tells it, whatever one field of it is', () => {
  fc.assert(
    fc.property(
      someMark,
      fc.constantFrom(...Object.keys(MarkSchema.entries), 'other'),
      odd,
      fc.boolean(),
      (mark, field, value, missing) => {
        const { [field]: _, ...rest } = mark as Record<string, unknown>;
        const changed = missing ? rest : { ...rest, [field]: value };
        expect(isMark(changed)).toBe(v.is(MarkSchema, changed));
      },
    ),
    { numRuns: 2000 },
  );
});

it('a record is told as its schema tells it', () => {
  fc.assert(
    fc.property(
      fc.oneof(someRecord, odd),
      fc.constantFrom('mark', 'run', 'plan', 7),
      (one, kind) => {
        const other = { ...(one as object), kind };
        expect(isRecord(one)).toBe(v.is(RecordSchema, one));
        expect(isRecord(other)).toBe(v.is(RecordSchema, other));
      },
    ),
  );
});
