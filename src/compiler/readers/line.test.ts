import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { Line, Words } from './line.ts';

it.each([
  ['two lines', 'one\r\n\ttwo', 'one two'],
  ['wide spaces', '\u3000one\u00a0\u2028two ', 'one two'],
  ['control characters', '\u0000one\u001b\u0085two\u007f', 'one two'],
  ['markup', '<b>one</b>', '<b>one</b>'],
  ['nothing', ' \n', ''],
])('makes one line of %s', (_, text, line) => {
  expect(v.parse(Line, text)).toBe(line);
});

describe('a line with something to see', () => {
  it.each(['a', '🚀', '…', '分', 'a\u202e'])('may be %j', (text) => {
    expect(v.parse(Words, text)).toBe(text);
  });

  it.each(['', ' \n', '\u200b', '\u202e\u202c', '\u00ad', '\ufeff', '\u3164', '\ufe0f', '\ud800'])(
    'may not be %j',
    (text) => {
      expect(v.is(Words, text)).toBe(false);
    },
  );
});
