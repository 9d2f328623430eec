import { describe, expect, it } from 'vitest';
import { meant, parseQuery, toggledFilter, unknownFilters } from './parse-query.ts';

const VALUES = {
  topics: [{ slug: 'cqrs', title: 'CQRS' }],
  families: [{ id: 'data', name: 'Data' }],
  years: ['2021', '2017'],
};

describe('parseQuery', () => {
  it.each([
    ['event sourcing', { text: 'event sourcing', filters: {} }],
    ['is:left read', { text: 'read', filters: { is: ['left'] } }],
    ['Topic:CQRS x IN:posts', { text: 'x', filters: { topic: ['cqrs'], in: ['posts'] } }],
    ['year:2021 year:2017 year:2021', { text: '', filters: { year: ['2021', '2017'] } }],
    ['topic:', { text: '', filters: {} }],
    ['a:b c', { text: 'a:b c', filters: {} }],
    ['', { text: '', filters: {} }],
  ])('takes “%s” apart', (query, parsed) => {
    expect(parseQuery(query)).toEqual(parsed);
  });
});

it('leaves out what an archive does not have, and names it', () => {
  const query = parseQuery('topic:cqrs topic:nothing family:cooking year:2021 is:lost in:posts');
  expect(unknownFilters(query, VALUES)).toEqual([
    ['is', 'lost'],
    ['topic', 'nothing'],
    ['family', 'cooking'],
  ]);
  expect(meant(query, VALUES, 'en').filters).toEqual({
    topic: ['cqrs'],
    year: ['2021'],
    in: ['posts'],
  });
});

it.each([
  ['read', 'read is:left'],
  ['is:left read', 'read'],
  ['IS:Left read', 'read'],
  ['is:done read', 'read is:left'],
])('puts is:left into “%s”, or takes it out: “%s”', (query, after) => {
  expect(toggledFilter(query, 'is', 'left')).toBe(after);
});
