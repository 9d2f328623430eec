import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checksum } from './checksum.ts';

it.each([
  ['', 'a1e5ee0d7f1e6'],
  ['cqrs', ''],
])('gives %j always the same 14 digits', (text) => {
  expect(checksum(text)).toBe(checksum(text));
  expect(checksum(text)).toMatch(/^[0-9a-f]{14}$/);
});

it('notices one changed, missing or moved character', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 2 }), fc.nat(), (text, place) => {
      const at = place % (text.length - 1);
      const [first, second] = [text.charAt(at), text.charAt(at + 1)];
      const changed = `${text.slice(0, at)}${first === 'x' ? 'y' : 'x'}${text.slice(at + 1)}`;
      const cut = text.slice(0, -1);
      const moved = `${text.slice(0, at)}${second}${first}${text.slice(at + 2)}`;
      expect(checksum(changed)).not.toBe(checksum(text));
      expect(checksum(cut)).not.toBe(checksum(text));
      if (first !== second) expect(checksum(moved)).not.toBe(checksum(text));
    }),
  );
});
