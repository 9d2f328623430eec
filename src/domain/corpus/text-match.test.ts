import { expect, it } from 'vitest';
import { folded, matcher } from './text-match.ts';

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
