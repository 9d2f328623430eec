import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folded, foundParts, matcher } from './text-match.ts';

it.each([
  ['Größe', 'große'],
  ['CAFÉ', 'cafe'],
  ['İstanbul', 'istanbul'],
  ['ﬁle', 'file'],
  ['分布式', '分布式'],
  ['がぎぐ', 'がぎぐ'],
  ['쿠버네티스', '쿠버네티스'],
  ['हिन्दी', 'हिन्दी'],
  ['ＡＰＩ', 'api'],
  ['Ёлка', 'елка'],
])('compares %s as %s', (text, plain) => {
  expect(folded(text)).toBe(plain);
});

it.each([
  ['', 'anything', true],
  [' \n', 'anything', true],
  ['event', 'Event Sourcing', true],
  ['sour vent', 'Event Sourcing', true],
  ['event store', 'Event Sourcing', false],
  ['grosse', 'Größe', false],
  ['große', 'GRÖßE', true],
  ['.*', 'Event Sourcing', false],
  ['c++', 'C++ in practice', true],
])('the query “%s” finds “%s”: %s', (query, text, found) => {
  expect(matcher(query)(text)).toBe(found);
});

describe('the parts of a text', () => {
  it.each([
    ['Measure before you change.', 'CHANGE', ['change']],
    ['Größe zählt', 'größe', ['Größe']],
    ['Café au lait', 'cafe', ['Café']],
    ['ananas', 'ana nas', ['ananas']],
    ['ﬁle', 'file', []],
    ['anything', '  ', []],
  ])('of “%s” that “%s” finds: %j', (text, query, found) => {
    const parts = foundParts(text, query);
    expect(parts.filter(({ isFound }) => isFound).map(({ part }) => part)).toEqual(found);
  });

  it('joined again are the text, whatever is looked for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, query) => {
        const parts = foundParts(text, query);
        expect(parts.map(({ part }) => part).join('')).toBe(text);
        expect(parts.every(({ part, at }) => text.startsWith(part, at))).toBe(true);
      }),
    );
  });
});
