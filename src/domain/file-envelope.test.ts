import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { openFile } from './file-envelope.ts';

const expected = {
  kind: 'sample',
  version: 2,
  schema: v.object({
    kind: v.literal('sample'),
    version: v.literal(2),
    notes: v.array(v.object({ text: v.string(), tags: v.array(v.string()) })),
  }),
};
const good = { kind: 'sample', version: 2, notes: [{ text: 'a', tags: ['b'] }] };

describe('a file of ours', () => {
  it('is read when kind, version and payload are as expected', () => {
    expect(openFile(good, expected)).toEqual({ ok: true, value: good });
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a number', 7],
    ['a page of HTML', '<!doctype html>'],
    ['a list', [good]],
    ['an object without a kind', { version: 2 }],
    ['another kind', { ...good, kind: 'other' }],
    ['another kind of a newer version', { kind: 'other', version: 9 }],
    ['a kind that is no text', { ...good, kind: ['sample'] }],
  ])('is foreign when it is %s', (_, file) => {
    expect(openFile(file, expected)).toEqual({
      ok: false,
      fault: { fault: 'foreign', expected: 'sample' },
    });
  });

  it('is refused as newer before its payload is looked at', () => {
    expect(openFile({ kind: 'sample', version: 3, notes: 'in another form' }, expected)).toEqual({
      ok: false,
      fault: { fault: 'newer', version: 3, known: 2 },
    });
  });

  it.each([
    ['notes', { kind: 'sample', version: 2 }],
    ['notes', { ...good, notes: {} }],
    ['notes[1]', { ...good, notes: [good.notes[0], 7] }],
    ['notes[1].text', { ...good, notes: [good.notes[0], { text: 7, tags: [] }] }],
    ['notes[0].tags[2]', { ...good, notes: [{ text: 'a', tags: ['b', 'c', null] }] }],
    ['version', { ...good, version: 1 }],
    ['version', { ...good, version: '3' }],
    ['version', { ...good, version: 2.5 }],
    ['version', { kind: 'sample', notes: [] }],
  ])('is malformed at %s, with a reason', (field, file) => {
    const opened = openFile(file, expected);
    expect(opened).toEqual({
      ok: false,
      fault: { fault: 'malformed', field, reason: expect.stringMatching(/\w/) },
    });
  });
});
